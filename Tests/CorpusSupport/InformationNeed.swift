/// What somebody looks for: a line of `queries.tsv`.
package struct InformationNeed: Hashable, Sendable {
  /// `q01`, `q02`, ….
  package let id: String
  /// As people type it.
  package let query: String

  static func load() throws -> [InformationNeed] {
    try CorpusFolder.rows("queries.tsv", columns: 2).map { row in
      InformationNeed(id: row[0], query: row[1])
    }
  }
}
