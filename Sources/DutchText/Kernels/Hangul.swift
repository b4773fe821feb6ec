/// Korean syllables, which decompose and compose by arithmetic.
///
/// Source: The Unicode Standard 15.0, section 3.12, *Conjoining Jamo Behavior*.
enum Hangul {
  private static let syllables: Range<UInt32> = 0xAC00..<0xD7A4
  private static let leads: Range<UInt32> = 0x1100..<0x1113
  private static let vowels: Range<UInt32> = 0x1161..<0x1176
  private static let trails: Range<UInt32> = 0x11A8..<0x11C3  // 0x11A7 stands for none

  /// Lead, vowel and trail (0 for none) of a syllable, or nil for another scalar.
  static func decompose(_ scalar: UInt32) -> [UInt32]? {
    guard syllables.contains(scalar) else { return nil }
    let index = scalar - syllables.lowerBound
    let trail = index % 28
    return [
      leads.lowerBound + index / 588, vowels.lowerBound + index % 588 / 28,
      trail == 0 ? 0 : trails.lowerBound - 1 + trail,
    ]
  }

  /// The syllable of a lead and a vowel, or of a syllable without trail and a trail.
  static func compose(_ first: UInt32, _ second: UInt32) -> UInt32? {
    if leads.contains(first), vowels.contains(second) {
      return syllables.lowerBound
        + ((first - leads.lowerBound) * 21 + second - vowels.lowerBound) * 28
    }
    if syllables.contains(first), (first - syllables.lowerBound) % 28 == 0,
      trails.contains(second)
    {
      return first + second - trails.lowerBound + 1
    }
    return nil
  }
}
