/// A sentence that a query found, and its score.
package struct SentenceHit: Hashable, Sendable {
  /// The number of the segment in the index.
  package let segment: Int
  /// The number of the document in its segment.
  package let document: Int
  /// The number of the sentence in the document; 0 is the title.
  package let sentence: Int
  /// Above 0 where a word was found, else 0.
  package let score: Float

  package init(segment: Int, document: Int, sentence: Int, score: Float) {
    self.segment = segment
    self.document = document
    self.sentence = sentence
    self.score = score
  }

  /// Whether it comes before another: the higher score, then the earlier place.
  func isBetter(than other: SentenceHit) -> Bool {
    if score != other.score { return score > other.score }
    if segment != other.segment { return segment < other.segment }
    if document != other.document { return document < other.document }
    return sentence < other.sentence
  }
}
