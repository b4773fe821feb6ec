/// Merges impacts to a few, so that a bound made of them stays right for any parameters and is as tight as
/// it can be for the usual ones and the average length at hand.
///
/// The pairs are cut into runs. For each threshold a greedy cut makes the fewest runs; the best threshold is
/// found by halves.
struct ImpactMerging {
  /// `Strength.inverses`.
  let inverses: [Float]

  /// - `averageLength`: In tokens; decides only how tight bounds are.
  init(averageLength: Float) {
    inverses = Strength.inverses(averageLength: averageLength)
  }

  /// Frequency over length: scores rise with it.
  func strength(_ impact: Impact) -> Float {
    Float(impact.frequency) * inverses[Int(impact.norm)]
  }

  /// At most `limit` pairs such that each of `pairs` has at most the frequency and at least the norm of one.
  ///
  /// - `pairs`: Ascending in frequency and norm.
  func ceilings(of pairs: [Impact], limit: Int) -> [Impact] {
    if pairs.count <= limit { return pairs }
    func runs(_ highestStrength: Float) -> [Impact] {
      var runs: [Impact] = []
      var first = pairs[0]
      var run = first
      for pair in pairs.dropFirst() {
        let longer = Impact(frequency: pair.frequency, norm: first.norm)
        if strength(longer) <= highestStrength {
          run = longer
        } else {
          runs.append(run)
          (first, run) = (pair, pair)
        }
      }
      return runs + [run]
    }
    // No cut is below the strongest pair alone.
    var low = pairs.reduce(0) { max($0, strength($1)) }
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
