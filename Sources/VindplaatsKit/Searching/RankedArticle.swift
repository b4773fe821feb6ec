/// An article that a query found, and its score.
public struct RankedArticle: Hashable, Sendable {
  /// The id under which it was indexed.
  public let id: String
  /// At least 0.
  public let score: Float
}
