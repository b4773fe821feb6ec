/// What a search found.
public struct SearchAnswer: Hashable, Sendable {
  /// The best hits, best first.
  public let hits: [Hit]
  /// All articles that match.
  public let totalCount: Int
  /// What of the query was not understood, and what was made of it.
  public let notes: [String]
  /// What was searched for beside the words of the query.
  public let expansions: [SearchExpansion]
  /// Words of a question that only ask, and were not searched for.
  public let questionWords: [String]
  /// Another query that may have been meant.
  public let suggestion: String?
}
