internal import Glibc
package import Index

/// What BM25 asks of the whole collection: every document that is present counts, deleted ones too.
package struct CollectionStatistics: Hashable, Sendable {
  /// Documents with at least one token, N.
  package let documentCount: UInt64
  /// Tokens of all documents, each times the weight of its zone.
  package let totalLength: UInt64

  package init(documentCount: UInt64, totalLength: UInt64) {
    self.documentCount = documentCount
    self.totalLength = totalLength
  }

  /// Sums up the segments of an index.
  package init(_ segments: [SegmentReader]) {
    documentCount = segments.reduce(0) { $0 + UInt64($1.info.documentsWithTokens) }
    totalLength = segments.reduce(0) { $0 &+ $1.info.weightedLength }
  }

  /// The average length of a document that has tokens; 1 where there is none.
  package var averageLength: Float {
    guard documentCount > 0, totalLength > 0 else { return 1 }
    return Float(Double(totalLength) / Double(documentCount))
  }

  /// How much a word tells that so many documents hold: `ln(1 + (N − df + 0.5) / (df + 0.5))`.
  ///
  /// As Apache Lucene 10.5 computes it: in Double, then rounded to Float.
  ///
  /// - `documentFrequency`: Clamped to N; so the result is above 0.
  package func idf(documentFrequency: UInt64) -> Float {
    let count = Double(documentCount)
    let frequency = Double(min(documentFrequency, documentCount))
    return Float(log(1 + (count - frequency + 0.5) / (frequency + 0.5)))
  }
}
