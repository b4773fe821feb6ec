/// Which documents are relevant to which queries, and how much.
///
/// Identifiers are compared byte by byte.
package struct Judgements: Sendable {
  /// The queries, in the order in which the text names them.
  package private(set) var queries: [String] = []
  private var grades: [[[UInt8]: Int]] = []
  private var numbers: [[UInt8]: Int] = [:]

  /// Reads TREC's form (`query iteration document grade`, separated by white space) or BEIR's
  /// (`query document grade`, separated by tabs, under a header that starts with `query-id`).
  ///
  /// - Parameter text: The whole text; lines with white space only are skipped.
  /// - Throws: `EvaluationError` with the line that is wrong.
  package init(parsing text: String) throws(EvaluationError) {
    let lines = InputLine.lines(of: text)
    let isBEIR = lines.first.map { Self.isHeader($0) } ?? false
    for line in isBEIR ? lines.dropFirst() : lines[...] {
      let columns = isBEIR ? line.cells() : line.words
      let expected = isBEIR ? 3 : 4
      guard columns.count == expected else {
        throw .wrongColumnCount(
          .judgements, line: line.number, expected: expected, found: columns.count)
      }
      try add(
        query: columns[0], document: columns[expected - 2], grade: columns[expected - 1],
        line.number)
    }
    guard !queries.isEmpty else { throw .nothingFound(.judgements) }
  }

  /// The same judgements with the identifiers of documents as fields of a run: white space became underscores.
  ///
  /// Of documents that have one field the highest grade counts.
  package var byRunField: Judgements {
    var copy = self
    copy.grades = grades.map { grades in
      Dictionary(grades.map { (Run.field($0.key), $0.value) }, uniquingKeysWith: max)
    }
    return copy
  }

  /// The number of judgements.
  package var count: Int { grades.reduce(0) { $0 + $1.count } }

  /// The grade of a document for a query; nil if it was not judged.
  package func grade(query: String, document: String) -> Int? {
    numbers[Array(query.utf8)].flatMap { grades[$0][Array(document.utf8)] }
  }

  /// The grades of a query by document, which are none for an unknown query.
  func grades(query: [UInt8]) -> [[UInt8]: Int] { numbers[query].map { grades[$0] } ?? [:] }

  /// Whether a query is judged.
  func contains(query: [UInt8]) -> Bool { numbers[query] != nil }

  private static func isHeader(_ line: InputLine) -> Bool {
    line.cells().first.map { Array($0) == Array("query-id".utf8) } ?? false
  }

  private mutating func add(
    query: ArraySlice<UInt8>, document: ArraySlice<UInt8>, grade: ArraySlice<UInt8>, _ line: Int
  ) throws(EvaluationError) {
    guard !query.isEmpty else { throw .emptyColumn(.judgements, line: line, column: 1) }
    guard !document.isEmpty else { throw .emptyColumn(.judgements, line: line, column: 2) }
    let number = String(decoding: grade, as: UTF8.self)
    guard let value = Int(number) else {
      throw .notANumber(.judgements, line: line, found: number)
    }
    let key = Array(query)
    let index = numbers[key] ?? queries.count
    if index == queries.count {
      numbers[key] = index
      queries.append(String(decoding: query, as: UTF8.self))
      grades.append([:])
    }
    guard grades[index].updateValue(value, forKey: Array(document)) == nil else {
      throw .duplicateDocument(
        .judgements, line: line, query: queries[index],
        document: String(decoding: document, as: UTF8.self))
    }
  }
}
