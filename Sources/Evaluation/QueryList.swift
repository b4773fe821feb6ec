/// Queries with their texts, in the order of the file.
package struct QueryList: Sendable {
  /// One query.
  package struct Query: Hashable, Sendable {
    /// Its identifier, as in the judgements.
    package let id: String
    /// What is searched for.
    package let text: String
  }

  /// The queries.
  package private(set) var queries: [Query] = []

  /// Reads one query from each line: identifier, tab, text, which may hold tabs.
  ///
  /// - Throws: `EvaluationError` with the line that is wrong.
  package init(parsing text: String) throws(EvaluationError) {
    var seen: Set<[UInt8]> = []
    for line in InputLine.lines(of: text) {
      let cells = line.cells(limit: 2)
      guard cells.count == 2 else {
        throw .wrongColumnCount(.queries, line: line.number, expected: 2, found: cells.count)
      }
      for (index, cell) in cells.enumerated() where cell.allSatisfy({ $0 == 0x20 || $0 == 9 }) {
        throw .emptyColumn(.queries, line: line.number, column: index + 1)
      }
      let query = Query(
        id: String(decoding: cells[0], as: UTF8.self),
        text: String(decoding: cells[1], as: UTF8.self)
      )
      guard seen.insert(Array(cells[0])).inserted else {
        throw .duplicateQuery(line: line.number, query: query.id)
      }
      queries.append(query)
    }
    guard !queries.isEmpty else { throw .nothingFound(.queries) }
  }
}
