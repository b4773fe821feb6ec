internal import Glibc

/// A regular file open for reading, closed when it goes out of scope.
///
/// It is opened without blocking, so that a pipe without a writer cannot hang the program, and
/// refused unless it is a regular file, so that a device cannot feed it for ever.
package struct OpenFile: ~Copyable {
  /// What the system said when it was opened.
  package let status: FileStatus
  private let descriptor: Int32
  private let path: String

  /// Opens a file.
  ///
  /// - Throws: `notFound`, `unreadable` or `notRegularFile`.
  package init(_ path: String) throws(IngestionError) {
    // SAFETY: the path is a C string during the call; no variadic argument is needed without O_CREAT.
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard descriptor >= 0 else { throw Self.error(path) }
    guard let status = FileStatus.of(descriptor: descriptor) else {
      let error = Self.error(path)
      close(descriptor)
      throw error
    }
    guard status.kind == .file else {
      close(descriptor)
      throw .notRegularFile(path: path, found: status.kind)
    }
    self.descriptor = descriptor
    self.path = path
    self.status = status
  }

  deinit { close(descriptor) }

  /// Reads on, until the buffer is full or the file ends.
  ///
  /// - Parameters:
  ///   - buffer: Receives bytes from `start` on.
  ///   - start: Where in the buffer to begin.
  /// - Returns: How many bytes came; fewer than there was room for only at the end of the file.
  /// - Throws: `unreadable`.
  package func read(
    into buffer: inout [UInt8], from start: Int = 0
  ) throws(IngestionError) -> Int {
    try ByteSource.read(descriptor, into: &buffer, from: start, path: path)
  }

  /// Reads from any place, without moving where `read` goes on.
  ///
  /// - Returns: At most `count` bytes; fewer at the end of the file.
  /// - Throws: `unreadable`.
  func bytes(at offset: Int, count: Int) throws(IngestionError) -> [UInt8] {
    var buffer = [UInt8](repeating: 0, count: count)
    // SAFETY: the buffer has `count` bytes.
    let read = unsafe buffer.withUnsafeMutableBytes { bytes in
      unsafe pread(descriptor, bytes.baseAddress, bytes.count, offset)
    }
    guard read >= 0 else { throw .unreadable(path: path, code: errno) }
    buffer.removeLast(count - read)
    return buffer
  }

  /// Checks that neither size nor time changed since the file was opened.
  ///
  /// - Parameter byteCount: How many bytes were read to its end.
  /// - Throws: `changedWhileReading`.
  package func checkUnchanged(byteCount: Int) throws(IngestionError) {
    guard byteCount == status.byteCount, FileStatus.of(descriptor: descriptor) == status else {
      throw .changedWhileReading(path: path)
    }
  }

  /// The error that `errno` stands for.
  static func error(_ path: String) -> IngestionError {
    let code = errno
    return code == ENOENT || code == ENOTDIR
      ? .notFound(path: path) : .unreadable(path: path, code: code)
  }
}
