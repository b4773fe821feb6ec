/// The values of a run on a set of judgements, by query and on average.
///
/// As in `ir_measures`, every judged query counts: one that the run lacks, or that has no relevant
/// document, counts 0. Queries of the run without judgements are left out and listed.
package struct MeasuredRun: Sendable {
  /// The judged queries, in the order of the judgements.
  package let queries: [String]
  /// What was measured.
  package let measures: [Measure]
  /// Judged queries for which the run has nothing; they count 0.
  package let queriesWithoutRanking: [String]
  /// Queries of the run that nobody judged; they do not count.
  package let queriesWithoutJudgements: [String]
  private let values: [[Double]]

  /// Measures `run`.
  ///
  /// - Complexity: O(*n* log *n*) in the number of ranked documents.
  package init(_ run: Run, judgements: Judgements, measures: [Measure]) {
    queries = judgements.queries
    self.measures = measures
    queriesWithoutRanking = judgements.queries.filter { !run.contains(query: $0) }
    queriesWithoutJudgements = run.queries.filter { !judgements.contains(query: Array($0.utf8)) }
    values = judgements.queries.map { query in
      let grades = judgements.grades(query: Array(query.utf8))
      let judged = Array(grades.values)
      func graded(_ ranking: [RankedDocument]) -> [Int] {
        ranking.map { grades[Array($0.document.utf8)] ?? 0 }
      }
      let ranking = graded(run.ranking(query: query))
      return measures.map { measure in
        if case .reciprocalRank(.some) = measure {
          return measure.value(
            ranking: graded(run.rankingByMSMARCO(query: query)), judged: judged)
        }
        return measure.value(ranking: ranking, judged: judged)
      }
    }
  }

  /// The values of one of `measures`, in the order of `queries`.
  package func values(of measure: Measure) -> [Double] {
    guard let column = measures.firstIndex(of: measure) else {
      preconditionFailure("\(measure) was not measured")
    }
    return values.map { $0[column] }
  }

  /// The mean of one of `measures` over all judged queries.
  package func mean(of measure: Measure) -> Double {
    values(of: measure).reduce(0, +) / Double(queries.count)
  }
}
