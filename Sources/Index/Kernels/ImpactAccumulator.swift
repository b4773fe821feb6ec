/// Collects the pareto-optimal impacts of the documents of a block.
///
/// After Lucene's `CompetitiveImpactAccumulator` in idea: a pair counts when no other has at least its
/// frequency and at most its norm. Pairs over the limit are merged so that every bound stays valid.
@safe
struct ImpactAccumulator: ~Copyable {
  /// The highest frequency of each norm.
  private let frequencies: UnsafeMutablePointer<UInt16>
  private var lowest = 255
  private var highest = 0

  init() {
    unsafe frequencies = .allocate(capacity: 256)
    unsafe frequencies.initialize(repeating: 0, count: 256)
  }

  deinit {
    // SAFETY: it is ours and holds plain integers.
    unsafe frequencies.deallocate()
  }

  /// Adds a document.
  @inline(__always)
  mutating func add(frequency: UInt32, norm: UInt8) {
    let capped = UInt16(truncatingIfNeeded: min(frequency, UInt32(UInt16.max)))
    let index = Int(norm)
    // SAFETY: there are 256 norms.
    if unsafe capped > frequencies[index] { unsafe frequencies[index] = capped }
    if index < lowest { lowest = index }
    if index > highest { highest = index }
  }

  /// Adds what another accumulator collected.
  mutating func add(_ other: borrowing ImpactAccumulator) {
    guard other.lowest <= other.highest else { return }
    for norm in other.lowest...other.highest {
      // SAFETY: there are 256 norms.
      let frequency = unsafe other.frequencies[norm]
      if frequency > 0 { add(frequency: UInt32(frequency), norm: UInt8(norm)) }
    }
  }

  /// Forgets all.
  mutating func removeAll() {
    guard lowest <= highest else { return }
    // SAFETY: there are 256 norms.
    for norm in lowest...highest { unsafe frequencies[norm] = 0 }
    lowest = 255
    highest = 0
  }

  /// The pareto-optimal pairs by ascending norm, merged to at most `limit`.
  ///
  /// - Complexity: O(norms in use + pairs).
  func impacts(limit: Int, _ merging: ImpactMerging) -> [Impact] {
    guard lowest <= highest else { return [] }
    var impacts: [Impact] = []
    var best: UInt16 = 0
    for norm in lowest...highest {
      // SAFETY: there are 256 norms.
      let frequency = unsafe frequencies[norm]
      guard frequency > best else { continue }
      best = frequency
      impacts.append(Impact(frequency: best, norm: UInt8(norm)))
    }
    return merging.ceilings(of: impacts, limit: limit)
  }
}
