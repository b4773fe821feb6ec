/// A kind of query as a fixed piece of work.
struct QueryWorkload {
  /// The kind of its queries.
  let kind: QueryKind
  /// Hits asked for.
  var limit = 10
  /// What is put after each query.
  var filter = ""
  /// Passes over its queries: as many as make all else small beside them, and a multiple of 20, so that
  /// a handicap of 5 % is a whole number of passes.
  let passCount: Int

  /// Queries that are drawn; few, for drawing them reads texts.
  var queryCount = 50

  /// The queries, drawn by seed.
  func queries(from sampler: QuerySampler) throws -> [String] {
    try sampler.queries(kind, count: queryCount).map { $0 + filter }
  }
}
