internal import Ingestion

// MARK: - A collection by its path
extension ArticleReader {
  /// Gives the articles of a collection one by one.
  func forEachRecord(
    of path: String, format: SourceFormat, _ take: (Result<Article, IngestionError>) -> Void
  ) throws(IngestionError) {
    var reader = try CollectionReader(path, format: format)
    while let batch = try reader.next() { batch.forEachArticle(id: path, take) }
  }
}
