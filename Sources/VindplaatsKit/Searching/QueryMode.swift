internal import Search

/// What is made of the text of a query.
public enum QueryMode: String, CaseIterable, Hashable, Sendable {
  /// Any of its words.
  case or
  /// All of its words.
  case and
  /// Its words side by side, literally.
  case phrase
  /// What the query language says.
  case query

  /// The tree of a query.
  func parse(_ query: String) throws(VindplaatsError) -> ParsedQuery {
    let nodes = query.split(whereSeparator: \.isWhitespace).map { word in
      QueryNode.word(QueryWord(String(word)))
    }
    guard self != .query, let first = nodes.first else {
      return try SearchOptions().parse(query)
    }
    let root: QueryNode =
      switch self {
      case .phrase: .phrase(QueryPhrase(query))
      case _ where nodes.count == 1: first
      case .and: .and(nodes)
      default: .clauses(nodes.map { QueryClause(.should, $0) })
      }
    return ParsedQuery(root: root, notes: [])
  }
}
