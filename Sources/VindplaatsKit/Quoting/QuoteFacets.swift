/// How many sentences match, by speaker, source and year.
public struct QuoteFacets: Hashable, Sendable {
  /// A value and how many sentences have it.
  public struct Count: Hashable, Sendable {
    /// A name, a source or a year; nil where it is not known.
    public let value: String?
    /// At least 1.
    public let count: Int
  }

  /// All sentences that match, copies too.
  public let total: Int
  /// By speaker; sentences that hold no speech are in none.
  public let speakers: [Count]
  /// By source.
  public let sources: [Count]
  /// By year of the article.
  public let years: [Count]

  init(
    total: Int, speakers: [String?: Int], sources: [String?: Int], years: [String?: Int]
  ) {
    self.total = total
    self.speakers = Self.sorted(speakers)
    self.sources = Self.sorted(sources)
    self.years = Self.sorted(years)
  }

  /// The most frequent first, then by value, the unknown last among equals.
  private static func sorted(_ counts: [String?: Int]) -> [Count] {
    counts.map { Count(value: $0.key, count: $0.value) }.sorted {
      if $0.count != $1.count { return $0.count > $1.count }
      guard let left = $0.value, let right = $1.value else { return $0.value != nil }
      return left.utf8.lexicographicallyPrecedes(right.utf8)
    }
  }
}
