/// A word in lower case while it is read byte by byte.
struct FoldedWord: Equatable {
  /// A longer word is looked up by its bytes.
  static let keyByteCount = 16

  /// The first sixteen bytes, the first one lowest.
  private(set) var low: UInt64 = 0
  private(set) var high: UInt64 = 0
  /// The last eight bytes, the last one lowest.
  private(set) var tail: UInt64 = 0
  private(set) var byteCount = 0
  private(set) var hasHyphen = false

  init() {}

  init(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { append(byte) }
  }

  /// Adds a byte of a letter in lower case.
  @inline(__always)
  mutating func append(_ byte: UInt8) {
    let value = UInt64(byte)
    if byteCount < 8 {
      low |= value &<< UInt64(8 &* byteCount)
    } else if byteCount < Self.keyByteCount {
      high |= value &<< UInt64(8 &* (byteCount &- 8))
    }
    tail = tail &<< 8 | value
    if byte == UInt8(ascii: "-") { hasHyphen = true }
    byteCount &+= 1
  }

  /// A number that most other words do not have.
  var hash: Int {
    let product = (low ^ high &* 0x9E37_79B9_7F4A_7C15) &* 0xD6E8_FEB8_6659_FD93
    return Int(truncatingIfNeeded: product &>> 40)
  }
}
