/// Finds, for a term, impacts that at least 10, 100 and 1,000 of its documents reach.
///
/// A query for the term's ten best documents may start above the score of the first: that many documents
/// have its frequency or more and its norm or less, whatever k1, b and the statistics. Mallia, Siedlaczek &
/// Suel, *An Experimental Study of Index Compression and DAAT Query Processing Methods*, 2019, start from
/// stored scores; a stored pair stays exact when the statistics change.
struct ThresholdAccumulator {
  /// The ranks that a threshold is kept for.
  static let ranks = [10, 100, 1_000]
  /// Higher frequencies count as this one, which keeps their threshold valid.
  private static let highestFrequency = 32

  private var counts = [UInt32](repeating: 0, count: (highestFrequency + 1) * 256)
  private var highest = 0
  private var norms: ClosedRange<Int>?

  /// Adds a document.
  mutating func add(frequency: UInt32, norm: UInt8) {
    let frequency = Int(min(frequency, UInt32(Self.highestFrequency)))
    counts[frequency << 8 | Int(norm)] += 1
    if frequency > highest { highest = frequency }
    let norm = Int(norm)
    norms = norms.map { min($0.lowerBound, norm)...max($0.upperBound, norm) } ?? norm...norm
  }

  /// Forgets all.
  mutating func removeAll() {
    if let norms {
      for frequency in 0...highest {
        for norm in norms { counts[frequency << 8 | norm] = 0 }
      }
    }
    highest = 0
    norms = nil
  }

  /// The strongest impact that `rank` documents reach, for each rank; frequency 0 where fewer do.
  ///
  /// - `averageLength`: In tokens; decides only which of the valid impacts is the strongest.
  /// - Complexity: O(frequencies · norms in use).
  func thresholds(averageLength: Float) -> [Impact] {
    var best = [Impact](repeating: Impact(frequency: 0, norm: 0), count: Self.ranks.count)
    var strengths = [Float](repeating: 0, count: Self.ranks.count)
    guard let norms, highest > 0 else { return best }
    // By norm: documents with this norm and frequency or more.
    var reached = [UInt32](repeating: 0, count: 256)
    for frequency in stride(from: highest, through: 1, by: -1) {
      var sum: UInt32 = 0
      var rank = 0
      for norm in norms {
        reached[norm] += counts[frequency << 8 | norm]
        sum += reached[norm]
        while rank < best.count, sum >= UInt32(Self.ranks[rank]) {
          let length = Float(Norms.lengths[norm])
          let strength = Float(frequency) / (0.3 + 0.9 * length / max(averageLength, 1))
          if strength > strengths[rank] {
            strengths[rank] = strength
            best[rank] = Impact(frequency: UInt16(frequency), norm: UInt8(norm))
          }
          rank += 1
        }
      }
    }
    return best
  }
}
