/// A literal of one to eight ASCII letters, packed so that a word's ending is compared in one step.
///
/// The last letter stands in the lowest byte. Written as a string literal, which the optimiser folds
/// into two constants.
struct Ending: BitwiseCopyable, ExpressibleByStringLiteral, Sendable {
  /// The letters, the last one lowest.
  let bits: UInt64
  /// Ones where `bits` holds a letter.
  let mask: UInt64
  /// The number of letters, in `1...8`.
  let count: Int

  /// Packs a literal of one to eight ASCII letters; traps on any other.
  @inline(__always)
  init(stringLiteral value: StaticString) {
    precondition(value.utf8CodeUnitCount > 0 && value.utf8CodeUnitCount <= 8)
    var bits: UInt64 = 0
    for index in 0..<value.utf8CodeUnitCount {
      // SAFETY: a static string keeps `utf8CodeUnitCount` bytes at `utf8Start` for ever.
      bits = unsafe bits &<< 8 | UInt64(value.utf8Start[index])
    }
    self.bits = bits
    count = value.utf8CodeUnitCount
    mask = UInt64.max &>> UInt64(64 &- 8 &* value.utf8CodeUnitCount)
  }
}
