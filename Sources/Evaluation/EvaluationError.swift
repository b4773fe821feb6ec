/// What is wrong with a text or a name that this module was given.
package enum EvaluationError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A line has too few or too many columns.
  case wrongColumnCount(EvaluationInput, line: Int, expected: Int, found: Int)
  /// A column that must hold a number, whole for grades and finite for scores, holds something else.
  case notANumber(EvaluationInput, line: Int, found: String)
  /// A column that must hold an identifier or a text is empty.
  case emptyColumn(EvaluationInput, line: Int, column: Int)
  /// A document is judged or ranked twice for one query.
  case duplicateDocument(EvaluationInput, line: Int, query: String, document: String)
  /// A query stands twice in a list of queries.
  case duplicateQuery(line: Int, query: String)
  /// The text holds no line with content.
  case nothingFound(EvaluationInput)
  /// A measure that this module does not know, or whose cutoff is missing or not a positive number.
  case unknownMeasure(name: String)

  /// One line: where, what, and what to do.
  package var description: String {
    switch self {
    case .wrongColumnCount(let input, let line, let expected, let found):
      "\(input.rawValue) line \(line): expected \(expected) columns, found \(found); \(Self.form(input))"
    case .notANumber(let input, let line, let found):
      "\(input.rawValue) line \(line): \"\(found)\" is not a number; \(Self.form(input))"
    case .emptyColumn(let input, let line, let column):
      "\(input.rawValue) line \(line): column \(column) is empty; \(Self.form(input))"
    case .duplicateDocument(let input, let line, let query, let document):
      "\(input.rawValue) line \(line): document \(document) stands twice under query \(query); "
        + "remove one"
    case .duplicateQuery(let line, let query):
      "queries line \(line): query \(query) stands twice; remove one"
    case .nothingFound(let input):
      "\(input.rawValue): nothing in it; \(Self.form(input))"
    case .unknownMeasure(let name):
      "unknown measure \"\(name)\"; use nDCG@10, AP, RR, MRR@10, P@10 or Recall@100"
    }
  }

  private static func form(_ input: EvaluationInput) -> String {
    switch input {
    case .judgements:
      "write \"query 0 document grade\", or tab-separated \"query document grade\" under the header "
        + "query-id, corpus-id, score"
    case .run: "write \"query Q0 document rank score tag\""
    case .queries: "write \"query<tab>text\""
    }
  }
}
