/// The byte that stands for a document's weighted length: Lucene's `SmallFloat.intToByte4`.
///
/// Lengths below 24 are exact; above that the byte is a float of 3 stored mantissa bits, rounded down.
/// Source: Apache Lucene 10.5, `org.apache.lucene.util.SmallFloat` (behaviour, not code). Layout:
/// docs/INDEX-FORMAT.md, "Norms".
package enum Norms {
  /// Lengths below this are kept as they are: 255 minus the largest coded 32-bit length.
  private static let exactCount = 24

  /// The byte of a length.
  ///
  /// - `length`: Clamped to 2³¹ − 1.
  package static func byte(ofLength length: Int) -> UInt8 {
    precondition(length >= 0)
    let length = min(length, Int(Int32.max))
    guard length >= exactCount else { return UInt8(length) }
    return UInt8(exactCount + floatByte(length - exactCount))
  }

  /// The length that a byte stands for.
  package static func length(ofByte byte: UInt8) -> Int {
    guard byte >= exactCount else { return Int(byte) }
    let coded = Int(byte) - exactCount
    let shift = (coded >> 3) - 1
    let mantissa = coded & 7
    return exactCount + (shift < 0 ? mantissa : (mantissa | 8) << shift)
  }

  /// The lengths of all 256 bytes.
  package static let lengths: [Int] = (0...255).map { length(ofByte: UInt8($0)) }

  /// A four-bit mantissa (the highest bit implied) and an exponent, for a value that may be zero.
  private static func floatByte(_ value: Int) -> Int {
    let bits = Int.bitWidth - value.leadingZeroBitCount
    guard bits >= 4 else { return value }
    let shift = bits - 4
    return (value >> shift) & 7 | (shift + 1) << 3
  }
}
