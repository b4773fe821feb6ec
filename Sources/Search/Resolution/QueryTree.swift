/// A query after the analysis: the tree of what is asked, its leaves as numbers of two lists.
///
/// What it means in sets of articles and in scores stands at `QueryNode`.
package indirect enum QueryTree: Hashable, Sendable {
  /// A scoring leaf, by its number in `AnalyzedQuery.leaves`.
  case leaf(Int)
  /// A leaf that scores nothing, by its number in `AnalyzedQuery.filters`.
  case filter(Int)
  /// All of them.
  case and([QueryTree])
  /// Any of them.
  case or([QueryTree])
  /// Everything else.
  case not(QueryTree)
  /// All of `must` and none of `mustNot`; without a `must`, one of `should` where there is any.
  case list(must: [QueryTree], should: [QueryTree], mustNot: [QueryTree])
}
