/// What a posting brings: weighted frequency over normalised length, with which scores rise.
///
/// Under the usual parameters, k1 1.2 and b 0.75, and the average length of its own segment.
/// Block tables keep the highest of a block in 16 bits. With other parameters, or statistics of more segments, a
/// strength is off by a factor that `Search` bounds. Layout: docs/INDEX-FORMAT.md, "Block tables".
enum Strength {
  /// `1 / (k1 · (1 − b + b · length / average))` of each norm.
  ///
  /// - `averageLength`: Of the documents with a token, in weighted tokens.
  static func inverses(averageLength: Float) -> [Float] {
    Norms.lengths.map { 1 / (0.3 + 0.9 * Float($0) / max(averageLength, 1)) }
  }

  /// The average that `inverses` of a segment's block tables are made with.
  static func averageLength(weightedLength: UInt64, documentCount: Int) -> Float {
    Float(weightedLength) / Float(max(1, documentCount))
  }

  /// The strength of a posting.
  @inline(__always)
  static func value(frequency: UInt32, inverse: Float) -> Float {
    Float(min(frequency, UInt32(Int32.max))) * inverse
  }

  // A code has five bits of exponent, from 2⁻¹⁴ on, and eleven of mantissa: those of a Float moved down.
  private static let codeShift: UInt32 = 12
  private static let codeBase: UInt32 = 113 << 11

  /// The lowest code whose strength is not below a strength; 65,535, infinite, above 2¹⁸.
  static func ceiling(_ strength: Float) -> UInt16 {
    if strength <= 0x1p-14 { return 0 }
    let code = (strength.bitPattern &+ (1 &<< codeShift &- 1)) &>> codeShift &- codeBase
    return UInt16(min(code, UInt32(UInt16.max)))
  }

  /// The highest code whose strength is not above a strength, at most 65,534; 0 for what has none.
  static func floor(_ strength: Float) -> UInt16 {
    if strength <= 0x1p-14 { return 0 }
    return UInt16(min(strength.bitPattern &>> codeShift &- codeBase, UInt32(UInt16.max) - 1))
  }

  /// The strength of a code.
  @inline(__always)
  static func value(ofCode code: UInt16) -> Float {
    if code == .max { return .infinity }
    return Float(bitPattern: (UInt32(code) &+ codeBase) &<< codeShift)
  }
}
