/// A document in a run, with the score that ranks it.
package struct RankedDocument: Hashable, Sendable {
  /// The document's identifier.
  package let document: String
  /// Its score: higher is better; finite.
  package let score: Double

  /// Makes an entry of a run.
  package init(document: String, score: Double) {
    self.document = document
    self.score = score
  }
}
