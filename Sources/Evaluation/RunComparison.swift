/// Where one run gains and loses against another, query by query.
package struct RunComparison: Sendable {
  /// One query's values.
  package struct Row: Hashable, Sendable {
    /// The query.
    package let query: String
    /// The value of the run that is compared with.
    package let baseline: Double
    /// The value of the run that is compared.
    package let candidate: Double

    /// The gain, or the loss if negative.
    package var difference: Double { candidate - baseline }
  }

  /// What is compared.
  package let measure: Measure
  /// All judged queries, greatest gain first; equal ones in the order of the judgements.
  package let rows: [Row]
  /// The mean of the run that is compared with.
  package let baselineMean: Double
  /// The mean of the run that is compared.
  package let candidateMean: Double
  /// Whether the difference of the means could be chance.
  package let test: RandomisationTest

  /// The number of queries with a gain.
  package var gainCount: Int { rows.count { $0.difference > 0 } }
  /// The number of queries with a loss.
  package var lossCount: Int { rows.count { $0.difference < 0 } }
  /// The number of queries without a difference.
  package var tieCount: Int { rows.count - gainCount - lossCount }

  /// Compares two runs that were measured on the same judgements.
  ///
  /// - Parameters:
  ///   - baseline: The run that is compared with.
  ///   - candidate: The run that is compared.
  ///   - measure: One of the measures of both.
  ///   - seed: The seed of the randomisation test.
  ///   - permutationLimit: The number of sign assignments that the test tries at most.
  package init(
    baseline: MeasuredRun, candidate: MeasuredRun, measure: Measure, seed: UInt64 = 1,
    permutationLimit: Int = 100_000
  ) {
    precondition(
      baseline.queries.count == candidate.queries.count
        && zip(baseline.queries, candidate.queries).allSatisfy { $0.utf8.elementsEqual($1.utf8) },
      "the runs were measured on different judgements")
    self.measure = measure
    let values = (baseline.values(of: measure), candidate.values(of: measure))
    baselineMean = baseline.mean(of: measure)
    candidateMean = candidate.mean(of: measure)
    test = RandomisationTest(
      values.0, values.1, seed: seed, permutationLimit: permutationLimit)
    let differences = zip(values.0, values.1).map { $1 - $0 }
    let order = differences.indices.sorted {
      differences[$0] == differences[$1] ? $0 < $1 : differences[$0] > differences[$1]
    }
    rows = order.map {
      Row(query: baseline.queries[$0], baseline: values.0[$0], candidate: values.1[$0])
    }
  }
}
