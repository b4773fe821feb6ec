internal import DutchText

/// Puts an article's blocks together to its text and zones, and lifts out what is metadata.
struct ArticleAssembler: Sendable {
  /// How far into the text a line of metadata is looked for.
  private static let headLength = 6
  /// So many elements around a block may say what it is.
  private static let namedAncestors = 2

  /// The lines that were lifted out, in order.
  private(set) var metaLines: [MetaLine] = []
  /// The text so far, UTF-8.
  private var utf8: [UInt8] = []
  private var zones: [Zone] = []
  private var notes = ReadingNotes()
  private let tree: HTMLTree

  /// Assembles blocks.
  ///
  /// - Parameters:
  ///   - blocks: The article's blocks, in order.
  ///   - tree: The page that they come from.
  ///   - title: The article's title, which the text does not repeat.
  init(_ blocks: [HTMLBlock], tree: HTMLTree, title: String?) {
    self.tree = tree
    let foldedTitle = title.map(Prose.folded)
    for (index, block) in blocks.enumerated() {
      let isHead = index < Self.headLength
      if isHead, block.length < 400, let foldedTitle, Prose.folded(block.text) == foldedTitle {
        notes.add(.droppedRepeatedTitle)
        continue
      }
      if block.length < 160, isHead || block.length < 50 && MetaLine.isReadingTime(block.text),
        let line = MetaLine(block.text)
      {
        metaLines.append(line)
        notes.add(.liftedMetaLines)
        continue
      }
      append(block, isFirst: utf8.isEmpty)
    }
  }

  /// Hands the text, the zones and the counts to an article.
  consuming func finish(_ article: inout Article) {
    article.text = String(decoding: utf8, as: UTF8.self)
    article.zones = zones.sorted(by: Zone.isBefore)
    article.notes.merge(notes)
  }

  private mutating func append(_ block: HTMLBlock, isFirst: Bool) {
    var text = Array(NFC.normalize(block.text).utf8)
    while let last = text.last, last == 0x0A || last == 0x20 { text.removeLast() }
    guard !text.isEmpty else { return }
    if !utf8.isEmpty { utf8.append(contentsOf: [0x0A, 0x0A]) }
    let range = utf8.count..<utf8.count + text.count
    utf8.append(contentsOf: text)
    for kind in kinds(of: block, isFirst: isFirst) { zones.append(Zone(kind: kind, range: range)) }
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
      guard let current = node, tree.tags[current] != .body else { return false }
      if sign(current, tree) { return true }
      node = tree.parent(of: current)
    }
    return false
  }
}
