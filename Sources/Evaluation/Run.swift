/// What one system found for each query.
///
/// The order of a ranking is that of the scores; the rank column and the order of the lines are not
/// looked at, as trec_eval does it.
package struct Run: Sendable {
  /// The queries, in the order in which the text names them.
  package private(set) var queries: [String] = []
  private var entries: [[RankedDocument]] = []
  private var numbers: [[UInt8]: Int] = [:]

  /// A run without queries, to be filled with `add`.
  package init() {}

  /// Reads TREC's form: `query Q0 document rank score tag`, separated by white space.
  ///
  /// - Parameter text: The whole text; lines with white space only are skipped.
  /// - Throws: `EvaluationError` with the line that is wrong.
  package init(parsing text: String) throws(EvaluationError) {
    var seen: [ArraySlice<UInt8>: Set<ArraySlice<UInt8>>] = [:]
    for line in InputLine.lines(of: text) {
      let columns = line.words
      guard columns.count >= 6 else {
        throw .wrongColumnCount(.run, line: line.number, expected: 6, found: columns.count)
      }
      let number = String(decoding: columns[4], as: UTF8.self)
      guard let score = Double(number), score.isFinite else {
        throw .notANumber(.run, line: line.number, found: number)
      }
      let query = String(decoding: columns[0], as: UTF8.self)
      let document = String(decoding: columns[2], as: UTF8.self)
      guard seen[columns[0], default: []].insert(columns[2]).inserted else {
        throw .duplicateDocument(.run, line: line.number, query: query, document: document)
      }
      add(RankedDocument(document: document, score: score), to: query)
    }
    guard !queries.isEmpty else { throw .nothingFound(.run) }
  }

  /// An identifier as a field of a run: what separates fields becomes an underscore.
  package static func field(_ identifier: String) -> String {
    guard identifier.contains(where: \.isWhitespace) else { return identifier }
    return String(identifier.map { $0.isWhitespace ? "_" : $0 })
  }

  static func field(_ identifier: [UInt8]) -> [UInt8] {
    Array(field(String(decoding: identifier, as: UTF8.self)).utf8)
  }

  /// The scores of a ranking, none equal to the one before: what is not below that becomes the next Float below it.
  ///
  /// Evaluators order equal scores by the documents' names; so they keep the order of the ranking.
  package static func untied(_ scores: some Sequence<Float>) -> [Float] {
    var last = Float.infinity
    return scores.map { score in
      last = score < last ? score : last.nextDown
      return last
    }
  }

  /// Adds a document to the ranking of `query`; a document is added once.
  package mutating func add(_ entry: RankedDocument, to query: String) {
    precondition(entry.score.isFinite, "the score of \(entry.document) is \(entry.score)")
    let key = Array(query.utf8)
    let index = numbers[key] ?? queries.count
    if index == queries.count {
      numbers[key] = index
      queries.append(query)
      entries.append([])
    }
    entries[index].append(entry)
  }

  /// The documents of a query as trec_eval ranks them, which are none for an unknown query.
  ///
  /// Scores are compared in single precision, highest first; of equal ones the identifier that is
  /// later in byte order comes first.
  package func ranking(query: String) -> [RankedDocument] {
    documents(query: query).sorted { first, second in
      let scores = (Float(first.score), Float(second.score))
      return scores.0 == scores.1
        ? second.document.utf8.lexicographicallyPrecedes(first.document.utf8)
        : scores.0 > scores.1
    }
  }

  /// The documents of a query as MS MARCO's script ranks them: scores in double precision, highest
  /// first; of equal ones the identifier that is earlier in byte order comes first.
  package func rankingByMSMARCO(query: String) -> [RankedDocument] {
    documents(query: query).sorted { first, second in
      first.score == second.score
        ? first.document.utf8.lexicographicallyPrecedes(second.document.utf8)
        : first.score > second.score
    }
  }

  /// Whether the run has a ranking for a query.
  package func contains(query: String) -> Bool { numbers[Array(query.utf8)] != nil }

  private func documents(query: String) -> [RankedDocument] {
    numbers[Array(query.utf8)].map { entries[$0] } ?? []
  }
}
