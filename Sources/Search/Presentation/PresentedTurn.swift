/// The turn of an interview in which a hit stands.
package struct PresentedTurn: Hashable, Sendable {
  /// Who speaks, as the text calls them; nil when it does not.
  package let speaker: String?
  /// For an answer, the sentences of the question before it.
  package let question: [PresentedSentence]

  package init(speaker: String?, question: [PresentedSentence]) {
    self.speaker = speaker
    self.question = question
  }
}
