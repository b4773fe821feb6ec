/// A query looked up in an index: what searches, presentations and explanations of it share.
package struct PreparedQuery {
  let resolved: ResolvedQuery

  init(_ resolved: ResolvedQuery) {
    self.resolved = resolved
  }

  /// How the query is ranked; nil when nothing is asked.
  var plan: RankPlan? { resolved.plan }

  /// The query in the words of the analysis.
  package var query: AnalyzedQuery { resolved.query }
}
