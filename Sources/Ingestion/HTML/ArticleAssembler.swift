internal import DutchText

/// Puts an article's blocks together to its text, zones, links and captions, and lifts out what is metadata.
struct ArticleAssembler: Sendable {
  /// How far into the text a line of metadata is looked for.
  private static let headLength = 6
  /// So many elements around a block may say what it is.
  private static let namedAncestors = 2

  /// A zone in 12 bytes, while there may be millions.
  private struct ZoneMark: Sendable {
    let kind: ZoneKind
    let start: Int32
    let end: Int32
  }

  /// The lines that were lifted out, in order.
  private(set) var metaLines: [LiftedLine] = []
  /// What became of blocks that are not in the text after all, by their position.
  private(set) var verdicts: [Int: BlockVerdict] = [:]
  /// The text so far, UTF-8.
  private var utf8: [UInt8] = []
  private var zones: [ZoneMark] = []
  private var notes = ReadingNotes()
  private var collector: LinkCollector
  private var captions: [Caption] = []
  private let tree: HTMLTree
  private let links: [HTMLLinkRange]

  /// Assembles the article that was found in a page.
  ///
  /// - Parameters:
  ///   - found: Its blocks and captions, in order.
  ///   - tree: The page that they come from.
  ///   - title: The article's title, which the text does not repeat.
  ///   - base: The address that links are relative to, if the page says it.
  init(_ found: ArticleExtractor.Result, tree: HTMLTree, title: String?, base: String?) {
    self.tree = tree
    links = found.links
    collector = LinkCollector(tree: tree, base: base)
    var waiting = found.captions[...]
    let foldedTitle = title.map(Prose.folded)
    for (index, block) in found.blocks.enumerated() {
      while let caption = waiting.first, caption.position < block.position {
        add(waiting.removeFirst())
      }
      let isHead = index < Self.headLength
      if isHead, block.length < 400, let foldedTitle, Prose.folded(block.text) == foldedTitle {
        notes.add(.droppedRepeatedTitle)
        verdicts[block.position] = .title
        continue
      }
      // A row of years and figures reads as a date line, but not within the text.
      let isFigures = block.tag == .tr && !utf8.isEmpty
      let mayBeMeta = isHead || block.length < 50 && MetaLine.isReadingTime(block.text)
      if !isFigures, block.length < 160, mayBeMeta, let line = MetaLine(block.text) {
        metaLines.append(LiftedLine(meaning: line, text: block.text))
        notes.add(.liftedMetaLines)
        verdicts[block.position] = .metadata
        continue
      }
      append(block, isFirst: utf8.isEmpty)
    }
    for caption in waiting { add(caption) }
  }

  /// Hands the text, what stands in and beside it, and the counts to an article.
  consuming func finish(_ article: inout Article) {
    article.text = String(decoding: utf8, as: UTF8.self)
    article.zones = zones.map { Zone(kind: $0.kind, range: Int($0.start)..<Int($0.end)) }
    article.zones.sort(by: Zone.isBefore)
    article.links = collector.links
    article.notes.add(.droppedLinks, count: collector.droppedCount)
    article.captions = captions.map { caption in
      Caption(text: caption.text, byteOffset: min(caption.byteOffset, utf8.count))
    }
    article.notes.merge(notes)
  }

  private mutating func append(_ block: HTMLBlock, isFirst: Bool) {
    let end = utf8.count
    if end > 0 { utf8.append(contentsOf: [0x0A, 0x0A]) }
    let start = utf8.count
    ByteSearch.appendNFC(of: block.text.utf8.span, onto: &utf8)
    // Preformatted text may end in white space of any kind.
    while let width = SqueezedText.lastSpace(in: utf8, from: start) { utf8.removeLast(width) }
    guard utf8.count > start else {
      utf8.removeLast(start - end)
      return
    }
    let range = start..<utf8.count
    for kind in kinds(of: block, isFirst: isFirst) {
      zones.append(ZoneMark(kind: kind, start: Int32(start), end: Int32(utf8.count)))
    }
    guard !block.links.isEmpty else { return }
    collector.add(
      links[block.links], of: block.text, as: Array(utf8[range]), at: range.lowerBound)
  }

  /// Keeps a caption beside the text, before the paragraph that comes next.
  private mutating func add(_ caption: HTMLBlock) {
    let text = NFC.normalize(caption.text)
    guard !text.isEmpty, captions.last?.text != text else { return }
    captions.append(Caption(text: text, byteOffset: utf8.isEmpty ? 0 : utf8.count + 2))
  }

  private func kinds(of block: HTMLBlock, isFirst: Bool) -> [ZoneKind] {
    var kinds: [ZoneKind] = []
    if block.isHeading { kinds.append(.heading) }
    if isCalled(block, HTMLClassSigns.isPullQuote) {
      kinds.append(.pullQuote)
    } else if block.isQuoted {
      kinds.append(.blockQuote)
    }
    if isCalled(block, HTMLClassSigns.isFootnote) { kinds.append(.footnote) }
    if block.isListItem { kinds.append(.listItem) }
    if block.tag == .tr { kinds.append(.tableRow) }
    if block.tag == .pre { kinds.append(.preformatted) }
    if isFirst, kinds.isEmpty, block.isLead || isCalled(block, HTMLClassSigns.isLead) {
      kinds.append(.lead)
    }
    let isEmphasised = !block.isHeading && block.boldLength + 2 >= block.length && block.length > 3
    if isEmphasised { kinds.append(.emphasised) }
    return kinds
  }

  /// Whether one of the innermost elements around a block is called so.
  private func isCalled(_ block: HTMLBlock, _ sign: (Int, HTMLTree) -> Bool) -> Bool {
    var node: Int? = block.node
    for _ in 0..<Self.namedAncestors {
      guard let current = node, tree.tag(of: current) != .body else { return false }
      if sign(current, tree) { return true }
      node = tree.parent(of: current)
    }
    return false
  }
}
