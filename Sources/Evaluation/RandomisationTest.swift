/// A paired, two-sided randomisation test of the difference between two systems.
///
/// If the systems were equal, each query's difference might as well have the other sign. The p-value
/// is the share of the sign assignments whose mean difference is at least as far from zero as the
/// one observed. Source: Smucker, Allan & Carterette, *A comparison of statistical significance
/// tests for information retrieval evaluation*, 2007, doi:10.1145/1321440.1321528. When there are at
/// most `permutationLimit` assignments all are tried; else that many are drawn, and the observed one
/// counts as one of them (Phipson & Smyth, *Permutation p-values should never be zero*, 2010,
/// doi:10.2202/1544-6115.1585).
package struct RandomisationTest: Hashable, Sendable {
  /// The p-value, above 0 and at most 1.
  package let pValue: Double
  /// The mean difference that was observed: second minus first.
  package let meanDifference: Double
  /// The number of sign assignments that were tried; a draw does not count the observed one.
  package let permutationCount: Int
  /// Whether these are all there are, so that the p-value is exact and the seed played no part.
  package let isExhaustive: Bool

  /// Tests paired values.
  ///
  /// - Parameters:
  ///   - first: A value per query.
  ///   - second: The other system's, in the same order.
  ///   - seed: Decides the draw; the same seed gives the same p-value.
  ///   - permutationLimit: The number of sign assignments to try; at least 1.
  /// - Complexity: O(*n* · `permutationLimit`).
  package init(
    _ first: [Double], _ second: [Double], seed: UInt64 = 1, permutationLimit: Int = 100_000
  ) {
    precondition(first.count == second.count, "\(first.count) values against \(second.count)")
    precondition(!first.isEmpty && permutationLimit > 0, "nothing to test")
    let differences = zip(first, second).map { $1 - $0 }
    let observed = differences.reduce(0, +)
    meanDifference = observed / Double(differences.count)
    // Queries without a difference have no sign; equal sums may differ in their last bits.
    let signed = differences.filter { $0 != 0 }
    let tolerance = 1e-12 * signed.reduce(0) { $0 + abs($1) }
    let threshold = abs(observed) - tolerance
    isExhaustive = signed.count < 62 && 1 << signed.count <= permutationLimit
    if isExhaustive {
      permutationCount = 1 << signed.count
      let extreme = (0..<permutationCount).count { assignment in
        abs(Self.sum(signed, signs: [UInt64(assignment)])) >= threshold
      }
      pValue = Double(extreme) / Double(permutationCount)
    } else {
      permutationCount = permutationLimit
      var generator = SeededGenerator(seed: seed)
      let wordCount = (signed.count + 63) / 64
      var extreme = 1
      for _ in 0..<permutationLimit {
        let signs = (0..<wordCount).map { _ in generator.next() }
        if abs(Self.sum(signed, signs: signs)) >= threshold { extreme += 1 }
      }
      pValue = Double(extreme) / Double(permutationLimit + 1)
    }
  }

  /// The sum of `values`, of which those whose bit in `signs` is set change sign.
  private static func sum(_ values: [Double], signs: [UInt64]) -> Double {
    var sum = 0.0
    for (index, value) in values.enumerated() {
      sum += signs[index >> 6] >> UInt64(index & 63) & 1 == 0 ? value : -value
    }
    return sum
  }
}
