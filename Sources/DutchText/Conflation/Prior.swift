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
  /// What `-e` gains after *t* or *d* in a word that starts like a verb: `vermelde`.
  static let dentalParticiple = 6
  /// What a participle lacks that ends like a plural: `gebieden`, `gevechten`.
  static let pluralParticiple = 6
  static let particleParticiple = 12
  /// What `be-`, `ver-`, `ont-` or `her-` adds to an ending of verbs.
  static let verbalPrefix = 9
  /// What `-e` lacks after a stem that is known as a noun alone.
  static let nominalStem = -8
  /// What an ending of verbs lacks where neither infinitive nor participle is attested.
  static let partialVerb = -6
  static let prefixedParticiple = 3
  static let gerund = 14
  static let diminutive = 3
  /// What a listed adjective, or one known by its ending, adds to `-e`, `-er` and `-st`.
  static let knownAdjective = 8
  /// The same for `-er` and `-st`, which nouns take as well.
  static let knownDegree = 14
  /// What `-er` and `-st` lack after the stem of a verb: `speler`, `kunst`.
  static let degreeOfVerb = -16
  /// What a stem that is listed as its own adds.
  static let fixedStem = 6
  /// What a form lacks whose stem is a listed form of another word: `last`, `las`.
  static let listedForm = -30
  /// Never chosen.
  static let never = -10_000
}
