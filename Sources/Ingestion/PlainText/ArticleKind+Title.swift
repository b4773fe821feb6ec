extension ArticleKind {
  /// The kind that a title announces: `Open brief aan …`, `Toespraak van …`; else nil.
  init?(title: String) {
    let words = LineToken.tokens(of: title).compactMap(\.word)
    let start = words.prefix(2).joined(separator: " ")
    switch start {
    case "open brief", "brief aan": self = .letter
    case "veelgestelde vragen": self = .faq
    case "in gesprek": self = .interview
    default:
      let announced: [String: ArticleKind] = [
        "toespraak": .speech, "troonrede": .speech, "lezing": .speech, "interview": .interview,
        "handleiding": .howTo, "stappenplan": .howTo, "recensie": .review, "column": .column,
      ]
      guard let kind = words.prefix(3).lazy.compactMap({ announced[$0] }).first else { return nil }
      self = kind
    }
  }
}

extension Article {
  /// Takes the kind that the title announces, counted as a guess, when nothing else is known.
  mutating func guessKindByTitle() {
    guard kind == .article, let title, let announced = ArticleKind(title: title) else { return }
    kind = announced
    notes.add(.guessedKind)
  }
}
