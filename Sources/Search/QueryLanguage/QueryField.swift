/// A text field that a word, a phrase or a bracket group can be confined to.
package enum QueryField: String, CaseIterable, Hashable, Sendable {
  /// The article's title: `titel:` or `title:`.
  case title
  /// Its authors: `auteur:` or `author:`.
  case author
  /// The site or publication it comes from: `bron:` or `source:`.
  case source
  /// Who says a quote or an answer: `spreker:` or `speaker:`.
  case speaker

  /// The Dutch name, which canonical query text uses.
  package var dutchName: String {
    switch self {
    case .title: "titel"
    case .author: "auteur"
    case .source: "bron"
    case .speaker: "spreker"
    }
  }
}
