internal import Index

/// BM25 as Apache Lucene 10.5 computes it, operation by operation in Float.
///
/// Robertson & Zaragoza, *The Probabilistic Relevance Framework: BM25 and Beyond*, 2009,
/// doi:10.1561/1500000019, without the factor k1 + 1. Each step rounds monotonously, so that a bound put in
/// for a frequency and a norm gives a bound of the score.
package struct BM25: Hashable, Sendable {
  /// `1 / (k1 · (1 − b + b · length / average))` of each of the 256 norms.
  package let normInverse: [Float]

  package init(_ statistics: CollectionStatistics, settings: RankingSettings) {
    let average = statistics.averageLength
    let (k1, b) = (settings.k1, settings.b)
    normInverse = Norms.lengths.map { 1 / (k1 * ((1 - b) + b * Float($0) / average)) }
  }

  /// The score of a clause: `w − w / (1 + f · normInverse)`.
  ///
  /// - `weight`: The clause's idf times its boost.
  /// - `frequency`: Weighted; below 2³¹.
  package func score(weight: Float, frequency: UInt32, norm: UInt8) -> Float {
    weight - weight / (1 + Self.float(frequency) * normInverse[Int(norm)])
  }

  /// A frequency as the kernels convert it: as a signed integer of 31 bits.
  static func float(_ frequency: UInt32) -> Float {
    Float(Int32(truncatingIfNeeded: frequency & 0x7FFF_FFFF))
  }
}
