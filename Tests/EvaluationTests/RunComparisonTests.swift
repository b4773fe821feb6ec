import Evaluation
import Testing

@Suite struct RunComparisonTests {
  @Test func `lists gains before losses`() throws {
    let baseline = try EvaluationSample.measured(EvaluationSample.run, "AP nDCG@10")
    let candidate = try EvaluationSample.measured(EvaluationSample.otherRun, "AP")
    let comparison = RunComparison(
      baseline: baseline, candidate: candidate, measure: .averagePrecision(cutoff: nil))
    #expect(comparison.rows.map(\.query) == ["k4", "k1", "k3", "k5", "k2"])
    let differences = comparison.rows.map(\.difference)
    for (found, expected) in zip(differences, [1, 2.0 / 3 - 0.3, 0, 0, -0.583333]) {
      #expect(abs(found - expected) < 0.000_001)
    }
    #expect(comparison.gainCount == 2 && comparison.lossCount == 1 && comparison.tieCount == 2)
    #expect(abs(comparison.baselineMean - 0.276667) < 0.000_001)
    #expect(abs(comparison.candidateMean - 0.433333) < 0.000_001)
    #expect(comparison.test.permutationCount == 8 && comparison.test.isExhaustive)
    #expect(comparison.test.pValue == 0.75)
  }

  @Test func `a comparison on different judgements traps`() async {
    await #expect(processExitsWith: .failure) {
      let run = try Run(parsing: EvaluationSample.otherRun)
      let measure = Measure.precision(cutoff: 1)
      let other = MeasuredRun(
        run, judgements: try Judgements(parsing: "k1 0 a 1"), measures: [measure])
      _ = RunComparison(
        baseline: try EvaluationSample.measured(EvaluationSample.run, "P@1"), candidate: other,
        measure: measure)
    }
  }
}
