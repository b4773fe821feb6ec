/// Judges which of the blocks of an article's container are its text.
struct BlockSieve: Sendable {
  /// How long the text of a list item or a line may be to count as short.
  private static let shortLine = 15
  private static let longestLinkLine = 200
  /// From this length on a paragraph that comes back is not just a short line.
  private static let repeatLength = 120
  /// A paragraph beside the range of the structured data belongs to it from this likeness on.
  private static let similarShare = 0.6
  /// How many of the last lines may be about the article.
  private static let closingReach = 6
  /// Up to this length a line outside the paragraphs must end as a sentence does.
  private static let strayLength = 150
  /// From this length on several sentences that are a link count as a paragraph.
  private static let linkedProseLength = 120
  /// A shorter sentence in a header within the article is a label.
  private static let shortestSentence = 60
  /// The longest label before a link to another article.
  private static let longestLabel = 30

  private let tree: HTMLTree
  private let hints: PageHints
  private let rules: ExtractionRules

  /// Prepares a sieve for blocks of a page.
  init(tree: HTMLTree, hints: PageHints, rules: ExtractionRules) {
    self.tree = tree
    self.hints = hints
    self.rules = rules
  }

  /// What becomes of each block.
  ///
  /// - Parameters:
  ///   - blocks: The blocks of the article's container, in order.
  ///   - linkedBody: The article's text as the page's structured data gives it, if it does.
  /// - Returns: A verdict for each block, in the same order.
  func sift(_ blocks: ArraySlice<HTMLBlock>, linkedBody: WordShingles?) -> [BlockVerdict] {
    let body = fromTitle(blocks)
    let trimmed = linkedBody.map { trim(body, to: $0) } ?? body
    var verdicts = Array(repeating: BlockVerdict.outsideStructuredData, count: blocks.count)
    for index in blocks.startIndex..<body.startIndex {
      verdicts[index - blocks.startIndex] = .beforeTitle
    }
    judge(trimmed) { index, verdict in verdicts[index - blocks.startIndex] = verdict }
    if rules.contains(.repeats) { dropRepeats(in: trimmed, blocks.startIndex, &verdicts) }
    if rules.contains(.closingLines) { dropClosing(in: trimmed, blocks.startIndex, &verdicts) }
    var last = trimmed.endIndex - 1
    while last >= trimmed.startIndex {
      let verdict = verdicts[last - blocks.startIndex]
      if verdict == .kept, !blocks[last].isHeading { break }
      if verdict == .kept { verdicts[last - blocks.startIndex] = .lastHeading }
      last -= 1
    }
    return verdicts
  }

  private func judge(_ blocks: ArraySlice<HTMLBlock>, _ report: (Int, BlockVerdict) -> Void) {
    let body = BodyShape(blocks, tree: tree, isByLikeness: rules.contains(.likeParents))
    let usesEndMarks = rules.contains(.endMarks)
    var keptCount = 0
    var proseSoFar = 0
    var isOver = false
    for (index, block) in zip(blocks.indices, blocks) {
      if isOver {
        // An end mark ends the article up to the next long paragraph like those of the body.
        isOver = !(block.tag == .p && block.isProse && block.length > 50 && body.holds(block))
      } else if usesEndMarks {
        isOver =
          proseSoFar * 4 > body.proseLength && block.length < 70
          && FurniturePhrases.isEndMark(block.text)
      }
      guard !isOver else {
        report(index, .afterEnd)
        continue
      }
      if block.isProse { proseSoFar += block.length }
      let next = index + 1 < blocks.endIndex ? blocks[index + 1] : nil
      var verdict = verdict(on: block, before: next, body: body, isBegun: proseSoFar > 0)
      if verdict == .kept, keptCount <= 1, rules.contains(.metadataLines), Self.isMetaLike(block) {
        verdict = .metadata
      }
      if verdict == .kept { keptCount += 1 }
      report(index, verdict)
    }
  }

