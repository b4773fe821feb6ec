/// Reads an article from a Markdown file.
package struct MarkdownReader: Sendable {
  /// Makes a reader; it has no state.
  package init() {}

  /// The article that a Markdown file holds.
  ///
  /// - Parameters:
  ///   - decoded: The file's text.
  ///   - id: The article's id.
  ///   - sourcePath: The file's path.
  /// - Returns: The article: its title is that of the front matter, else the first heading when
  ///   nothing but metadata precedes it, else a first line that is no prose.
  package func article(_ decoded: DecodedText, id: String, sourcePath: String) -> Article {
    var article = Article(id: id, sourcePath: sourcePath, notes: decoded.notes)
    var lines = SourceLines(decoded.utf8, notes: &article.notes)
    let frontMatter = FrontMatter(lines)
    if let frontMatter { lines.removeFirst(frontMatter.endIndex) }
    let parser = MarkdownParser(lines)
    let text = parser.text
    var ends = text.ends
    var removed: Set<Int> = []
    article.title = takeTitle(
      from: &ends, of: text.count, given: frontMatter?.record.title, &removed)
    let header = header(of: ends, title: article.title)
    article.title = header.title
    for (place, end) in ends.enumerated() where header.liftedLines.contains(2 * place) {
      removed.insert(end.index)
    }
    text.finish(&article, without: removed)
    article.notes.merge(header.notes)
    article.notes.add(.joinedLines, count: parser.joinedCount)
    article.evidence.title = article.title.map { Evidence(.headLines, $0) }
    header.record.apply(to: &article, as: .headLines)
    frontMatter?.record.apply(to: &article, as: .frontMatter)
    article.guessKindByTitle()
    AuthorGuess.complete(&article, ends.map(\.paragraph))
    InterviewMarker.mark(&article)
    return article
  }

  /// Takes the first heading out as the title, unless the front matter gives another one.
  private func takeTitle(
    from ends: inout [MarkdownText.End], of count: Int, given: String?, _ removed: inout Set<Int>
  ) -> String? {
    let first = ends.prefix(4).firstIndex { $0.headingLevel > 0 }
    let isAlone = first.map { ends[..<$0].allSatisfy { MetaLine($0.paragraph.text) != nil } }
    guard let first, isAlone == true, count > 1 else { return given }
    let heading = ends[first].paragraph.text
    guard given == nil || given.map(Prose.folded) == Prose.folded(heading) else { return given }
    removed.insert(ends.remove(at: first).index)
    return given ?? heading
  }

  /// Looks for metadata among the first and last paragraphs, each as a line of its own.
  private func header(of ends: [MarkdownText.End], title: String?) -> PlainTextHeader {
    var notes = ReadingNotes()
    let blank = Array(SourceLines([0x0A], notes: &notes))
    let lines: [SourceLine] = ends.flatMap { end in
      let paragraph = end.paragraph
      let isText = paragraph.kind == nil && !paragraph.lines.isEmpty
      let line = isText ? [paragraph.lines[0].replacing(text: paragraph.text)] : blank
      return line + blank
    }
    return PlainTextHeader(
      SourceLines(lines), wrapping: LineWrapping(lines.lazy.map(\.shape)), title: title,
      takesTitle: title == nil)
  }
}
