/// Rounds clause scores to a grid on which Double sums are exact in any order.
///
/// The grid is 2⁻⁴⁰ while a query's weights add up to 4,096 at most, and coarser by as much as they are
/// heavier: all sums fit in the 53 bits of a Double.
package struct ScoreRounding: Hashable, Sendable {
  /// 1.5 · 2ⁿ: the last bit of a Double near it is 2ⁿ⁻⁵².
  let magic: Double

  /// - Parameter weightSum: The sum of all clause weights, which no document's score exceeds.
  package init(weightSum: Double) {
    var power = 4_096.0
    while power < weightSum { power *= 2 }
    magic = 1.5 * power
  }

  /// The grid.
  var step: Double { magic.ulp }

  /// The nearest multiple of the grid, ties to even.
  package func round(_ score: Float) -> Double { (Double(score) + magic) - magic }
}
