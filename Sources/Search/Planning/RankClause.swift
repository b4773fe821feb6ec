/// What a ranked clause of a plan scores.
enum RankClause: Hashable {
  /// A leaf of the query.
  case leaf(Int)
  /// A part of the query that is scored as a whole, before ranking starts.
  case tree(QueryTree)
}
