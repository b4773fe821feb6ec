/// How far two judges agree on scores of 0 to 3.
///
/// Weighted kappa: Cohen, *Weighted kappa: nominal scale agreement with provision for scaled
/// disagreement or partial credit*, 1968, doi:10.1037/h0026256; with squared distances as weights.
struct Agreement {
  /// Pairs by the first and the second judge's score.
  private var counts = Array(repeating: Array(repeating: 0, count: 4), count: 4)
  /// Pairs of scores.
  private(set) var count = 0

  /// Adds what the two said of the same thing.
  mutating func add(_ first: Int, _ second: Int) {
    counts[first][second] += 1
    count += 1
  }

  /// The share of equal scores.
  var exact: Double { Double((0..<4).reduce(0) { $0 + counts[$1][$1] }) / Double(count) }

  /// 1 for full agreement, 0 for what chance gives.
  var kappa: Double {
    let firsts = counts.map { $0.reduce(0, +) }
    let seconds = (0..<4).map { score in counts.reduce(0) { $0 + $1[score] } }
    var observed = 0.0
    var expected = 0.0
    for first in 0..<4 {
      for second in 0..<4 {
        let weight = Double((first - second) * (first - second))
        observed += weight * Double(counts[first][second])
        expected += weight * Double(firsts[first] * seconds[second]) / Double(count)
      }
    }
    return expected == 0 ? 1 : 1 - observed / expected
  }
}
