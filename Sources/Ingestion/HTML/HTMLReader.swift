/// Reads an article from a page of HTML.
package struct HTMLReader: Sendable {
  private let rules: ExtractionRules

  /// Makes a reader; it has no state.
  ///
  /// - Parameter rules: The heuristics to use; fewer than all only to measure them.
  package init(rules: ExtractionRules = .all) {
    self.rules = rules
  }

  /// The article that a page holds.
  ///
  /// - Parameters:
  ///   - decoded: The page's text.
  ///   - id: The article's id.
  ///   - sourcePath: The page's path.
  /// - Returns: The article, with questions and answers marked; its `notes` count what was repaired,
  ///   dropped and guessed. A page without text gives an article with an empty one.
  /// - Throws: `IngestionError.unparsable` when the markup is 2 GiB or more after filtering.
  /// - Complexity: O(bytes); at most 8 times the bytes in memory, and 32 MB.
  package func article(
    _ decoded: DecodedText, id: String, sourcePath: String
  ) throws(IngestionError) -> Article {
    var article = Article(id: id, sourcePath: sourcePath, notes: decoded.notes)
    let (tree, linked) = try parse(decoded, into: &article)
    article.notes.add(.ignoredStructuredData, count: linked.unreadableCount)
    var metadata = PageMetadata(tree: tree, tags: MetaTags(tree), linkedData: linked)
    let extractor = ArticleExtractor(
      tree: tree, linkedBody: linked.articleBody, hints: metadata.hints, rules: rules)
    let found = extractor.extract()
    article.notes.add(.droppedBlocks, count: found.droppedCount)
    article.notes.add(.droppedControls, count: found.droppedCharacterCount)
    metadata.firstTextNode = found.blocks.first?.position
    article.title = metadata.title
    let assembler = ArticleAssembler(found.blocks, tree: tree, title: article.title)
    describe(&article, metadata, metaLines: assembler.metaLines, headLines: found.headLines)
    assembler.finish(&article)
    InterviewMarker.mark(&article)
    if article.kind == .article { article.kind = metadata.broadKind }
    let pageKind = PageKindFinder(
      tree: tree, measures: extractor.measures, metadata: metadata, linkedData: linked,
      blocks: found.blocks
    ).find()
    if let pageKind {
      article.kind = pageKind
      article.notes.add(.notAnArticle)
    }
    return article
  }

  /// How the text of a page is found: every block of it with a verdict.
  ///
  /// - Parameters:
  ///   - decoded: The page's text.
  ///   - sourcePath: The page's path.
  /// - Returns: Of the way that `article` takes.
  /// - Throws: As `article` does.
  package func explanation(
    _ decoded: DecodedText, sourcePath: String
  ) throws(IngestionError) -> HTMLExplanation {
    var article = Article(sourcePath: sourcePath)
    let (tree, linked) = try parse(decoded, into: &article)
    let metadata = PageMetadata(tree: tree, tags: MetaTags(tree), linkedData: linked)
    let extractor = ArticleExtractor(
      tree: tree, linkedBody: linked.articleBody, hints: metadata.hints, rules: rules,
      isExplained: true)
    return extractor.extract().explanation
      ?? HTMLExplanation(method: .strict, prunedElementCount: 0, blocks: [])
  }

  /// Parses a page; the filtered markup is gone when this returns.
  private func parse(
    _ decoded: DecodedText, into article: inout Article
  ) throws(IngestionError) -> (tree: HTMLTree, linked: LinkedData) {
    let filtered = HTMLPrefilter.filter(decoded.utf8.span)
    article.notes.merge(filtered.notes)
    guard let tree = HTMLParser.parse(filtered.markup) else {
      throw .unparsable(path: article.sourcePath, byteCount: decoded.utf8.count)
    }
    return (tree, LinkedData(filtered.linkedData))
  }

  /// Sets everything but the title and the text.
  private func describe(
    _ article: inout Article, _ metadata: PageMetadata, metaLines: [MetaLine], headLines: [String]
  ) {
    var byline = metadata.byline(lines: headLines)
    if byline.people.isEmpty, let lifted = metaLines.lazy.compactMap(\.byline).first {
      byline.people = lifted.people
      byline.organisation = byline.organisation ?? lifted.organisation
    }
    article.authors = byline.people
    article.organisation = byline.organisation
    let dates = metadata.dates(lines: headLines)
    let lifted = metaLines.lazy.compactMap(\.date?.date).first
    article.date = dates.isGuessed ? lifted ?? dates.published : dates.published ?? lifted
    article.modified = dates.modified
    article.notes.add(.ignoredDate, count: dates.ignoredCount)
    if dates.isGuessed { article.notes.add(.guessedDate) }
    article.language = metadata.language
    article.site = metadata.site
    article.canonicalURL = metadata.canonicalURL
    article.kind = metadata.kind ?? metaLines.lazy.compactMap(\.kind).first ?? .article
  }
}
