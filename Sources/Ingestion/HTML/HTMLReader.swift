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
    try read(decoded, id: id, sourcePath: sourcePath, isExplained: false).article
  }

  /// The article that a page holds, and how it was found: every block of the page with a verdict.
  ///
  /// - Parameters:
  ///   - decoded: The page's text.
  ///   - id: The article's id.
  ///   - sourcePath: The page's path.
  /// - Returns: What `article` returns, and how that came about.
  /// - Throws: As `article` does.
  package func explained(
    _ decoded: DecodedText, id: String, sourcePath: String
  ) throws(IngestionError) -> (article: Article, explanation: HTMLExplanation) {
    let read = try read(decoded, id: id, sourcePath: sourcePath, isExplained: true)
    let nothing = HTMLExplanation(method: .strict, prunedElementCount: 0, blocks: [])
    return (read.article, read.explanation ?? nothing)
  }

  /// The article, and how it was found if that is asked for.
  func read(
    _ decoded: DecodedText, id: String, sourcePath: String, isExplained: Bool
  ) throws(IngestionError) -> (article: Article, explanation: HTMLExplanation?) {
    var article = Article(id: id, sourcePath: sourcePath, notes: decoded.notes)
    let (tree, linked) = try parse(decoded, into: &article)
    article.notes.add(.ignoredStructuredData, count: linked.unreadableCount)
    var metadata = PageMetadata(tree: tree, tags: MetaTags(tree), linkedData: linked)
    let extractor = ArticleExtractor(
      tree: tree, linkedBody: linked.articleBody, hints: metadata.hints, rules: rules,
      isExplained: isExplained)
    var found = extractor.extract()
    article.notes.add(.droppedBlocks, count: found.droppedCount)
    article.notes.add(.droppedControls, count: found.droppedCharacterCount)
    metadata.firstTextNode = found.blocks.first?.position
    let title = metadata.title
    article.title = title?.text
    article.evidence.title = title?.evidence
    let assembler = ArticleAssembler(
      found, tree: tree, title: article.title, base: metadata.base)
    describe(&article, metadata, lifted: assembler.metaLines, headLines: found.headLines)
    found.explanation?.correct(assembler.verdicts)
    let pageKind = PageKindFinder(
      tree: tree, measures: extractor.measures, metadata: metadata, title: article.title,
      linkedData: linked, blocks: found.blocks
    ).find()
    found.blocks = []
    assembler.finish(&article)
    InterviewMarker.mark(&article)
    if article.kind == .article { article.kind = metadata.broadKind }
    if let pageKind {
      article.kind = pageKind
      article.notes.add(.notAnArticle)
    }
    return (article, found.explanation)
  }

  /// Reads a page into a tree.
  private func parse(
    _ decoded: DecodedText, into article: inout Article
  ) throws(IngestionError) -> (tree: HTMLTree, linked: LinkedData) {
    let page = HTMLPrefilter.filter(decoded.utf8.span)
    article.notes.merge(page.notes)
    let linkedData = page.linkedData
    guard let tree = HTMLParser.parse(page) else {
      throw .unparsable(path: article.sourcePath, byteCount: decoded.utf8.count)
    }
    return (tree, LinkedData(linkedData))
  }

  /// Sets everything but the title and the text.
  private func describe(
    _ article: inout Article, _ metadata: PageMetadata, lifted: [LiftedLine], headLines: [String]
  ) {
    describeAuthors(of: &article, metadata, lifted: lifted, headLines: headLines)
    let dates = metadata.dates(lines: headLines)
    article.date = dates.published
    article.evidence.date = dates.evidence.published
    let dated = lifted.first { $0.meaning.date != nil }
    if dates.isGuessed || dates.published == nil, let dated, let match = dated.meaning.date {
      article.date = match.date
      let kind: EvidenceKind = match.cue == .published ? .words : .lineNearTitle
      article.evidence.date = Evidence(kind, dated.text)
    }
    article.modified = dates.modified
    article.evidence.modified = dates.evidence.modified
    article.notes.add(.ignoredDate, count: dates.ignoredCount)
    if dates.isGuessed { article.notes.add(.guessedDate) }
    article.language = metadata.language
    article.site = metadata.site
    article.canonicalURL = metadata.canonicalURL
    article.kind = metadata.kind ?? lifted.lazy.compactMap(\.meaning.kind).first ?? .article
  }

  private func describeAuthors(
    of article: inout Article, _ metadata: PageMetadata, lifted: [LiftedLine], headLines: [String]
  ) {
    let found = metadata.byline(lines: headLines)
    var byline = found.byline
    var evidence = found.evidence
    if byline.people.isEmpty, let line = lifted.first(where: { $0.meaning.byline != nil }),
      let named = line.meaning.byline
    {
      byline.people = named.people
      byline.organisation = byline.organisation ?? named.organisation
      if evidence == nil || !named.people.isEmpty { evidence = Evidence(.words, line.text) }
    }
    article.authors = byline.people
    article.organisation = byline.organisation
    article.evidence.authors = evidence
  }
}
