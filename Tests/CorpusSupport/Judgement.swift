/// How well an article answers a need: a line of `qrels.tsv`.
package struct Judgement: Hashable, Sendable {
  /// Id of the need.
  package let need: String
  /// Id of the article.
  package let article: String
  /// 0 not relevant … 3 answers it.
  package let score: Int

  static func load(_ file: String) throws -> [Judgement] {
    let header = ["query-id", "corpus-id", "score"]
    return try CorpusFolder.rows(file, columns: 3, header: header).map { row in
      guard let score = Int(row[2]), (0...3).contains(score) else {
        throw CorpusError.value(file: file, id: "\(row[0]) \(row[1])", found: row[2])
      }
      return Judgement(need: row[0], article: row[1], score: score)
    }
  }
}
