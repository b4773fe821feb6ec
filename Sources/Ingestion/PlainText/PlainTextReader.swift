/// Reads an article from a text file.
package struct PlainTextReader: Sendable {
  /// Makes a reader; it has no state.
  package init() {}

  /// The article that a text file holds.
  ///
  /// - Parameters:
  ///   - decoded: The file's text.
  ///   - id: The article's id.
  ///   - sourcePath: The file's path.
  /// - Returns: The article, its title and metadata taken from its first and last lines; what front
  ///   matter says overrides them.
  package func article(_ decoded: DecodedText, id: String, sourcePath: String) -> Article {
    var article = Article(id: id, sourcePath: sourcePath, notes: decoded.notes)
    var lines = SourceLines(decoded.utf8, notes: &article.notes)
    let frontMatter = FrontMatter(lines)
    if let frontMatter { lines.removeFirst(frontMatter.endIndex) }
    let wrapping = LineWrapping(lines.indices.lazy.map(lines.shape))
    let header = PlainTextHeader(lines, wrapping: wrapping)
    let grouper = ParagraphGrouper(lines, header: header, wrapping: wrapping)
    var builder = TextBuilder()
    var ends = ParagraphEnds()
    let joinedCount = grouper.forEachParagraph { paragraph in
      builder.append(paragraph)
      ends.append(paragraph)
    }
    article.title = header.title
    article.text = builder.text
    article.zones = builder.zones
    article.lineMap = builder.lineMap
    article.notes.merge(header.notes)
    article.notes.add(.joinedLines, count: joinedCount)
    article.evidence.title = article.title.map { Evidence(.headLines, $0) }
    header.record.apply(to: &article, as: .headLines)
    frontMatter?.record.apply(to: &article, as: .frontMatter)
    article.guessKindByTitle()
    AuthorGuess.complete(&article, ends.paragraphs)
    InterviewMarker.mark(&article)
    return article
  }
}
