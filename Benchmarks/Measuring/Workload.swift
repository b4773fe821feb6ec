import ArgumentParser

/// A small fixed piece of work, for tools that count instructions.
enum Workload: String, CaseIterable, ExpressibleByArgument {
  case build
  case tokens
  case decode
  case term
  case or
  case orThousand = "or-1000"
  case and
  case phrase
  case filtered
  case quote
  case countOr = "count-or"
  case countAnd = "count-and"
  case cold

  /// The queries that it runs; nil if it is of another kind.
  var queries: QueryWorkload? {
    switch self {
    case .build, .tokens, .decode, .cold: nil
    case .term: QueryWorkload(kind: .term, passCount: 40)
    case .or: QueryWorkload(kind: .or, passCount: 20)
    case .orThousand: QueryWorkload(kind: .or, limit: 1_000, passCount: 20)
    case .and: QueryWorkload(kind: .and, passCount: 20)
    case .phrase: QueryWorkload(kind: .phrase, passCount: 20)
    case .filtered: QueryWorkload(kind: .or, filter: " datum:2003..2007", passCount: 20)
    case .quote: QueryWorkload(kind: .quote, passCount: 20, queryCount: 5)
    case .countOr: QueryWorkload(kind: .countOr, passCount: 20)
    case .countAnd: QueryWorkload(kind: .countAnd, passCount: 20)
    }
  }
}
