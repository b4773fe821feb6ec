internal import Ingestion

/// Reads articles from files without indexing them.
public struct Extractor: Sendable {
  private let format: SourceFormat?

  /// An extractor, or nil for a format that is not known.
  ///
  /// - Parameter format: `txt`, `md`, `html`, `mhtml`, `jsonl` or `warc`, whatever the files' names say; nil goes by
  ///   the names, and by the content where a name says nothing.
  public init?(format: String?) {
    self.format = format.flatMap { SourceFormat(flag: $0) }
    if format != nil, self.format == nil { return nil }
  }

  /// Gives the articles of a file one by one.
  ///
  /// - Parameters:
  ///   - path: A file; `-` is standard input, a collection unless the format says otherwise.
  ///   - body: Takes an article, or what is wrong with one record of a collection.
  /// - Throws: `VindplaatsError` about the file as a whole, or what `body` throws.
  public func forEachArticle(
    of path: String,
    _ body: (Result<ExtractedArticle, VindplaatsError>) throws(VindplaatsError) -> Void
  ) throws(VindplaatsError) {
    var failure: VindplaatsError?
    let take = { (result: Result<Article, IngestionError>) in
      guard failure == nil else { return }
      do throws(VindplaatsError) {
        try body(result.map { ExtractedArticle($0) }.mapError { VindplaatsError($0) })
      } catch {
        failure = error
      }
    }
    do throws(IngestionError) {
      try forEach(of: path, take)
    } catch {
      throw VindplaatsError(error)
    }
    if let failure { throw failure }
  }

  /// Reads the article of a file, and how it was found.
  ///
  /// - Parameter path: A file that is no collection.
  /// - Returns: The explanation is nil for what is no page of HTML: its text is taken whole.
  /// - Throws: When the file cannot be read, or is a collection.
  public func explanation(
    of path: String
  ) throws(VindplaatsError) -> (article: ExtractedArticle, page: PageExplanation?) {
    let known = format ?? (path == "-" ? .jsonLines : SourceFormat(fileName: path))
    guard known?.isCollection != true else { throw VindplaatsError(.explainsNoCollection(path)) }
    do throws(IngestionError) {
      let reader = FileReader()
      let bytes = path == "-" ? try reader.readStandardInput() : try reader.read(path).bytes
      let format = known ?? (Self.isMarkup(bytes) ? .html : .plainText)
      let (article, page) = try ArticleReader.explained(
        bytes, format: format, id: path, path: path)
      return (ExtractedArticle(article), page.map { PageExplanation($0) })
    } catch {
      throw VindplaatsError(error)
    }
  }

  private func forEach(
    of path: String, _ take: (Result<Article, IngestionError>) -> Void
  ) throws(IngestionError) {
    if path == "-" {
      let format = format ?? .jsonLines
      return try ArticleReader().forEachArticleOfStandardInput(format: format, take)
    }
    let known = format ?? SourceFormat(fileName: path)
    if let known, known.isCollection {
      return try ArticleReader().forEachRecord(of: path, format: known, take)
    }
    let bytes = try FileReader().read(path).bytes
    let format = known ?? (Self.isMarkup(bytes) ? .html : .plainText)
    take(.success(try ArticleReader.article(bytes, format: format, id: path, path: path)))
  }

  private static func isMarkup(_ bytes: [UInt8]) -> Bool {
    bytes.first { $0 != 0x20 && !(9...13).contains($0) } == UInt8(ascii: "<")
  }
}
