/// A query looked up in an index: what searches, presentations and explanations of it share.
package struct PreparedQuery {
  let resolved: ResolvedQuery
  let plan: RankPlan?

  init(_ resolved: ResolvedQuery) {
    self.resolved = resolved
    plan = resolved.query.root.map { RankPlan($0) }
  }

  /// The query in the words of the analysis.
  package var query: AnalyzedQuery { resolved.query }
}
