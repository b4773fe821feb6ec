import Search
import TestSupport

/// Random trees and texts of the query language, the same for the same seed.
struct RandomQuery {
  private var random: SplitMix64

  init(seed: UInt64) {
    random = SplitMix64(seed: seed)
  }

  /// A tree as the parser could have made it, with marks and operators among its words.
  mutating func node(depth: Int) -> QueryNode {
    switch Int.random(in: 0..<(depth > 0 ? 10 : 5), using: &random) {
    case 0...2: .word(QueryWord(word(), match: match()))
    case 3: .phrase(QueryPhrase("\(word()) \(word())", nearness: nearness()))
    case 4: .dates(QueryDates(dates()))
    case 5: .scope(QueryScope(field(), scoped(depth: depth - 1)))
    case 6: .and(nodes(depth: depth - 1))
    case 7: .or(nodes(depth: depth - 1))
    case 8: .not(node(depth: depth - 1))
    default: .clauses(nodes(depth: depth - 1).map { QueryClause(occurrence(), $0) })
    }
  }

  /// A text of pieces that mean something, in an order that may not.
  mutating func text(pieceCount: Int) -> String {
    let pieces = [
      " ", " ", " ", "(", ")", "+", "-", "=", "\"", "“", "”", "„", "«", "»", "‘", "’", "‚", "*",
      "~", "~1", "~5", "~63", ":", "\\", "/", "^", "&&", "||", ".", "..", "AND", "OR", "NOT", "EN",
      "OF", "NIET", "titel:", "auteur:", "datum:", "date:", "titl:", "2019", "2020-02-29", "klant",
      "één", "ĳ", "é", "\u{A0}", "\u{2003}", "\u{0}", "\n", "🙂", "a", "’s", "https://",
    ]
    return (0..<pieceCount).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
  }

  /// Random bytes, repaired to a string.
  mutating func bytes(count: Int) -> String {
    String(
      decoding: (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }, as: UTF8.self)
  }

  mutating func dates() -> DateRange {
    let days = [day(), day()].sorted()
    return switch Int.random(in: 0..<4, using: &random) {
    case 0: DateRange(first: .earliest, last: days[0])
    case 1: DateRange(first: days[0], last: .latest)
    case 2: DateRange(first: days[0], last: days[0])
    default: DateRange(first: days[0], last: days[1])
    }
  }

  private mutating func word() -> String {
    let pieces = [
      "klant", "Koning", "(", ")", "*", "~1", "\\", "\"", "“", "”", "„", "‘", "’", "«", "+", "-",
      "=",
      ":", "titel", "datum", "AND", "NIET", "OF", "&&", "||", "/", "^2", "é", "ĳ", "2019", "..",
      "//",
      "🙂", "a", ",", "&",
    ]
    let count = Int.random(in: 1...4, using: &random)
    return (0..<count).map { _ in pieces.randomElement(using: &random) ?? "a" }.joined()
  }

  private mutating func day() -> CalendarDay {
    let edges = [(1, 1), (12, 31), (2, 28), (2, 29), (5, 1), (5, 31), (6, 14)]
    let (month, day) = edges.randomElement(using: &random) ?? (1, 1)
    let year = [1, 1900, 1999, 2000, 2019, 2020, 9999].randomElement(using: &random) ?? 2000
    return CalendarDay(year: year, month: month, day: day) ?? .earliest
  }

  private mutating func match() -> WordMatch {
    let matches: [WordMatch] = [.term, .form, .prefix, .fuzzy(edits: 1), .fuzzy(edits: 2)]
    return matches.randomElement(using: &random) ?? .term
  }

  private mutating func nearness() -> Int? {
    Bool.random(using: &random) ? nil : Int.random(in: 1...63, using: &random)
  }

  private mutating func field() -> QueryField {
    QueryField.allCases.randomElement(using: &random) ?? .title
  }

  private mutating func occurrence() -> QueryOccurrence {
    let occurrences: [QueryOccurrence] = [.must, .should, .mustNot]
    return occurrences.randomElement(using: &random) ?? .should
  }

  private mutating func nodes(depth: Int) -> [QueryNode] {
    (0..<Int.random(in: 2...4, using: &random)).map { _ in node(depth: depth) }
  }

  /// A field takes no date directly and no other field; the parser notes both.
  private mutating func scoped(depth: Int) -> QueryNode {
    while true {
      let candidate = node(depth: max(0, depth))
      if !candidate.description.contains("dates("), !Self.holdsScope(candidate) { return candidate }
    }
  }

  private static func holdsScope(_ node: QueryNode) -> Bool {
    switch node {
    case .scope: true
    case .word, .phrase, .dates: false
    case .and(let nodes), .or(let nodes): nodes.contains(where: holdsScope)
    case .not(let node): holdsScope(node)
    case .clauses(let clauses): clauses.contains { holdsScope($0.node) }
    case .expanded(let expansion): holdsScope(expansion.typed)
    }
  }
}
