// MARK: - Plain words
extension QueryNode {
  /// The words that may be widened: bare ones, outside negations and fields other than the title.
  var plainWords: [QueryWord] {
    switch self {
    case .word(let word): word.match == .term ? [word] : []
    case .phrase, .dates, .not, .expanded: []
    case .scope(let scope): scope.field == .title ? scope.node.plainWords : []
    case .and(let nodes), .or(let nodes): nodes.flatMap(\.plainWords)
    case .clauses(let clauses):
      clauses.filter { $0.occurrence != .mustNot }.flatMap(\.node.plainWords)
    }
  }
}
