import ArgumentParser

/// The kinds of queries that are measured.
enum QueryKind: String, CaseIterable, ExpressibleByArgument {
  /// One word.
  case term
  /// Any of two to five words.
  case or
  /// All of two or three words.
  case and
  /// Two or three words in a row.
  case phrase
  /// How many documents hold any of the words, without ranking.
  case countOr = "count-or"
  /// How many documents hold all of the words, without ranking.
  case countAnd = "count-and"
  /// Any of two to six words of a sentence, which ranks sentences.
  case quote

  /// How many words a query takes.
  var wordCounts: ClosedRange<Int> {
    switch self {
    case .term: 1...1
    case .or, .countOr: 2...5
    case .and, .countAnd, .phrase: 2...3
    case .quote: 2...6
    }
  }

  /// Whether the words stand next to each other in a text.
  var isConsecutive: Bool { self == .phrase }

  /// Whether documents are counted and not ranked.
  var isCount: Bool { self == .countOr || self == .countAnd }

  /// The query in the query language.
  func query(of words: [String]) -> String {
    switch self {
    case .term, .or, .countOr, .quote: words.joined(separator: " ")
    case .and, .countAnd: words.map { "+" + $0 }.joined(separator: " ")
    case .phrase: "\"" + words.joined(separator: " ") + "\""
    }
  }
}
