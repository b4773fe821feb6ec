/// Finds, for a term, impacts that at least 10, 100 and 1,000 of its documents reach.
///
/// A query for the term's ten best documents may start above the score of the first: that many documents
/// have its frequency or more and its norm or less, whatever k1, b and the statistics. Mallia, Siedlaczek &
/// Suel, *An Experimental Study of Index Compression and DAAT Query Processing Methods*, 2019, start from
/// stored scores; a stored pair stays exact when the statistics change.
@safe
struct ThresholdAccumulator: ~Copyable {
  /// The ranks that a threshold is kept for.
  static let ranks = [10, 100, 1_000]
  /// Higher frequencies count as this one, which keeps their threshold valid.
  private static let highestFrequency: UInt32 = 32

  /// How many documents have a frequency and a norm, by frequency · 256 + norm.
  private let counts: UnsafeMutablePointer<UInt32>
  private var highest: UInt32 = 0
  private var lowestNorm: UInt8 = .max
  private var highestNorm: UInt8 = 0

  init() {
    let size = (Int(Self.highestFrequency) + 1) * 256
    unsafe counts = .allocate(capacity: size)
    unsafe counts.initialize(repeating: 0, count: size)
  }

  deinit {
    // SAFETY: it is ours and holds plain integers.
    unsafe counts.deallocate()
  }

  /// Adds a document.
  @inline(__always)
  mutating func add(frequency: UInt32, norm: UInt8) {
    let frequency = min(frequency, Self.highestFrequency)
    // SAFETY: the place is below (highestFrequency + 1) · 256.
    unsafe counts[Int(frequency &<< 8 | UInt32(norm))] &+= 1
    if frequency > highest { highest = frequency }
    if norm < lowestNorm { lowestNorm = norm }
    if norm > highestNorm { highestNorm = norm }
  }

  /// Forgets all.
  mutating func removeAll() {
    if lowestNorm <= highestNorm {
      for frequency in 0...Int(highest) {
        // SAFETY: as in `add`.
        unsafe (counts + (frequency << 8 | Int(lowestNorm))).update(
          repeating: 0, count: Int(highestNorm - lowestNorm) + 1)
      }
    }
    highest = 0
    lowestNorm = .max
    highestNorm = 0
  }

  /// The strongest impact that `rank` documents reach, for each rank; frequency 0 where fewer do.
  ///
  /// - `averageLength`: In tokens; decides only which of the valid impacts is the strongest.
  /// - Complexity: O(frequencies · norms in use).
  func thresholds(averageLength: Float) -> [Impact] {
    var best = [Impact](repeating: Impact(frequency: 0, norm: 0), count: Self.ranks.count)
    var strengths = [Float](repeating: 0, count: Self.ranks.count)
    guard highest > 0 else { return best }
    // By norm: documents with this norm and frequency or more.
    var reached = [UInt32](repeating: 0, count: 256)
    for frequency in stride(from: Int(highest), through: 1, by: -1) {
      var sum: UInt32 = 0
      var rank = 0
      for norm in Int(lowestNorm)...Int(highestNorm) {
        // SAFETY: as in `add`.
        reached[norm] += unsafe counts[frequency << 8 | norm]
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
