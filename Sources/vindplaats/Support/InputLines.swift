internal import VindplaatsKit

/// The lines of standard input as they come.
struct InputLines: ~Copyable {
  private var buffer = [UInt8](repeating: 0, count: 1 << 17)
  private var line: [UInt8] = []

  /// Calls `body` with each line, without its end; a last line without one counts.
  mutating func forEach(
    _ body: ([UInt8]) throws(VindplaatsError) -> Void
  ) throws(VindplaatsError) {
    while true {
      let count = try Console.read(into: &buffer)
      guard count > 0 else { break }
      var start = 0
      while start < count {
        var end = start
        while end < count, buffer[end] != UInt8(ascii: "\n") { end += 1 }
        line.append(contentsOf: buffer[start..<end])
        start = end + 1
        if end < count { try finish(body) }
      }
    }
    if !line.isEmpty { try finish(body) }
  }

  private mutating func finish(
    _ body: ([UInt8]) throws(VindplaatsError) -> Void
  ) throws(VindplaatsError) {
    if line.last == UInt8(ascii: "\r") { line.removeLast() }
    try body(line)
    line.removeAll(keepingCapacity: true)
  }

  /// All of standard input.
  static func all() throws(VindplaatsError) -> [UInt8] {
    var buffer = [UInt8](repeating: 0, count: 1 << 17)
    var bytes: [UInt8] = []
    while true {
      let count = try Console.read(into: &buffer)
      guard count > 0 else { return bytes }
      bytes.append(contentsOf: buffer[..<count])
    }
  }
}
