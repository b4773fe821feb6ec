/// Documents of a segment with the score that a part of a query gives each.
struct ScoredList: Hashable {
  /// Documents that share an entry of `maxima`.
  static let blockSize = 128

  /// Ascending.
  private(set) var documents: [UInt32] = []
  /// Multiples of the query's grid, at least 0.
  private(set) var scores: [Double] = []
  /// The highest score of each 128 documents.
  private(set) var maxima: [Double] = []

  /// Adds a document above all others.
  mutating func append(_ document: UInt32, score: Double) {
    if documents.count % Self.blockSize == 0 { maxima.append(0) }
    maxima[maxima.count - 1] = max(maxima[maxima.count - 1], score)
    documents.append(document)
    scores.append(score)
  }
}
