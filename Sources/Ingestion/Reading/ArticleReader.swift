/// Reads the articles of a file, whatever its format.
///
/// A value without state: files can be read on several threads at once.
package struct ArticleReader: Sendable {
  private let fileReader: FileReader

  /// Makes a reader.
  package init(fileReader: FileReader = FileReader()) {
    self.fileReader = fileReader
  }

  /// Reads a file and gives its articles one by one.
  ///
  /// - Parameters:
  ///   - file: A file that a walk found.
  ///   - metadata: What overrides the files' own words.
  ///   - onBytes: Sees all bytes of the file in order, for whoever hashes it.
  ///   - body: Takes an article, or the error of one record of a collection.
  /// - Throws: An error of the file as a whole: unreadable, binary, changed while it was read. Articles
  ///   of a collection given before that are not to be kept.
  package func forEachArticle(
    of file: FoundFile, metadata: MetadataTable = MetadataTable(),
    onBytes: (ArraySlice<UInt8>) -> Void = { _ in },
    _ body: (Result<Article, IngestionError>) throws(IngestionError) -> Void
  ) throws(IngestionError) {
    guard !file.format.isCollection else {
      return try Self.forEachRecord(
        path: file.path, format: file.format, id: file.id, onBytes: onBytes, body)
    }
    let contents = try fileReader.read(file.path)
    onBytes(contents.bytes[...])
    var article = try Self.article(
      contents.bytes, format: file.format, id: file.id, path: file.path)
    metadata.record(for: file)?.apply(to: &article)
    try body(.success(article))
  }

  /// The articles of a file, and the errors of its records.
  ///
  /// - Parameters:
  ///   - file: A file that a walk found.
  ///   - metadata: What overrides the files' own words.
  /// - Returns: All of them: for a large collection use `forEachArticle`.
  /// - Throws: An error of the file as a whole.
  package func articles(
    of file: FoundFile, metadata: MetadataTable = MetadataTable()
  ) throws(IngestionError) -> (articles: [Article], errors: [IngestionError]) {
    var articles: [Article] = []
    var errors: [IngestionError] = []
    try forEachArticle(of: file, metadata: metadata) { result in
      switch result {
      case .success(let article): articles.append(article)
      case .failure(let error): errors.append(error)
      }
    }
    return (articles, errors)
  }

  /// Reads standard input (`-`), whose format a flag names.
  ///
  /// - Parameters:
  ///   - format: Its format.
  ///   - body: Takes an article, or the error of one record. An article that is not a record has
  ///     the id `-`.
  /// - Throws: When it cannot be read or is binary.
  package func forEachArticleOfStandardInput(
    format: SourceFormat, _ body: (Result<Article, IngestionError>) throws(IngestionError) -> Void
  ) throws(IngestionError) {
    guard !format.isCollection else {
      return try Self.forEachRecord(path: "-", format: format, id: "-", onBytes: { _ in }, body)
    }
    let bytes = try fileReader.readStandardInput()
    try body(.success(Self.article(bytes, format: format, id: "-", path: "-")))
  }

  /// Reads one article from bytes.
  ///
  /// - Parameters:
  ///   - bytes: A file's content, not decoded; gzip is unpacked.
  ///   - format: Any format but those of collections.
  ///   - id: The article's id.
  ///   - path: The file's path.
  ///   - charset: The encoding that something around the file names, which counts before its own word.
  /// - Returns: The article.
  /// - Throws: `binary`, `unsupportedEncoding`, `damaged`, or what the parser of the format throws.
  package static func article(
    _ bytes: [UInt8], format: SourceFormat, id: String, path: String, charset: String? = nil
  ) throws(IngestionError) -> Article {
    let found = try read(
      bytes, format: format, id: id, path: path, charset: charset, isExplained: false)
    return found.article
  }

  /// Reads one article from bytes, and how it was found in a page of HTML; nil for other formats, whose text is taken
  /// whole.
  ///
  /// - Parameters: As those of `article`.
  /// - Throws: As `article` does.
  package static func explained(
    _ bytes: [UInt8], format: SourceFormat, id: String, path: String
  ) throws(IngestionError) -> (article: Article, explanation: HTMLExplanation?) {
    try read(bytes, format: format, id: id, path: path, charset: nil, isExplained: true)
  }

  private static func read(
    _ bytes: [UInt8], format: SourceFormat, id: String, path: String, charset: String?,
    isExplained: Bool
  ) throws(IngestionError) -> (article: Article, explanation: HTMLExplanation?) {
    precondition(!format.isCollection, "a collection is no single article")
    let page: [UInt8]
    let message: SavedMessage?
    do throws(ContainerProblem) {
      page = Packed.isGzip(bytes) ? try Packed.unpackGzip(bytes) : bytes
      message = format == .savedMessage ? try SavedMessage(page) : nil
    } catch {
      throw .damaged(path: path, record: nil, byteOffset: 0, problem: error)
    }
    guard let message else {
      return try text(
        page, format: format, id: id, path: path, charset: charset, isExplained: isExplained)
    }
    var found = try text(
      message.page, format: message.format, id: id, path: path, charset: message.charset,
      isExplained: isExplained)
    found.article.noteAddress(message.url)
    found.article.noteRetrieval(message.date)
    return found
  }

  /// Reads what is in no container, or was taken out of one.
  private static func text(
    _ bytes: [UInt8], format: SourceFormat, id: String, path: String, charset: String?,
    isExplained: Bool
  ) throws(IngestionError) -> (article: Article, explanation: HTMLExplanation?) {
    if let offset = BinaryDetector.binaryOffset(bytes) {
      throw .binary(path: path, byteOffset: offset)
    }
    let label = charset ?? (format == .html ? EncodingPrescan.label(in: bytes) : nil)
    let decoded = try TextDecoder.decode(bytes, label: label, path: path)
    switch format {
    case .markdown: return (MarkdownReader().article(decoded, id: id, sourcePath: path), nil)
    case .html:
      var found = try HTMLReader().read(
        decoded, id: id, sourcePath: path, isExplained: isExplained)
      if let (url, date) = SavedPage.origin(of: decoded.utf8) {
        found.article.noteAddress(url)
        found.article.noteRetrieval(date)
      }
      return found
    default: return (PlainTextReader().article(decoded, id: id, sourcePath: path), nil)
    }
  }

  private static func forEachRecord(
    path: String, format: SourceFormat, id: String, onBytes: (ArraySlice<UInt8>) -> Void,
    _ body: (Result<Article, IngestionError>) throws(IngestionError) -> Void
  ) throws(IngestionError) {
    guard format == .jsonLines else {
      var reader = try CollectionReader(path, format: format)
      while let batch = try reader.next(onBytes: onBytes) {
        try batch.forEachArticle(id: id, body)
      }
      return
    }
    let stream = RecordStream(path: path)
    _ = try stream.forEach(onBytes: onBytes) { result throws(IngestionError) in
      switch result {
      case .failure(let error): try body(.failure(error))
      case .success(let record):
        let article: Article
        do throws(IngestionError) {
          article = try record.article()
        } catch {
          return try body(.failure(error))
        }
        try body(.success(article))
      }
    }
  }
}
