/// What the lists say of a word or of the beginning of one.
struct WordTraits: OptionSet {
  let rawValue: UInt64

  /// It is its own stem.
  static let fixed = WordTraits(rawValue: 1)
  /// A prefix that takes no `ge`.
  static let inseparable = WordTraits(rawValue: 2)
  /// The first member of a separable verb.
  static let particle = WordTraits(rawValue: 4)
  /// A prefix that makes verbs and little else.
  static let verbal = WordTraits(rawValue: 8)
  /// A simple adjective.
  static let adjective = WordTraits(rawValue: 16)
  /// A listed form of a verb, not its stem.
  static let listedForm = WordTraits(rawValue: 32)

  /// The bits that traits take.
  static let mask: UInt64 = 63
}
