/// A half-remembered quote and the sentence that was meant: a line of `gold/remembered.tsv`.
package struct RememberedQuote: Hashable, Sendable {
  /// `r01`, `r02`, ….
  package let id: String
  /// What somebody remembers.
  package let remembered: String
  /// Id of the article that has the sentence.
  package let article: String
  /// Index in the article's `body`.
  package let paragraph: Int
  /// The whole sentence, as it stands there.
  package let sentence: String
  /// Whether it is reported and never looked at while tuning.
  package let reserved: Bool

  static func load() throws -> [RememberedQuote] {
    let file = "gold/remembered.tsv"
    return try CorpusFolder.rows(file, columns: 6).map { row in
      guard let paragraph = Int(row[3]), ["open", "reserved"].contains(row[5]) else {
        throw CorpusError.value(file: file, id: row[0], found: "\(row[3]) \(row[5])")
      }
      return RememberedQuote(
        id: row[0], remembered: row[1], article: row[2], paragraph: paragraph, sentence: row[4],
        reserved: row[5] == "reserved")
    }
  }
}
