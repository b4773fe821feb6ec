internal import Ingestion

// MARK: - A collection by its path
extension ArticleReader {
  /// Gives the articles of a file of records one by one.
  func forEachRecord(
    of path: String, _ take: (Result<Article, IngestionError>) -> Void
  ) throws(IngestionError) {
    _ = try RecordStream(path: path).forEach { (result) throws(IngestionError) in
      switch result {
      case .failure(let error): take(.failure(error))
      case .success(let record):
        do throws(IngestionError) {
          take(.success(try record.article()))
        } catch {
          take(.failure(error))
        }
      }
    }
  }
}
