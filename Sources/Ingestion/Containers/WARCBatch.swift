/// Some records of a web archive, which any thread can turn into articles.
package struct WARCBatch: Sendable {
  /// The file, for messages.
  let path: String
  /// The pages.
  var pages: [WARCRecord] = []
  /// What was passed over as damaged, each with the number of pages before it.
  var damage: [(pageCount: Int, error: IngestionError)] = []
  /// Records that are no pages.
  var otherCount = 0
  /// The bytes of the pages.
  var byteCount = 0

  /// Gives the articles of the pages one by one, or what is wrong with one, in the order of the file.
  ///
  /// - Parameters:
  ///   - id: Of the file, with which the ids of its articles begin.
  ///   - body: Takes an article, or what is wrong with a record.
  /// - Throws: What `body` throws.
  func forEachArticle<Failure: Error>(
    id: String, _ body: (Result<Article, IngestionError>) throws(Failure) -> Void
  ) throws(Failure) {
    var rest = damage[...]
    for (number, page) in pages.enumerated() {
      while let first = rest.first, first.pageCount <= number {
        try body(.failure(first.error))
        rest.removeFirst()
      }
      let article: Result<Article, IngestionError>
      do throws(IngestionError) {
        article = .success(try page.article(id: id, sourcePath: path))
      } catch {
        article = .failure(error)
      }
      try body(article)
    }
    for (_, error) in rest { try body(.failure(error)) }
  }
}
