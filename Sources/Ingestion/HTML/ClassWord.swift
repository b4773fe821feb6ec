/// A word's first sixteen bytes in two numbers, put together byte by byte.
struct ClassWord: Hashable, Sendable {
  /// The first eight bytes, the last of them lowest.
  private(set) var first: UInt64 = 0
  /// The next eight.
  private(set) var second: UInt64 = 0
  /// How many bytes it has.
  private(set) var count = 0
  /// Whether it is certain that no table has it, so that its bytes do not matter any more.
  var isUnknown = false

  /// Appends a byte.
  mutating func append(_ byte: UInt8) {
    if count < 8 {
      first = first << 8 | UInt64(byte)
    } else {
      second = second << 8 | UInt64(byte)
    }
    count += 1
  }
}
