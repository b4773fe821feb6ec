/// Finds the text of a page's article.
struct ArticleExtractor: Sendable {
  /// What was found.
  struct Result: Sendable {
    /// The paragraphs, headings and so on, in order.
    var blocks: [HTMLBlock] = []
    /// What stands under the pictures and tables of the article, in order.
    var captions: [HTMLBlock] = []
    /// The links of the page, to which the blocks refer.
    var links: [HTMLLinkRange] = []
    /// Elements and blocks that were left out.
    var droppedCount = 0
    /// Invisible characters that were dropped.
    var droppedCharacterCount = 0
    /// Lines around the head of the article, kept or not, where bylines and dates stand.
    var headLines: [String] = []
    /// Where the text comes from.
    var method = ExtractionMethod.strict
    /// Every block of the page with its verdict, if that was asked for.
    var explanation: HTMLExplanation?
  }

  /// Structured data shorter than this does not overrule what the page shows.
  private static let longBody = 1_000
  /// Under this share of the structured data's text, something is missing.
  private static let shortShare = 0.55

  private let tree: HTMLTree
  /// What the nodes of the page hold.
  let measures: HTMLMeasures
  private let linkedBody: String?
  private let linkedShingles: WordShingles?
  private let hints: PageHints
  private let rules: ExtractionRules
  private let lead: LeadFinder
  private let isExplained: Bool

  /// Prepares the search.
  ///
  /// - Parameters:
  ///   - tree: The page.
  ///   - linkedBody: The article's text as the page's structured data gives it, if it does.
  ///   - hints: What the metadata says that it is called and about.
  ///   - rules: The heuristics in use.
  ///   - isExplained: Whether to keep a verdict on every block.
  init(
    tree: HTMLTree, linkedBody: String?, hints: PageHints, rules: ExtractionRules = .all,
    isExplained: Bool = false
  ) {
    self.isExplained = isExplained
    self.hints = hints
    self.rules = rules
    lead = LeadFinder(tree: tree, descriptions: hints.descriptions)
    self.tree = tree
    self.linkedBody = linkedBody
    measures = HTMLMeasures(tree)
    linkedShingles =
      rules.contains(.structuredRange)
      ? linkedBody.flatMap { $0.utf8.count > 400 ? WordShingles($0) : nil } : nil
  }

  /// The article, by the strict way; believing fewer names where that finds too little; at last as
  /// the structured data has it.
  ///
  /// - Complexity: O(nodes + characters + blocks · log blocks).
  func extract() -> Result {
    var best = result(.strict, trust: rules.contains(.names) ? .all : .nothing)
    guard isTooLittle(best), rules.contains(.relaxedNames) else { return best }
    for (method, trust) in [(ExtractionMethod.relaxed, NameTrust.surest), (.nameless, .nothing)] {
      let other = result(method, trust: trust)
      if proseLength(other) * 10 > proseLength(best) * 13 { best = other }
      if method == .relaxed, !best.blocks.isEmpty { break }
    }
    if let linkedBody, rules.contains(.structuredText), lacksMuch(best) {
      return structured(linkedBody, instead: best)
    }
    return best
  }

  private func result(_ method: ExtractionMethod, trust: NameTrust) -> Result {
    var walked = HTMLBlockWalker.blocks(
      of: tree, measures: measures, trust: trust, hints: hints, rules: rules)
    let range = selection(of: walked.blocks, trust: trust)
    let sieve = BlockSieve(tree: tree, hints: hints, rules: rules)
    var verdicts = [BlockVerdict](repeating: .outside, count: walked.blocks.count)
    verdicts.replaceSubrange(
      range, with: sieve.sift(walked.blocks[range], linkedBody: linkedShingles))
    let leadIndex =
      rules.contains(.lead)
      ? lead.lead(before: verdicts, in: walked.blocks, selected: range) : nil
    if let leadIndex { verdicts[leadIndex] = .lead }
    let captions = range.filter { verdicts[$0] == .caption && !walked.blocks[$0].isQuoted }
      .map { walked.blocks[$0] }
    var result = Result(
      captions: captions, links: walked.links,
      droppedCount: walked.pruned.count + walked.blocks.count - captions.count,
      droppedCharacterCount: walked.droppedCharacterCount,
      headLines: headLines(walked.blocks, selected: range), method: method,
      explanation: isExplained ? explain(walked, verdicts, method) : nil)
    Self.keep(verdicts, lead: leadIndex, of: &walked.blocks)
    result.droppedCount -= walked.blocks.count
    result.blocks = walked.blocks
    return result
  }

