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
    var words: [JargonWord] = []
    for token in EntryToken.tokens(of: text, analysis: analysis) {
      let pieces = token.form.split(separator: UInt8(ascii: "-"))
      let surface = token.surface.unicodeScalars
      let surfaces = surface.split { $0.properties.isDash }
      for (index, piece) in pieces.enumerated() {
        let own = surfaces.count == pieces.count ? surfaces[index] : surface[...]
        let capitals = own.filter(\.properties.isUppercase)
        words.append(JargonWord(form: Array(piece), hasCapitals: capitals.count > 1))
      }
    }
    return words
  }
}
