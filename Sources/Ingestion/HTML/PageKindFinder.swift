/// Tells pages that are no article from those that are, by signs that any site may give.
///
/// Wrongly calling an article a list costs its readers more than the reverse, so that every rule asks
/// for a page without much connected text, and what a page says of itself counts as evidence. An
/// article's text runs on; in a list a heading that leads elsewhere follows every few lines. How often
/// the rules are wrong on pages that are articles: ARCHITECTURE.md, "Pages that are no article".
struct PageKindFinder: Sendable {
  /// A run of text longer than this is an article's.
  private static let longRun = 700
  /// Less text than this is hardly an article.
  private static let littleText = 600
  /// The text of a page that only asks for permission is no longer than this.
  private static let longestConsent = 4_000
  /// A list has at least so many headings that lead elsewhere, and so little text for each.
  private static let fewestTeasers = 5
  private static let longestTeaser = 300
  /// A text that stands at the head, before the first teaser, and is as long as this is an article's.
  private static let longHead = 400

  private let tree: HTMLTree
  private let measures: HTMLMeasures
  private let evidence: PageEvidence
  private let titles: [String]
  private let address: String?
  private let blocks: [HTMLBlock]

  /// Prepares the question.
  ///
  /// - Parameters:
  ///   - tree: The page.
  ///   - measures: What its nodes hold.
  ///   - metadata: What it says about its article.
  ///   - title: What its article is called.
  ///   - linkedData: Its structured data.
  ///   - blocks: The text that was found on it.
  init(
    tree: HTMLTree, measures: HTMLMeasures, metadata: PageMetadata, title: String?,
    linkedData: LinkedData, blocks: [HTMLBlock]
  ) {
    self.tree = tree
    self.measures = measures
    self.blocks = blocks
    address = metadata.canonicalURL
    var titles = (tree.nodes(.title).prefix(1) + tree.nodes(.h1).prefix(4)).map {
      tree.text(inside: $0)
    }
    titles += [metadata.tags.first(["og:title"]), title].compactMap { $0 }
    self.titles = titles
    evidence = PageEvidence(tags: metadata.tags, data: linkedData, titles: titles)
  }

  /// What the page is, or nil for an article.
  ///
  /// - Complexity: O(nodes + characters).
  func find() -> ArticleKind? {
    let textLength = blocks.reduce(0) { $0 + Self.proseLength($1) }
    if !evidence.isArticle, isConsentWall(textLength) { return .consentWall }
    let teasers = PageTeasers(tree, measures: measures, address: address)
    let runs = runs(between: teasers.positions)
    let longest = runs.max() ?? 0
    if !evidence.isArticle, longest < Self.littleText, PageKindPhrases.isError(titles) {
      return .errorPage
    }
    if isAccessWall(textLength) { return .accessWall }
    guard !evidence.isArticle else { return nil }
    let isSearch = evidence.isSearch || PageKindPhrases.isSearch(titles)
    if isSearch, longest < Self.longRun, teasers.positions.count >= 3 || longest < Self.littleText {
      return .searchPage
    }
    guard !evidence.isLikelyArticle || evidence.isList else { return nil }
    if isIndex(teasers.positions.count, runs) { return .indexPage }
    return teasers.longArticleCount > 1 && runs[0] < Self.longHead ? .severalArticles : nil
  }

  /// The lengths of the text before the first teaser, and from each to the next.
  private func runs(between teasers: [Int]) -> [Int] {
    var runs = [0]
    var next = 0
    for block in blocks {
      while next < teasers.count, tree.end(of: teasers[next]) <= block.position + 1 {
        next += 1
        runs.append(0)
      }
      runs[runs.count - 1] += Self.proseLength(block)
    }
    return runs
  }

  private static func proseLength(_ block: HTMLBlock) -> Int {
    block.isHeading || block.linkDensity > 0.5 || block.length < 25 ? 0 : block.length
  }

  /// Whether headings that lead elsewhere follow each other with little text in between.
  private func isIndex(_ teaserCount: Int, _ runs: [Int]) -> Bool {
    guard teaserCount >= Self.fewestTeasers || evidence.isList && teaserCount >= 3 else {
      return false
    }
    let total = runs.reduce(0, +)
    guard (runs.max() ?? 0) < Self.longRun else { return false }
    if runs[0] >= Self.longHead, !evidence.isList { return false }
    return (total - runs[0]) <= Self.longestTeaser * teaserCount
  }

  /// Whether the text is about permission, and a button gives it.
  private func isConsentWall(_ textLength: Int) -> Bool {
    guard textLength < Self.longestConsent else { return false }
    var about = 0
    for block in blocks where PageKindPhrases.isConsent(block.text) {
      about += Self.proseLength(block)
    }
    guard 2 * about > textLength, 2 * about > measures.totalMass else { return false }
    return tree.nodes.indices.contains { node in
      (tree.tag(of: node) == .button || tree.tag(of: node) == .a)
        && measures.textLength(of: node) <= 40
        && PageKindPhrases.isAcceptance(tree.text(inside: node))
    }
  }

  /// Whether there is little text, and the page asks to log in or to subscribe for more.
  private func isAccessWall(_ textLength: Int) -> Bool {
    guard textLength < Self.littleText else { return false }
    if !evidence.isArticle, PageKindPhrases.isLogin(titles) { return true }
    if evidence.isRestricted, textLength < Self.littleText / 2 { return true }
    return measures.textLength(of: 0) < Self.longestConsent
      && PageKindPhrases.isRestricted(tree.text(inside: 0))
  }
}