  /// Drops what the page shows twice: a passage that follows its like at once, or several in a row.
  ///
  /// A lone paragraph that comes back later is a refrain: the question put to each guest, the same dish
  /// on another day.
  private func dropRepeats(
    in blocks: ArraySlice<HTMLBlock>, _ start: Int, _ verdicts: inout [BlockVerdict]
  ) {
    var firsts: [UInt64: Int] = [:]
    var long: [(index: Int, ordinal: Int, earlier: Int?)] = []
    var keptCount = 0
    for index in blocks.indices where verdicts[index - start] == .kept {
      keptCount += 1
      guard blocks[index].length > Self.repeatLength else { continue }
      let bytes = blocks[index].text.utf8.span
      let hash = ByteHash.hash(bytes, 0..<bytes.count)
      var earlier = firsts[hash]
      if earlier == nil { firsts[hash] = long.count }
      if let place = earlier, blocks[long[place].index].text != blocks[index].text { earlier = nil }
      long.append((index, keptCount, earlier))
    }
    for (place, item) in long.enumerated() {
      guard let earlier = item.earlier else { continue }
      let isNext = item.ordinal == long[earlier].ordinal + 1
      let follows = place > 0 && long[place - 1].earlier == earlier - 1 && earlier > 0
      let leads = place + 1 < long.count && long[place + 1].earlier == earlier + 1
      if isNext || follows || leads { verdicts[item.index - start] = .repeated }
    }
  }

  /// Drops the lines behind the last paragraph that are about the article, not of it.
  private func dropClosing(
    in blocks: ArraySlice<HTMLBlock>, _ start: Int, _ verdicts: inout [BlockVerdict]
  ) {
    var left = Self.closingReach
    for index in blocks.indices.reversed() where verdicts[index - start] == .kept {
      guard left > 0 else { return }
      left -= 1
      if !blocks[index].isHeading, blocks[index].length < 500,
        ClosingPhrases.isClosing(blocks[index].text)
      {
        verdicts[index - start] = .closing
      }
    }
  }

  /// Leaves out what stands before the main heading, when most of the prose stands after it.
  private func fromTitle(_ blocks: ArraySlice<HTMLBlock>) -> ArraySlice<HTMLBlock> {
    guard rules.contains(.titleStart),
      let title = mainTitle(of: blocks)
    else { return blocks }
    let before = blocks[..<title].reduce(0) { $0 + ($1.isProse ? $1.length : 0) }
    let after = blocks[title...].reduce(0) { $0 + ($1.isProse ? $1.length : 0) }
    return before < after ? blocks[title...] : blocks
  }

  /// The main heading that the metadata confirms, else the first.
  private func mainTitle(of blocks: ArraySlice<HTMLBlock>) -> Int? {
    let titles = blocks.indices.filter { blocks[$0].tag == .h1 && !blocks[$0].isNegative }
    return titles.first { hints.isTitle(blocks[$0].text) } ?? (hints.hasTitle ? nil : titles.first)
  }

  /// Cuts to the range that structured data covers, when it covers nearly all of what it says.
  private func trim(
    _ blocks: ArraySlice<HTMLBlock>, to body: WordShingles
  ) -> ArraySlice<HTMLBlock> {
    var covered: (first: Int, last: Int)?
    var wordCount = 0
    for index in blocks.indices where blocks[index].length > 15 {
      let match = body.share(of: blocks[index].text)
      guard match.wordCount > 0, match.share > 0.95 else { continue }
      covered = (covered?.first ?? index, index)
      wordCount += match.wordCount
    }
    guard var covered, Double(wordCount) > 0.85 * Double(body.wordCount) else { return blocks }
    // A first or last paragraph may differ a little: an initial apart, a correction.
    func isNearly(_ index: Int) -> Bool {
      blocks.indices.contains(index) && blocks[index].length > 60
        && body.share(of: blocks[index].text).share > Self.similarShare
    }
    if isNearly(covered.first - 1) { covered.first -= 1 }
    if isNearly(covered.last + 1) { covered.last += 1 }
    return blocks[covered.first...covered.last]
  }

