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
    if self == .query { return try SearchOptions().parse(query) }
    let nodes = Self.words(of: query).map { QueryNode.word(QueryWord($0)) }
    guard let first = nodes.first else { return try SearchOptions().parse(query) }
    let root: QueryNode =
      switch self {
      case .phrase: .phrase(QueryPhrase(query))
      case _ where nodes.count == 1: first
      case .and: .and(nodes)
      default: .clauses(nodes.map { QueryClause(.should, $0) })
      }
    return ParsedQuery(root: root, notes: [])
  }

  /// The words between white space; by bytes where all white space must be ASCII.
  private static func words(of query: String) -> [String] {
    let mayHoldOther = query.utf8.contains { $0 == 0xC2 || (0xE1...0xE3).contains($0) }
    if mayHoldOther { return query.split(whereSeparator: \.isWhitespace).map { String($0) } }
    return query.utf8.split { $0 == 0x20 || (0x09...0x0D).contains($0) }.map {
      String(decoding: $0, as: UTF8.self)
    }
  }
}
