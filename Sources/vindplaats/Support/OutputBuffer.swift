internal import VindplaatsKit

/// Data on its way to standard output, written in large pieces.
///
/// Whoever fills it flushes it: what is left is not written by itself.
struct OutputBuffer: ~Copyable {
  /// What is not written yet.
  var bytes: [UInt8] = []
  private static let capacity = 1 << 16

  /// Adds a text.
  mutating func write(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  /// Adds a text and a line feed.
  mutating func writeLine(_ text: String = "") {
    write(text)
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Adds a JSON object and a line feed.
  ///
  /// - Parameters:
  ///   - schema: The name and version that is its first member, if it has one.
  ///   - write: Writes the other members.
  mutating func writeObject(schema: String? = nil, _ write: (inout JSONWriter) -> Void) {
    var written: [UInt8] = []
    swap(&written, &bytes)
    var json = JSONWriter(after: consume written)
    json.beginObject()
    if let schema { json.member("schema", schema) }
    write(&json)
    json.endObject()
    bytes = json.finish()
    writeLine()
  }

  /// Writes what is there once it is much.
  mutating func drain() throws(VindplaatsError) {
    if bytes.count >= Self.capacity { try flush() }
  }

  /// Writes what is there.
  mutating func flush() throws(VindplaatsError) {
    try Console.write(bytes, to: .output)
    bytes.removeAll(keepingCapacity: true)
  }
}
