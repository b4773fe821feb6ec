/// The rule by which a form follows from its stem.
///
/// The order is part of nothing on disk: an index holds keys, not rules.
package enum Inflection: UInt8, BitwiseCopyable, CaseIterable, Sendable {
  /// The form is its own stem.
  case base
  /// `-en`: a plural, an infinitive or a plural verb; also `-ën`.
  case plural
  /// `-n` after *e*: `gemeenten`, `managen`.
  case nPlural
  /// `-s` or `'s`: a plural.
  case sPlural
  /// `-je`, `-tje`, `-etje`, `-pje`, `-kje`, and their plurals.
  case diminutive
  /// `-e` of an adjective.
  case adjective
  /// `-er`, `-der`, `-ere`.
  case comparative
  /// `-st`, `-ste`, `-sten`.
  case superlative
  /// `-s` after *iets*, *niets*, *wat*: `belangrijks`.
  case partitive
  /// `-t` of the present.
  case present
  /// `-te` or `-de`: a weak past, or a participle before a noun.
  case past
  /// `-ten` or `-den`.
  case pastPlural
  /// `ge-…-t` or `ge-…-d`, after a particle too.
  case participle
  /// The same with `-e` or `-en`: `gewerkte`.
  case inflectedParticiple
  /// `-d` after an inseparable prefix: `verbeterd`.
  case prefixedParticiple
  /// `-end` or `-ende`.
  case gerund
  /// A listed form of a strong or irregular verb.
  case strongVerb
  /// A listed plural or degree of comparison.
  case irregular

  /// What the rule is called in output.
  package var name: String { "\(self)" }

  /// The bit in a mask of endings.
  @inline(__always)
  var bit: UInt32 { 1 << UInt32(rawValue) }

  /// Whether only adjectives and adverbs have it.
  @inline(__always)
  var isAdjectival: Bool {
    rawValue >= Self.adjective.rawValue && rawValue <= Self.partitive.rawValue
  }

  /// Whether only verbs have it.
  @inline(__always)
  var isVerbal: Bool { rawValue >= Self.present.rawValue && rawValue <= Self.strongVerb.rawValue }
}
