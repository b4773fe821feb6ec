/// A document that a query found, and its score.
package struct SearchHit: Hashable, Sendable {
  /// The number of the segment in the index.
  package let segment: Int
  /// The number of the document in its segment.
  package let document: Int
  /// At least 0.
  package let score: Float

  package init(segment: Int, document: Int, score: Float) {
    self.segment = segment
    self.document = document
    self.score = score
  }
}
