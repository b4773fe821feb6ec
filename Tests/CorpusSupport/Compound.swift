/// A word and its parts: a line of `gold/compounds.tsv`.
package struct Compound: Hashable, Sendable {
  /// The word.
  package let word: String
  /// The pieces that make up the word, linking elements included.
  package let pieces: [String]
  /// The parts as one would type them; the word itself where it must stay whole.
  package let parts: [String]

  /// Whether the word is cut at all.
  package var isCompound: Bool { pieces.count > 1 }

  static func load() throws -> [Compound] {
    try CorpusFolder.rows("gold/compounds.tsv", columns: 3).map { row in
      Compound(
        word: row[0], pieces: row[1].split(separator: "|").map { String($0) },
        parts: row[2].split(separator: "|").map { String($0) })
    }
  }
}
