/// Reads an article from a page of HTML.
package struct HTMLReader: Sendable {
  /// Makes a reader; it has no state.
  package init() {}

  /// Reads a page.
  ///
  /// - Parameters:
  ///   - bytes: The page, decoded to valid UTF-8.
  ///   - path: The page's path, for errors.
  /// - Returns: An article without id, whose `notes` count what was repaired, dropped and guessed. A
  ///   page without text gives an article with an empty one.
  /// - Throws: `IngestionError.unparsable` when the markup is 2 GiB or more after filtering.
  /// - Complexity: O(bytes); at most 8 times the bytes in memory, and 32 MB.
  package func read(_ bytes: Span<UInt8>, path: String) throws(IngestionError) -> Article {
    let filtered = HTMLPrefilter.filter(bytes)
    guard let tree = HTMLParser.parse(filtered.markup) else {
      throw .unparsable(path: path, byteCount: bytes.count)
    }
    let linked = LinkedData(filtered.linkedData)
    let extractor = ArticleExtractor(tree: tree, linkedBody: linked.articleBody)
    let found = extractor.extract()
    var article = Article(sourcePath: path)
    article.text = found.blocks.map(\.text).joined(separator: "\n\n")
    article.notes = filtered.notes
    article.notes.add(.droppedBlocks, count: found.droppedCount)
    return article
  }
}
