/// A word of an entry of a list of synonyms, or of a query that is compared with one.
///
/// What a hyphen joins counts as words: `self-service` is `self service`.
package struct JargonWord: Hashable, Sendable {
  /// Its form, or the part of one between hyphens.
  package let form: [UInt8]
  /// Whether it is written with two capitals or more, as acronyms are.
  package let hasCapitals: Bool

  /// The words of a text, in the forms of an analysis.
  package static func words(of text: String, analysis: Analysis) -> [JargonWord] {
    EntryToken.tokens(of: text, analysis: analysis).flatMap(\.words)
  }

  init(form: [UInt8], hasCapitals: Bool) {
    self.form = form
    self.hasCapitals = hasCapitals
  }
}