  /// The blocks of the article's container.
  private func selection(of blocks: [HTMLBlock], trust: NameTrust) -> Range<Int> {
    let selector = ArticleSelector(
      tree: tree, measures: measures, blocks: blocks, hints: hints, rules: rules)
    return selector.selection(trust: trust) ?? blocks.indices
  }

  /// Leaves the introduction and the blocks that are kept, in place: a page can have millions of them.
  private static func keep(
    _ verdicts: [BlockVerdict], lead: Int?, of blocks: inout [HTMLBlock]
  ) {
    var introduction = lead.map { blocks[$0] }
    introduction?.isLead = true
    var count = 0
    for index in verdicts.indices where verdicts[index] == .kept {
      if count < index { blocks[count] = blocks[index] }
      count += 1
    }
    blocks.removeSubrange(count...)
    if let introduction { blocks.insert(introduction, at: 0) }
  }

  /// The short lines from the title to a little after the start of the selection, and its last ones; not those of
  /// quotations, which have authors and dates of their own.
  private func headLines(_ blocks: [HTMLBlock], selected: Range<Int>) -> [String] {
    let title = blocks.indices.first { blocks[$0].tag == .h1 } ?? selected.lowerBound
    let start = min(title, selected.lowerBound)
    let from = max(0, start - 4, min(start, selected.lowerBound - 40))
    let head = blocks[from..<min(blocks.count, selected.lowerBound + 8)]
    let tail = blocks[selected].suffix(4)
    return (head + tail).filter { $0.length <= 160 && !$0.isQuoted }.map(\.text)
  }

  private func explain(
    _ walked: HTMLBlockWalker.Result, _ verdicts: [BlockVerdict], _ method: ExtractionMethod
  ) -> HTMLExplanation {
    let pruned = walked.pruned.map { element in
      HTMLExplanation.Block(
        verdict: element.verdict, element: tree.tag(of: element.node).name,
        text: tree.text(inside: element.node), position: element.node)
    }
    let blocks = zip(walked.blocks, verdicts).map { block, verdict in
      HTMLExplanation.Block(
        verdict: verdict, element: block.tag.name, text: block.text, position: block.position)
    }
    return HTMLExplanation(
      method: method, prunedElementCount: pruned.count,
      blocks: (pruned + blocks).sorted { $0.position < $1.position })
  }

  private func isTooLittle(_ result: Result) -> Bool {
    lacksMuch(result) || proseLength(result) < 250 && measures.totalMass > 1_000
      || result.blocks.isEmpty
  }

  private func lacksMuch(_ result: Result) -> Bool {
    guard let linkedBody, linkedBody.utf8.count > Self.longBody else { return false }
    return Double(proseLength(result)) < Self.shortShare * Double(linkedBody.unicodeScalars.count)
  }

  private func proseLength(_ result: Result) -> Int {
    result.blocks.reduce(0) { $0 + ($1.isProse ? $1.length : 0) }
  }

  private func structured(_ body: String, instead shown: Result) -> Result {
    var result = Result(method: .structuredData)
    result.explanation = shown.explanation
    result.explanation?.setStructured()
    for paragraph in body.split(separator: "\n") {
      result.blocks.append(
        HTMLBlock(
          text: String(paragraph), length: paragraph.unicodeScalars.count, tag: .p, node: 0,
          position: 0))
    }
    return result
  }
}
