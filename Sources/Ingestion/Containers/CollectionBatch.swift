/// A part of a collection, which any thread can parse.
package enum CollectionBatch: Sendable {
  /// Lines of JSON.
  case lines(RecordBatch)
  /// Pages of a web archive.
  case pages(WARCBatch)

  /// The bytes of the part.
  package var byteCount: Int {
    switch self {
    case .lines(let batch): batch.byteCount
    case .pages(let batch): batch.byteCount
    }
  }

  /// What was left out of the part.
  package var notes: ReadingNotes {
    var notes = ReadingNotes()
    if case .pages(let batch) = self { notes.add(.otherRecords, count: batch.otherCount) }
    return notes
  }

  /// Gives the articles one by one, or the error of a record.
  ///
  /// - Parameters:
  ///   - id: Of the file; articles that give no id of their own have one that begins with it.
  ///   - body: Takes an article, or the error of a record.
  /// - Throws: What `body` throws.
  package func forEachArticle<Failure: Error>(
    id: String, _ body: (Result<Article, IngestionError>) throws(Failure) -> Void
  ) throws(Failure) {
    switch self {
    case .lines(let batch): try batch.forEachArticle(body)
    case .pages(let batch): try batch.forEachArticle(id: id, body)
    }
  }
}
