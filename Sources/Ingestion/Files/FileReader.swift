/// Reads whole files, so that nothing a folder can hold hangs or surprises the program.
package struct FileReader: Sendable {
  /// The largest file that is read whole: a page's tree counts in `Int32`.
  package static let defaultByteLimit = Int(Int32.max)

  /// Files of more bytes are refused.
  package let byteLimit: Int

  /// Makes a reader that takes files up to a limit.
  package init(byteLimit: Int = FileReader.defaultByteLimit) {
    self.byteLimit = byteLimit
  }

  /// Reads a regular file.
  ///
  /// - Parameter path: The file; a symbolic link is followed.
  /// - Returns: Its bytes and status.
  /// - Throws: `notFound`, `unreadable`, `notRegularFile`, `tooLarge`, or `changedWhileReading` when
  ///   size or time differ after the last byte.
  package func read(_ path: String) throws(IngestionError) -> FileContents {
    let file = try OpenFile(path)
    guard file.status.byteCount <= byteLimit else {
      throw .tooLarge(path: path, byteCount: file.status.byteCount, limit: byteLimit)
    }
    // One byte more than the size: a file that grew shows itself.
    var buffer = [UInt8](repeating: 0, count: file.status.byteCount + 1)
    let count = try file.read(into: &buffer)
    try file.checkUnchanged(byteCount: count)
    buffer.removeLast(buffer.count - count)
    return FileContents(bytes: buffer, status: file.status)
  }

  /// Reads standard input to its end.
  ///
  /// - Returns: All bytes.
  /// - Throws: `unreadable`, or `tooLarge` over the limit.
  package func readStandardInput() throws(IngestionError) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = try ByteSource.read(0, into: &chunk, from: 0, path: "-")
      bytes.append(contentsOf: chunk[..<count])
      guard bytes.count <= byteLimit else {
        throw .tooLarge(path: "-", byteCount: bytes.count, limit: byteLimit)
      }
      if count < chunk.count { return bytes }
    }
  }
}
