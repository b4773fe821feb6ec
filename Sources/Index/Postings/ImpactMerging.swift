/// Merges impacts to a few, so that a bound made of them stays right for any parameters and is as tight as
/// it can be for the usual ones and the average length at hand.
///
/// The pairs are cut into runs. For each threshold a greedy cut makes the fewest runs; the best threshold is
/// found by halves.
struct ImpactMerging {
  /// `1 / (1 − b + b · length / average)` of each norm, with b 0.75, times a constant.
  private let inverses: [Float]

  /// - `averageLength`: In tokens; decides only how tight bounds are.
  init(averageLength: Float) {
    inverses = Norms.lengths.map { 1 / (0.3 + 0.9 * Float($0) / max(averageLength, 1)) }
  }

  /// Frequency over length: scores rise with it.
  func strength(_ impact: Impact) -> Float {
    Float(impact.frequency) * inverses[Int(impact.norm)]
  }

  /// At most `limit` pairs such that each of `pairs` has at most the frequency and at least the norm of one.
  ///
  /// - `pairs`: Ascending in frequency and norm.
  func ceilings(of pairs: [Impact], limit: Int) -> [Impact] {
    merge(pairs, limit: limit) { first, last in
      Impact(frequency: last.frequency, norm: first.norm)
    } cost: {
      strength($0)
    }
  }

  /// At most `limit` pairs such that each of `pairs` has at least the frequency and at most the norm of one.
  ///
  /// - `pairs`: Ascending in frequency and norm.
  func floors(of pairs: [Impact], limit: Int) -> [Impact] {
    merge(pairs, limit: limit) { first, last in
      Impact(frequency: first.frequency, norm: last.norm)
    } cost: {
      1 / strength($0)
    }
  }

  private func merge(
    _ pairs: [Impact], limit: Int, by join: (Impact, Impact) -> Impact, cost: (Impact) -> Float
  ) -> [Impact] {
    if pairs.count <= limit { return pairs }
    func runs(_ highestCost: Float) -> [Impact] {
      var runs: [Impact] = []
      var first = pairs[0]
      var run = first
      for pair in pairs.dropFirst() {
        let longer = join(first, pair)
        if cost(longer) <= highestCost {
          run = longer
        } else {
          runs.append(run)
          (first, run) = (pair, pair)
        }
      }
      return runs + [run]
    }
    // No cut costs less than the dearest pair alone.
    var low = pairs.reduce(0) { max($0, cost($1)) }
    var best = runs(low)
    if best.count <= limit { return best }
    var high = low
    repeat {
      high *= 2
      best = runs(high)
    } while best.count > limit
    for _ in 0..<8 {
      let middle = (low + high) / 2
      let tried = runs(middle)
      if tried.count <= limit { (high, best) = (middle, tried) } else { low = middle }
    }
    return best
  }
}
