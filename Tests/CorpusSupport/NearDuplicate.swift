/// A marked near-duplicate: a line of `near-duplicates.tsv`.
package struct NearDuplicate: Hashable, Sendable {
  /// Id of the article.
  package let id: String
  /// Id of the article that it repeats.
  package let original: String
  /// Overlap of the two bodies' 5-word shingles, rounded to hundredths.
  package let jaccard: Double

  static func load() throws -> [NearDuplicate] {
    let file = "near-duplicates.tsv"
    let header = ["id", "duplicateOf", "jaccard", "how"]
    return try CorpusFolder.rows(file, columns: 4, header: header).map { row in
      guard let jaccard = Double(row[2]) else {
        throw CorpusError.value(file: file, id: row[0], found: row[2])
      }
      return NearDuplicate(id: row[0], original: row[1], jaccard: jaccard)
    }
  }
}
