internal import DutchText

/// Cuts a collection into batches of whole lines, so that threads can share the work of parsing.
///
/// Memory is bounded by a batch and the longest line.
package final class RecordBatchReader {
  /// What a batch holds before its last line is finished.
  private static let batchByteCount = 1 << 20

  private let path: String
  private let input: PieceReader
  /// What follows the last line end that was given.
  private var rest: [UInt8] = []
  private var byteOffset = 0
  private var line = 1
  private var isAtEnd = false

  /// Opens a collection; `-` is standard input.
  ///
  /// - Throws: What `OpenFile` throws.
  package init(_ path: String) throws(IngestionError) {
    self.path = path
    input = try PieceReader(path)
  }

  /// The system's word on the file when it was opened; nil for standard input.
  package var status: FileStatus? { input.status }

  /// Reads the next lines.
  ///
  /// - Parameter onBytes: Sees all bytes in order, for whoever hashes the file.
  /// - Returns: The lines, or nil at the end.
  /// - Throws: `unreadable`, `tooLarge` for a line over the limit, `damaged` where it is packed, or
  ///   `changedWhileReading` at the end.
  package func next(
    onBytes: (ArraySlice<UInt8>) -> Void = { _ in }
  ) throws(IngestionError) -> RecordBatch? {
    while !isAtEnd {
      let start = rest.count
      while !isAtEnd, rest.count - start < Self.batchByteCount {
        isAtEnd = try !input.append(to: &rest, onBytes: onBytes)
      }
      if isAtEnd {
        break
      } else if let end = rest[start...].lastIndex(of: 0x0A) {
        return take(end + 1)
      } else if rest.count > RecordStream.lineByteLimit {
        throw .tooLarge(path: path, byteCount: rest.count, limit: RecordStream.lineByteLimit)
      }
    }
    return rest.isEmpty ? nil : take(rest.count)
  }

  /// Cuts the first `count` bytes off.
  private func take(_ count: Int) -> RecordBatch {
    // The batch keeps the buffer, which is mostly its own; what follows it is copied.
    var bytes: [UInt8] = []
    swap(&bytes, &rest)
    rest.reserveCapacity(bytes.count - count + Self.batchByteCount)
    rest.append(contentsOf: bytes[count...])
    bytes.removeLast(bytes.count - count)
    let batch = RecordBatch(path: path, firstLine: line, byteOffset: byteOffset, bytes: bytes)
    byteOffset += count
    line += ByteScan.count(of: 0x0A, in: batch.bytes.span)
    return batch
  }
}
