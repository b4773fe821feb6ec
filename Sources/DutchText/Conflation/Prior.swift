/// What speaks for a rule before any evidence, in tenths of a supporting form.
///
/// Set by hand on two thirds of the published half of UD Dutch; docs/ANALYSIS.md says how.
enum Prior {
  /// A word that is its own stem, whatever it looks like.
  static let fixed = 10_000
  /// The stem that a listed form has when it stands alone.
  static let listed = 5000
  /// The stem that a listed form has after a prefix.
  static let prefixed = 45
  /// A rule that needs no evidence.
  static let certain = 40
  /// A listed plural as the last part of a compound.
  static let irregularNoun = 30
  /// The same where the base must be attested.
  static let irregularIfAttested = 4
  static let apostrophe = 25
  static let base = 10
  static let plural = 12
  static let nPlural = 3
  static let adjective = 3
  static let superlative = 0
  static let comparative = -6
  static let present = 3
  static let past = 2
  static let participle = 3
  static let prefixedParticiple = 3
  static let gerund = 8
  static let diminutive = 3
  /// What a listed adjective, or one known by its ending, adds to `-e`, `-er` and `-st`.
  static let knownAdjective = 8
  /// Never chosen.
  static let never = -10_000
}
