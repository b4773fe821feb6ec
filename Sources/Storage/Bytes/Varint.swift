/// Variable-length integers: seven bits a byte, lowest first, the high bit set on all but the last
/// (LEB128).
package enum Varint {
  /// The most bytes that a 64-bit value takes.
  package static let maximumByteCount = 10

  /// How many bytes `value` takes.
  package static func byteCount(of value: UInt64) -> Int {
    max(1, (UInt64.bitWidth - value.leadingZeroBitCount + 6) / 7)
  }

  /// Adds the bytes of `value` to the end of `bytes`.
  package static func append(_ value: UInt64, to bytes: inout [UInt8]) {
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }
}
