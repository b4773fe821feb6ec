/// Judges which of the blocks of an article's container are its text.
struct BlockSieve: Sendable {
  /// How long the text of a list item or a line may be to count as short.
  private static let shortLine = 15
  private static let longestLinkLine = 200
  /// A paragraph this long stands once, however often the page repeats it.
  private static let repeatLength = 120

  private let tree: HTMLTree

  /// Prepares a sieve for blocks of a page.
  init(tree: HTMLTree) {
    self.tree = tree
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
    let mainParent = mainParent(of: blocks)
    let total = blocks.reduce(0) { $0 + ($1.isProse ? $1.length : 0) }
    var keptCount = 0
    var seen: Set<String> = []
    var proseSoFar = 0
    var isOver = false
    for (index, block) in zip(blocks.indices, blocks) {
      if isOver {
        // An end mark ends the article up to the next long paragraph of the main parent.
        isOver =
          !(block.tag == .p && parent(of: block) == mainParent && block.isProse
          && block.length > 50)
      } else {
        isOver =
          proseSoFar * 4 > total && block.length < 70 && FurniturePhrases.isEndMark(block.text)
      }
      guard !isOver else {
        report(index, .afterEnd)
        continue
      }
      if block.isProse { proseSoFar += block.length }
      var verdict = verdict(on: block, mainParent: mainParent)
      if verdict == .kept, keptCount <= 1, Self.isMetaLike(block) { verdict = .metadata }
      if verdict == .kept, block.length > Self.repeatLength, !seen.insert(block.text).inserted {
        verdict = .repeated
      }
      if verdict == .kept { keptCount += 1 }
      report(index, verdict)
    }
  }

  /// Leaves out what stands before the main heading, when most of the prose stands after it.
  private func fromTitle(_ blocks: ArraySlice<HTMLBlock>) -> ArraySlice<HTMLBlock> {
    guard let title = blocks.firstIndex(where: { $0.tag == .h1 && !$0.isNegative }) else {
      return blocks
    }
    let before = blocks[..<title].reduce(0) { $0 + ($1.isProse ? $1.length : 0) }
    let after = blocks[title...].reduce(0) { $0 + ($1.isProse ? $1.length : 0) }
    return before < after ? blocks[title...] : blocks
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
    guard let covered, Double(wordCount) > 0.85 * Double(body.wordCount) else { return blocks }
    return blocks[covered.first...covered.last]
  }

  private func verdict(on block: HTMLBlock, mainParent: Int?) -> BlockVerdict {
    if block.isNegative { return .name }
    if block.isInHeader { return block.tag == .h1 ? .title : .header }
    if block.isCaption { return .caption }
    if block.length < 220, FurniturePhrases.isCredit(block.text) { return .credit }
    if block.length < 120, FurniturePhrases.isFurniture(block.text) { return .furniture }
    if block.isHeading {
      return block.tag == .h1 ? .title : block.linkDensity <= 0.6 ? .kept : .links
    }
    let isMainParagraph =
      block.tag == .p && block.ownLength > 3 && parent(of: block) == mainParent
    let linkLimit = block.length < Self.longestLinkLine ? 0.5 : 0.8
    if block.linkDensity > linkLimit, !isMainParagraph { return .links }
    return block.length >= Self.shortLine || Self.shortWelcome.contains(block.tag) ? .kept : .short
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
  private static let leaves: HTMLTagSet = [.p, .li, .pre, .h2, .h3, .h4, .ul, .ol, .blockquote]

  /// The element whose own paragraphs hold the most prose.
  private func mainParent(of blocks: ArraySlice<HTMLBlock>) -> Int? {
    var masses: [Int: Int] = [:]
    var best: (node: Int, mass: Int)?
    for block in blocks where block.isProse && !block.isHeading {
      let node = parent(of: block)
      let mass = masses[node, default: 0] + block.ownLength
      masses[node] = mass
      if mass > best?.mass ?? -1 { best = (node, mass) }
    }
    return best?.node
  }

  private func parent(of block: HTMLBlock) -> Int {
    Self.leaves.contains(block.tag) ? tree.parent(of: block.node) ?? block.node : block.node
  }
}
