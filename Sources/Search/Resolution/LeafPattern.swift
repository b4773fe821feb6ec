/// What a scoring leaf of a query looks for: one word, or several that stand together.
package struct LeafPattern: Hashable, Sendable {
  /// The words; at least one.
  package var words: [WordPattern]
  /// How they stand to each other.
  package var arrangement: WordArrangement
  /// Whether only the title counts.
  package var isInTitle: Bool

  package init(words: [WordPattern], arrangement: WordArrangement, isInTitle: Bool) {
    precondition(!words.isEmpty, "a leaf without words")
    self.words = words
    self.arrangement = arrangement
    self.isInTitle = isInTitle
  }

  /// Whether it is a bare word, looked for by term in the whole article.
  package var isPlainWord: Bool {
    words.count == 1 && words[0].match == .term && !isInTitle
  }
}
