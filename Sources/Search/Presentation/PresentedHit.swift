package import Index

/// A hit as it is shown: its best sentence, where that stands, and what belongs to it.
package struct PresentedHit: Sendable {
  /// The hit.
  package let hit: SearchHit
  /// Under which the sentence is cited, such as `3fa91c04:12`.
  package let id: String
  /// The article.
  package let article: StoredArticle
  /// The sentence with the most and rarest words of the query.
  package let sentence: PresentedSentence
  /// For a heading, the sentence after it.
  package let continuation: PresentedSentence?
  /// In an interview, who speaks, and what was asked.
  package let turn: PresentedTurn?
  /// Sentences before it, in the order of the text.
  package let before: [PresentedSentence]
  /// Sentences after it.
  package let after: [PresentedSentence]
}
