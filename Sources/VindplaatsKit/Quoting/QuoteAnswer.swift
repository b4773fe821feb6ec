/// The sentences that a query found.
public struct QuoteAnswer: Hashable, Sendable {
  /// The best, best first, each text once.
  public let hits: [QuoteHit]
  /// Counts of all sentences that match, if they were asked for.
  public let facets: QuoteFacets?
  /// What of the query was not understood, and what was made of it.
  public let notes: [String]
  /// What was searched for beside the words of the query.
  public let expansions: [SearchExpansion]
  /// Words of a question that only ask, and were not searched for.
  public let questionWords: [String]
  /// Another query that may have been meant.
  public let suggestion: String?
}
