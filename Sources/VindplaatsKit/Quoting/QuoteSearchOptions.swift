internal import Search

/// What to ask of sentences beside the query.
public struct QuoteSearchOptions: Hashable, Sendable {
  /// How many, of which articles, and how to read the query.
  public var search = SearchOptions()
  /// Only what somebody with these words in the name says.
  public var speaker: String?
  /// Only sentences that hold speech: quotes and answers, not terms in quotation marks.
  public var isOnlySpeech = false
  /// Whether to count all sentences found by speaker, source and year.
  public var countsFacets = false

  /// Ten sentences, nothing else asked.
  public init() {}

  /// The tree of a query, with the filters as clauses that must match.
  func parse(_ query: String) throws(VindplaatsError) -> ParsedQuery {
    let parsed = try search.parse(query)
    return ParsedQuery(root: withSpeaker(parsed.root), notes: parsed.notes)
  }

  /// A tree with the filters as clauses that must match; nil when nothing is asked.
  func filtered(_ root: QueryNode?) throws(VindplaatsError) -> QueryNode? {
    withSpeaker(try search.filtered(root))
  }

  private func withSpeaker(_ root: QueryNode?) -> QueryNode? {
    guard let speaker, speaker.contains(where: { !$0.isWhitespace }) else { return root }
    let filter = QueryNode.scope(QueryScope(.speaker, .phrase(QueryPhrase(speaker))))
    return root.map { .clauses([QueryClause(.must, $0), QueryClause(.must, filter)]) } ?? filter
  }
}
