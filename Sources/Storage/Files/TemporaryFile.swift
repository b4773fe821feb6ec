internal import Glibc

/// A file without a name, for what does not fit in memory; gone when the object or process ends.
///
/// Any thread may append or read at any time.
package final class TemporaryFile: @unchecked Sendable {
  private let path: String
  private let descriptor: Int32
  private let fileSystem: FileSystem
  private let lock = Lock()
  private var end: UInt64 = 0  // only under `lock`

  /// Creates an empty file in the folder at `directory`, which has the room that an index needs.
  package init(
    directory: String, fileSystem: FileSystem = .direct
  ) throws(StorageError) {
    let (path, descriptor) = try Self.create(in: directory, fileSystem)
    self.path = path
    self.descriptor = descriptor
    self.fileSystem = fileSystem
    try fileSystem.remove(path)
  }

  deinit {
    close(descriptor)
  }

  /// How many bytes were appended.
  package var byteCount: UInt64 { lock.withLock { end } }

  /// Adds `bytes` at the end.
  ///
  /// - Returns: Where they start.
  package func append(_ bytes: RawSpan) throws(StorageError) -> UInt64 {
    let offset = lock.withLock {
      defer { end += UInt64(bytes.byteCount) }
      return end
    }
    // SAFETY: the buffer is used inside the closure only.
    unsafe try bytes.withUnsafeBytes { (buffer) throws(StorageError) in
      unsafe try fileSystem.write(buffer, to: descriptor, at: offset, path: path)
    }
    return offset
  }

  /// Adds `bytes` at the end.
  ///
  /// - Returns: Where they start.
  package func append(_ bytes: [UInt8]) throws(StorageError) -> UInt64 {
    try bytes.withRawBytes { (span) throws(StorageError) in try append(span) }
  }

  /// Reads `count` bytes at `offset` in place of what `buffer` holds; its room is used again.
  ///
  /// - Throws: `StorageError.truncated` if the file has fewer.
  package func read(
    at offset: UInt64, count: Int, into buffer: inout [UInt8]
  ) throws(StorageError) {
    precondition(count >= 0, "count \(count) is negative")
    if buffer.count > count { buffer.removeLast(buffer.count - count) }
    if buffer.count < count {
      buffer.append(contentsOf: repeatElement(0, count: count - buffer.count))
    }
    var failure: StorageError?
    unsafe buffer.withUnsafeMutableBytes { bytes in
      do throws(StorageError) {
        // SAFETY: the buffer holds `count` bytes while the closure runs.
        unsafe try read(at: offset, into: bytes)
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
  }

  /// Fills `buffer` with the bytes at `offset`, for kernels; the caller keeps it alive.
  ///
  /// - Throws: `StorageError.truncated` if the file has fewer.
  @unsafe package func read(
    at offset: UInt64, into buffer: UnsafeMutableRawBufferPointer
  ) throws(StorageError) {
    guard let start = Int(exactly: offset), start <= Int.max - buffer.count else {
      throw truncated(at: Int(clamping: offset), buffer.count, 0)
    }
    var done = 0
    while done < buffer.count {
      let rest = unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[done...])
      let count = try retrying(path, .read) {
        // SAFETY: `rest` is the part of the buffer that is not filled yet.
        unsafe pread(descriptor, rest.baseAddress, rest.count, start + done)
      }
      guard count > 0 else { throw truncated(at: start, buffer.count, done) }
      done += count
    }
  }

  private func truncated(at offset: Int, _ needed: Int, _ available: Int) -> StorageError {
    .truncated(file: path, section: nil, offset: offset, needed: needed, available: available)
  }

  /// Creates a file under the first free name; names are only there until `init` removes them.
  private static func create(
    in directory: String, _ fileSystem: FileSystem
  ) throws(StorageError) -> (path: String, descriptor: Int32) {
    var number = 0
    while true {
      let path = "\(directory)/spill-\(getpid())-\(number).tmp"
      do {
        return (path, try fileSystem.create(path, flags: O_RDWR | O_EXCL))
      } catch .ioFailure(_, _, EEXIST) {
        number += 1
      }
    }
  }
}
