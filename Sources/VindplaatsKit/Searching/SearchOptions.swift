internal import Search

/// What to ask beside the query.
public struct SearchOptions: Hashable, Sendable {
  /// The most hits.
  public var limit = 10
  /// Sentences to show before and after each hit.
  public var contextCount = 0
  /// Whether a piece of the query that has no meaning is an error.
  public var isStrict = false
  /// Only articles of this year, month or day, or later: `2019`, `2019-05`, `2019-05-14`.
  public var since: String?
  /// Only articles of this year, month or day, or earlier.
  public var until: String?
  /// Only articles by an author with these words in the name.
  public var author: String?
  /// Only articles of a source with these words in its name.
  public var source: String?
  /// Whether hits whose articles are nearly the same as a better hit's are put under it; never in an index
  /// with the analysis `whitespace`.
  public var foldsDuplicates = true
  /// What may be found beside what was typed.
  public var switches = AnswerSwitches()

  /// Ten hits, nothing else asked.
  public init() {}

  /// The tree of a query, with the filters as clauses that must match.
  func parse(_ query: String) throws(VindplaatsError) -> ParsedQuery {
    let parsed = try Self.parse(query, strict: isStrict)
    return ParsedQuery(root: try filtered(parsed.root), notes: parsed.notes)
  }

  /// A tree with the filters as clauses that must match; nil when nothing is asked.
  func filtered(_ root: QueryNode?) throws(VindplaatsError) -> QueryNode? {
    var filters: [QueryNode] = []
    if since != nil || until != nil {
      let text = "datum:\(since ?? "")..\(until ?? "")"
      if let root = try Self.parse(text, strict: true).root { filters.append(root) }
    }
    for (field, words) in [(QueryField.author, author), (.source, source)] {
      guard let words, words.contains(where: { !$0.isWhitespace }) else { continue }
      filters.append(.scope(QueryScope(field, .phrase(QueryPhrase(words)))))
    }
    guard !filters.isEmpty else { return root }
    let nodes = (root.map { [$0] } ?? []) + filters
    return nodes.count == 1 ? nodes[0] : .clauses(nodes.map { QueryClause(.must, $0) })
  }

  private static func parse(
    _ query: String, strict: Bool
  ) throws(VindplaatsError) -> ParsedQuery {
    do throws(QueryError) {
      return try QueryParser.parse(query, strict: strict)
    } catch {
      let excerpt = error.range.map { QueryExcerpt(of: query, at: $0).description }
      throw VindplaatsError(.query(error, excerpt: excerpt))
    }
  }
}
