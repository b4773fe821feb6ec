/// The syntax tree of a query: what was asked, before any index is looked at.
///
/// Meaning, in sets of articles: `and` is the intersection, `or` the union, `not` every article
/// but those of its operand; `clauses` is what every `must` matches and no `mustNot`, and, where no
/// clause is a `must`, what a `should` matches; a list of nothing but `mustNot` is every article
/// but those. Scores are sums over the matching parts outside `not` and `mustNot`; `dates` and
/// negations score nothing. A word or phrase in which the index's analysis finds no token is to be
/// left out, as if it had not been typed.
///
/// Invariant of parsed trees: `and`, `or` and `clauses` have two parts or more, and nesting is
/// at most seven times `QueryLimits.levelCount`, so that recursion over it is safe.
package indirect enum QueryNode: Hashable, Sendable {
  /// A bare word.
  case word(QueryWord)
  /// A quoted phrase, literal or near.
  case phrase(QueryPhrase)
  /// A range of days.
  case dates(QueryDates)
  /// A part confined to a field.
  case scope(QueryScope)
  /// All of them, `AND`.
  case and([QueryNode])
  /// Any of them, `OR`.
  case or([QueryNode])
  /// Everything else, `NOT`.
  case not(QueryNode)
  /// A list by juxtaposition: `klant +beleving -prijs`.
  case clauses([QueryClause])
  /// A part with what is searched for beside it; no parsed tree has it.
  case expanded(QueryExpansion)

  /// The bytes of the query from the first to the last leaf below this node.
  ///
  /// - Complexity: O(nodes).
  package var range: Range<Int> {
    switch self {
    case .word(let word): word.range
    case .phrase(let phrase): phrase.range
    case .dates(let dates): dates.range
    case .scope(let scope):
      scope.nameRange.lowerBound..<max(scope.nameRange.upperBound, scope.node.range.upperBound)
    case .and(let nodes), .or(let nodes): Self.span(nodes.map(\.range))
    case .not(let node): node.range
    case .clauses(let clauses): Self.span(clauses.map(\.node.range))
    case .expanded(let expansion): expansion.typed.range
    }
  }

  /// The same tree with every range empty, so that two trees compare by what they ask.
  package var withoutRanges: QueryNode {
    switch self {
    case .word(let word): .word(QueryWord(word.text, match: word.match))
    case .phrase(let phrase): .phrase(QueryPhrase(phrase.text, nearness: phrase.nearness))
    case .dates(let dates): .dates(QueryDates(dates.days))
    case .scope(let scope): .scope(QueryScope(scope.field, scope.node.withoutRanges))
    case .and(let nodes): .and(nodes.map(\.withoutRanges))
    case .or(let nodes): .or(nodes.map(\.withoutRanges))
    case .not(let node): .not(node.withoutRanges)
    case .clauses(let clauses):
      .clauses(clauses.map { QueryClause($0.occurrence, $0.node.withoutRanges) })
    case .expanded(let expansion):
      .expanded(
        QueryExpansion(
          expansion.reason, typed: expansion.typed.withoutRanges, additions: expansion.additions))
    }
  }

  /// From the first to the last of some ranges in the order of the text.
  private static func span(_ ranges: [Range<Int>]) -> Range<Int> {
    let start = ranges.map(\.lowerBound).min() ?? 0
    return start..<max(start, ranges.map(\.upperBound).max() ?? 0)
  }
}
