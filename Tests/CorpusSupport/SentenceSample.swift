/// A short text with its sentences and their tokens: a line of `gold/sentences.tsv`.
package struct SentenceSample: Hashable, Sendable {
  /// `s001`, `s002`, ….
  package let id: String
  /// What makes it hard: `abbr`, `number`, `quote`, ….
  package let kind: String
  /// The sentences in order.
  package let sentences: [String]
  /// The tokens of each sentence.
  package let tokens: [[String]]

  /// The text to split.
  package var text: String { sentences.joined(separator: " ") }

  static func load() throws -> [SentenceSample] {
    try CorpusFolder.rows("gold/sentences.tsv", columns: 4).map { row in
      SentenceSample(
        id: row[0], kind: row[1], sentences: row[2].split(separator: "‖").map { String($0) },
        tokens: row[3].split(separator: "‖").map { sentence in
          sentence.split(separator: " ").map { String($0) }
        })
    }
  }
}
