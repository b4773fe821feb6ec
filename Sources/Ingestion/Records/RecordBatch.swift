/// Whole lines of a collection, which any thread can parse.
package struct RecordBatch: Sendable {
  /// The file, for messages.
  let path: String
  /// The number of its first line, counted from 1.
  let firstLine: Int
  /// Where it begins in the file.
  let byteOffset: Int
  /// The lines with their ends; the last of the file may lack one.
  let bytes: [UInt8]

  /// The bytes of the lines.
  package var byteCount: Int { bytes.count }

  /// Gives the articles of the lines one by one, or the error of a line.
  package func forEachArticle<Failure: Error>(
    _ body: (Result<Article, IngestionError>) throws(Failure) -> Void
  ) throws(Failure) {
    let stream = RecordStream(path: path)
    var splitter = LineSplitter(
      byteLimit: RecordStream.lineByteLimit, firstLine: firstLine, byteOffset: byteOffset)
    let onLine = { (line: LineSplitter.Line) throws(Failure) in
      switch stream.record(line) {
      case nil: return
      case .failure(let error): try body(.failure(error))
      case .success(let record):
        let article: Result<Article, IngestionError>
        do throws(IngestionError) {
          article = .success(try record.article())
        } catch {
          article = .failure(error)
        }
        try body(article)
      }
    }
    try splitter.take(bytes[...], onLine)
    try splitter.finish(onLine)
  }
}
