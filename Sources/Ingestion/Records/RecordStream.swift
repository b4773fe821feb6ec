/// Reads JSON Lines from a file or from standard input: one object a line, as they come.
///
/// A line that is no object is an error of that line and does not end the stream. Memory is bounded
/// by the longest line.
package struct RecordStream: Sendable {
  /// A longer line is refused.
  package static let lineByteLimit = 256 << 20

  /// The path for messages; `-` is standard input.
  private let path: String

  /// Makes a stream of a file's records; `-` stands for standard input.
  package init(path: String) {
    self.path = path
  }

  /// Reads every line.
  ///
  /// - Parameters:
  ///   - onBytes: Sees all bytes in order, for whoever hashes the file.
  ///   - body: Takes an object with its line, or the error of a line.
  /// - Returns: How many bytes there were, unpacked.
  /// - Throws: What `OpenFile` throws, `damaged` where the file is packed, and `changedWhileReading` after the last
  ///   line.
  package func forEach(
    onBytes: (ArraySlice<UInt8>) -> Void = { _ in },
    _ body: (Result<JSONRecord, IngestionError>) throws(IngestionError) -> Void
  ) throws(IngestionError) -> Int {
    let input = try PieceReader(path)
    var splitter = LineSplitter(byteLimit: Self.lineByteLimit)
    var buffer: [UInt8] = []
    var byteCount = 0
    let onLine = { (line: LineSplitter.Line) throws(IngestionError) in
      if let record = record(line) { try body(record) }
    }
    while try input.append(to: &buffer, onBytes: onBytes) {
      byteCount += buffer.count
      try splitter.take(buffer[...], onLine)
      buffer.removeAll(keepingCapacity: true)
    }
    try splitter.finish(onLine)
    return byteCount
  }

  /// The object on a line; nil for a blank line.
  func record(_ line: LineSplitter.Line) -> Result<JSONRecord, IngestionError>? {
    func malformed(_ expected: String, _ found: String, at offset: Int = 0) -> IngestionError {
      .malformed(
        path: path, line: line.number, byteOffset: line.byteOffset + offset, expected: expected,
        found: found)
    }
    if line.isTooLong {
      return .failure(malformed("a line of at most \(Self.lineByteLimit) bytes", "a longer one"))
    }
    if line.bytes.allSatisfy({ [0x20, 0x09, 0x0D].contains($0) }) { return nil }
    do {
      let parsed = try JSONParser.parse(line.bytes.span)
      guard let members = parsed.value.object else {
        return .failure(malformed("a JSON object", "another JSON value"))
      }
      return .success(
        JSONRecord(members, path: path, line: line.number, repairs: parsed.repairCount))
    } catch {
      let end = line.bytes.startIndex + min(error.byteOffset, line.bytes.count)
      let found = Self.excerpt(line.bytes[end...])
      return .failure(malformed(error.expected.rawValue, found, at: error.byteOffset))
    }
  }

  private static func excerpt(_ bytes: ArraySlice<UInt8>) -> String {
    guard !bytes.isEmpty else { return "the end of the line" }
    let shown = bytes.prefix(12).map { (0x20..<0x7F).contains($0) ? $0 : 0x2E }
    return "\"" + String(decoding: shown, as: UTF8.self) + "\""
  }
}
