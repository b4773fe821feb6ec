extension QueryNode: CustomStringConvertible {
  /// The tree on one line, as `explain` and docs/QUERY-LANGUAGE.md show it: `any(+klant, -prijs)`.
  package var description: String {
    switch self {
    case .word(let word): Self.describe(word)
    case .phrase(let phrase):
      "\"\(phrase.text)\"" + (phrase.nearness.map { "~\($0)" } ?? "")
    case .dates(let dates): "dates(\(dates.days.first)…\(dates.days.last))"
    case .scope(let scope): "\(scope.field.rawValue)(\(scope.node))"
    case .and(let nodes): "and(\(nodes.map(\.description).joined(separator: ", ")))"
    case .or(let nodes): "or(\(nodes.map(\.description).joined(separator: ", ")))"
    case .not(let node): "not(\(node))"
    case .clauses(let clauses):
      "any(\(clauses.map(Self.describe).joined(separator: ", ")))"
    case .expanded(let expansion):
      "beside(\(([expansion.typed.description] + expansion.additions.map(Self.describe)).joined(separator: ", ")))"
    }
  }

  private static func describe(_ word: QueryWord) -> String {
    switch word.match {
    case .term: word.text
    case .form: "=\(word.text)"
    case .prefix: "\(word.text)*"
    case .fuzzy(let edits): "\(word.text)~\(edits)"
    }
  }

  private static func describe(_ addition: QueryAddition) -> String {
    let text = addition.forms.count == 1 ? addition.text : "\"\(addition.text)\""
    return "\(text)^\(addition.weight)"
  }

  private static func describe(_ clause: QueryClause) -> String {
    switch clause.occurrence {
    case .must: "+\(clause.node)"
    case .should: "\(clause.node)"
    case .mustNot: "-\(clause.node)"
    }
  }
}
