/// What a scoring leaf of a query looks for: one word, or several that stand together.
package struct LeafPattern: Hashable, Sendable {
  /// The words; at least one.
  package var words: [WordPattern]
  /// How they stand to each other.
  package var arrangement: WordArrangement
  /// Whether only the title counts.
  package var isInTitle: Bool
  /// What its score is multiplied by, above 0: less than 1 for what was not typed as such.
  package var weight: Float
  /// The forms that were typed and that it stands in for; none for what was typed itself.
  ///
  /// It is not worth more than those forms together, however rare its own words are.
  package var typedForms: [[UInt8]]

  package init(
    words: [WordPattern], arrangement: WordArrangement, isInTitle: Bool, weight: Float = 1,
    typedForms: [[UInt8]] = []
  ) {
    precondition(!words.isEmpty, "a leaf without words")
    precondition(weight > 0 && weight.isFinite, "a leaf that weighs nothing")
    self.words = words
    self.arrangement = arrangement
    self.isInTitle = isInTitle
    self.weight = weight
    self.typedForms = typedForms
  }

  /// Whether it is a bare word, looked for by term in the whole article.
  package var isPlainWord: Bool {
    words.count == 1 && words[0].match == .term && !isInTitle
  }
}