  private func verdict(
    on block: HTMLBlock, before next: HTMLBlock?, body: BodyShape, isBegun: Bool
  ) -> BlockVerdict {
    if block.isNegative { return isCalledCaption(block) ? .caption : .name }
    if block.isInHeader, !(isBegun && (Self.isSentence(block) || isSection(block, before: next))) {
      return block.tag == .h1 ? .title : .header
    }
    if block.isCaption, rules.contains(.captions) { return .caption }
    if let verdict = verdictOnPhrases(of: block) { return verdict }
    let linkLimit = block.length < Self.longestLinkLine ? 0.5 : 0.8
    let checksLinks = rules.contains(.linkDensity)
    if block.isHeading {
      let isSection = isBegun && rules.contains(.sectionTitles) && !hints.isTitle(block.text)
      if block.tag == .h1, !isSection { return .title }
      return density(of: block) <= 0.6 || !checksLinks ? .kept : .links
    }
    let isMainParagraph = block.tag == .p && block.ownLength > 3 && body.holds(block)
    if isMainParagraph, rules.contains(.crossReferences), Self.isCrossReference(block) {
      return .links
    }
    if checksLinks, density(of: block) > linkLimit, !isMainParagraph,
      !isLinkedProse(block)
    {
      return .links
    }
    if Self.shortWelcome.contains(block.tag) { return .kept }
    if rules.contains(.strayLines), body.isInParagraphs, block.length < Self.strayLength,
      !Prose.endsSentence(block.text)
    {
      return .stray
    }
    return block.length >= Self.shortLine ? .kept : .short
  }

  /// Whether a block, or the element around it, is called a caption.
  private func isCalledCaption(_ block: HTMLBlock) -> Bool {
    HTMLClassSigns.isCaption(block.node, of: tree)
      || tree.parent(of: block.node).map { HTMLClassSigns.isCaption($0, of: tree) } == true
  }

  /// The share of a block that is links; in items and headings, of those within the site.
  private func density(of block: HTMLBlock) -> Double {
    let isListed = block.isListItem || block.isHeading
    return isListed && rules.contains(.outerLinks) ? block.siteLinkDensity : block.linkDensity
  }

  private func isLinkedProse(_ block: HTMLBlock) -> Bool {
    rules.contains(.linkedSentences) && block.length >= Self.linkedProseLength
      && Prose.endsSentence(block.text) && Prose.holdsSentenceEnd(block.text)
  }

  private func verdictOnPhrases(of block: HTMLBlock) -> BlockVerdict? {
    if block.length < 220, rules.contains(.credits), FurniturePhrases.isCredit(block.text) {
      return .credit
    }
    if block.length < 120, rules.contains(.furniture), FurniturePhrases.isFurniture(block.text) {
      return .furniture
    }
    return nil
  }

  /// Whether a heading in a header is that of a section: not the title, and a paragraph follows.
  private func isSection(_ block: HTMLBlock, before next: HTMLBlock?) -> Bool {
    guard block.isHeading, block.tag != .h1, rules.contains(.sectionTitles),
      let next, next.tag == .p, next.isProse
    else { return false }
    return !hints.isTitle(block.text)
  }

  /// Whether a paragraph is running text, wherever it stands.
  private static func isSentence(_ block: HTMLBlock) -> Bool {
    block.tag == .p && block.length >= shortestSentence && Prose.endsSentence(block.text)
  }

  /// Whether a paragraph is a label with a colon and then nothing but a link: `Also: …`.
  private static func isCrossReference(_ block: HTMLBlock) -> Bool {
    guard block.linkDensity > 0.5, block.ownLength <= longestLabel else { return false }
    let label = block.text.prefix(block.ownLength + 1)
    return label.contains(":") && !label.dropLast(3).contains(":")
  }

  /// Whether a short block at the head is a date or a reading time with a few words around it.
  private static func isMetaLike(_ block: HTMLBlock) -> Bool {
    guard block.length <= 80, !block.isHeading, !Prose.endsSentence(block.text) else {
      return false
    }
    if MetaLine.isReadingTime(block.text) { return true }
    let dates = DateParser().matches(in: block.text)
    let dateLength = dates.reduce(0) { $0 + $1.range.count }
    return !dates.isEmpty && block.length - dateLength <= 40
  }

  private static let shortWelcome: HTMLTagSet = [
    .p, .li, .blockquote, .td, .th, .tr, .pre, .dd, .dt,
  ]
}
