/// Finds, for a term, impacts that its best 10, 100 and 1,000 documents reach.
///
/// A query for the term's ten best documents may start above the score that the weakest of a few pairs gives:
/// each of ten documents has the frequency of one of them or more and its norm or less, whatever k1, b and the
/// statistics. Mallia, Siedlaczek & Suel, *An Experimental Study of Index Compression and DAAT Query Processing
/// Methods*, 2019, start from stored scores; stored pairs stay right when the statistics change.
@safe
struct ThresholdAccumulator: ~Copyable {
  /// The ranks that thresholds are kept for.
  static let ranks = [10, 100, 1_000]
  /// Frequencies that are counted apart; higher ones in classes, eight to a doubling.
  private static let exactCount: UInt32 = 32
  private static let classCount = 32 + 8 * 11

  /// How many documents have a class of frequencies and a norm, by class · 256 + norm.
  private let counts: UnsafeMutablePointer<UInt32>
  private var highest: UInt32 = 0
  private var lowestNorm: UInt8 = .max
  private var highestNorm: UInt8 = 0

  init() {
    let size = Self.classCount * 256
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
    let number = Self.number(frequency)
    // SAFETY: the class is below the number of classes.
    unsafe counts[Int(number &<< 8 | UInt32(norm))] &+= 1
    if number > highest { highest = number }
    if norm < lowestNorm { lowestNorm = norm }
    if norm > highestNorm { highestNorm = norm }
  }

  /// The class of a frequency.
  @inline(__always)
  private static func number(_ frequency: UInt32) -> UInt32 {
    let frequency = min(frequency, UInt32(UInt16.max) - 1)
    if frequency < exactCount { return frequency }
    let shift = UInt32(28 &- frequency.leadingZeroBitCount)  // leaves four bits
    return exactCount &+ (shift &- 2) &* 8 &+ (frequency &>> shift) &- 8
  }

  /// The lowest frequency of a class.
  private static func frequency(ofClass number: UInt32) -> UInt16 {
    if number < exactCount { return UInt16(number) }
    let (shift, rest) = (number - exactCount).quotientAndRemainder(dividingBy: 8)
    return UInt16((8 + rest) << (shift + 2))
  }

  /// Forgets all.
  mutating func removeAll() {
    if lowestNorm <= highestNorm {
      for number in 0...Int(highest) {
        // SAFETY: as in `add`.
        unsafe (counts + (number << 8 | Int(lowestNorm))).update(
          repeating: 0, count: Int(highestNorm - lowestNorm) + 1)
      }
    }
    highest = 0
    lowestNorm = .max
    highestNorm = 0
  }

  /// For each rank, pairs one of which each of so many documents reaches; none where there are fewer.
  ///
  /// - `merging`: Decides which documents count as the best, and which pairs are merged.
  /// - Complexity: O(classes · norms in use).
  func thresholds(_ merging: ImpactMerging, limit: Int) -> [[Impact]] {
    let cells = cells(merging)
    var thresholds: [[Impact]] = []
    for rank in Self.ranks {
      var sum = 0
      var end = 0
      while end < cells.count, sum < rank {
        sum += cells[end].count
        end += 1
      }
      let weakest = sum < rank ? [] : Self.weakest(of: cells[..<end].map(\.impact))
      thresholds.append(merging.floors(of: weakest, limit: limit))
    }
    return thresholds
  }

  /// The impacts that documents have and how many have each, strongest first.
  private func cells(
    _ merging: ImpactMerging
  ) -> [(strength: Float, impact: Impact, count: Int)] {
    var cells: [(strength: Float, impact: Impact, count: Int)] = []
    guard highest > 0 else { return cells }
    for number in 1...highest {
      for norm in lowestNorm...highestNorm {
        // SAFETY: as in `add`.
        let count = unsafe counts[Int(number << 8 | UInt32(norm))]
        guard count > 0 else { continue }
        let impact = Impact(frequency: Self.frequency(ofClass: number), norm: norm)
        cells.append((merging.strength(impact), impact, Int(count)))
      }
    }
    cells.sort {
      $0.strength != $1.strength
        ? $0.strength > $1.strength
        : ($0.impact.frequency, $0.impact.norm) < ($1.impact.frequency, $1.impact.norm)
    }
    return cells
  }

  /// Those of some impacts that no other one falls short of, ascending in frequency and norm.
  private static func weakest(of impacts: [Impact]) -> [Impact] {
    var kept: [Impact] = []
    for impact in impacts.sorted(by: {
      $0.norm != $1.norm ? $0.norm > $1.norm : $0.frequency < $1.frequency
    }) where impact.frequency < kept.last?.frequency ?? .max {
      kept.append(impact)
    }
    return kept.reversed()
  }
}
