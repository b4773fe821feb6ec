/// Cuts a page into blocks, leaving out what is certainly not article text.
///
/// What a tag, role or class calls navigation, advertising and the like is pruned only where it
/// holds under half of the page's paragraph mass: pages put whole articles into a `form` or a
/// `sidebar`. Walks the nodes in order with a stack of open elements; nothing recurses.
struct HTMLBlockWalker: Sendable {
  /// The blocks of a page, and what was left out.
  struct Result: Sendable {
    var blocks: [HTMLBlock] = []
    /// The links in their texts, by block.
    var links: [HTMLLinkRange] = []
    /// Elements that were left out with their text, in order.
    var pruned: [PrunedElement] = []
    /// Invisible characters that were dropped.
    var droppedCharacterCount = 0
  }

  /// An open element, as far as its text is concerned.
  private struct Context {
    var node: Int
    var end: Int
    var isBlock: Bool
    var blockTag: HTMLTag
    var blockNode: Int
    var isNegative = false
    var isInHeader = false
    var isCaption = false
    var isQuoted = false
    var isLink = false
    var linkNode = 0
    var isExternal = false
    var isBold = false
    var isRow = false
    var isListItem = false
  }

  private static let alwaysPruned: HTMLTagSet = [
    .noscript, .svg, .math, .iframe, .object, .canvas, .map, .select, .option, .optgroup, .button,
    .textarea, .nav, .dialog, .audio, .video, .head, .meta, .link, .base, .title, .datalist,
    .progress, .meter, .rp, .rt, .script, .style, .template, .search,
  ]
  private static let prunedWhenMinor: HTMLTagSet = [
    .form, .fieldset, .label, .aside, .footer, .menu,
  ]
  private static let minorShare = 0.5

  private let tree: HTMLTree
  private let measures: HTMLMeasures
  private let trust: NameTrust
  private let hints: PageHints
  private let rules: ExtractionRules
  private var result = Result()
  private var open: [Context] = []
  private var text = SqueezedText()
  private var linkLength = 0
  private var externalLength = 0
  private var boldLength = 0
  private var position = 0
  private var linkStart = 0

  /// Cuts a page.
  ///
  /// - Parameters:
  ///   - tree: The page.
  ///   - measures: What its nodes hold.
  ///   - trust: How far the names of elements are believed.
  ///   - hints: What the metadata says of the page.
  ///   - rules: The heuristics in use.
  /// - Returns: The blocks in order.
  /// - Complexity: O(nodes + characters).
  static func blocks(
    of tree: HTMLTree, measures: HTMLMeasures, trust: NameTrust, hints: PageHints,
    rules: ExtractionRules
  ) -> Result {
    var walker = HTMLBlockWalker(
      tree: tree, measures: measures, trust: trust, hints: hints, rules: rules)
    walker.walk()
    return walker.result
  }

  private init(
    tree: HTMLTree, measures: HTMLMeasures, trust: NameTrust, hints: PageHints,
    rules: ExtractionRules
  ) {
    self.hints = hints
    self.rules = rules
    self.tree = tree
    self.measures = measures
    self.trust = trust
  }

  private mutating func walk() {
    // Each block has a text; room in address space, where growing would hold both copies for a while.
    result.blocks.reserveCapacity(tree.textCount)
    open.append(
      Context(node: 0, end: tree.count, isBlock: true, blockTag: .body, blockNode: 0))
    var node = 1
    while node < tree.count {
      while let top = open.last, top.end <= node { close() }
      node = visit(node)
    }
    while !open.isEmpty { close() }
  }

  /// Takes in a node, and returns the node to go on with.
  private mutating func visit(_ node: Int) -> Int {
    guard let context = open.last else { return tree.count }
    let tag = tree.tag(of: node)
    switch tag {
    case .text:
      append(node, in: context)
      return node + 1
    case .br:
      lineBreak(at: node, in: context)
      return node + 1
    case .hr:
      flush(context)
      return node + 1
    default:
      break
    }
    if let verdict = verdict(on: node, tag) {
      if measures.textLength(of: node) > 0 {
        result.pruned.append(PrunedElement(node: node, verdict: verdict))
      }
      return tree.end(of: node)
    }
    openElement(node, tag, in: context)
    return node + 1
  }

  /// Why an element is left out whole; nil when it is not.
  private func verdict(on node: Int, _ tag: HTMLTag) -> BlockVerdict? {
    if Self.alwaysPruned.contains(tag) { return .element }
    let share = measures.share(of: node)
    if Self.prunedWhenMinor.contains(tag), share <= Self.minorShare {
      return rules.contains(.minorElements) ? .minorElement : nil
    }
    let isHidden =
      share < Self.minorShare && rules.contains(.hiddenElements)
      && tree.valueRange(.hidden, of: node) != nil
    return isHidden ? .hidden : nil
  }

  private mutating func openElement(_ node: Int, _ tag: HTMLTag, in outer: Context) {
    var context = outer
    context.node = node
    context.end = tree.end(of: node)
    let share = measures.share(of: node)
    if !outer.isNegative, share < Self.minorShare {
      context.isNegative =
        HTMLClassSigns.isNegative(node, of: tree, measures: measures, trust: trust)
    }
    if tag == .header, share < 0.2, rules.contains(.headers) { context.isInHeader = true }
    let isCell = outer.isRow && (tag == .td || tag == .th)
    context.isBlock = HTMLTagSet.blocks.contains(tag) && !isCell
    if isCell { separateCell() }
    if context.isBlock {
      flush(outer)
      context.blockTag = tag
      context.blockNode = node
    }
    context.isRow = tag == .tr && !measures.holdsBlock(node)
    context.isCaption =
      tag == .figcaption || tag == .caption
      || (outer.isCaption || tag == .figure) && !HTMLTagSet.textOfFigures.contains(tag)
    context.isQuoted = outer.isQuoted || tag == .blockquote
    if let target = tree.linkTarget(of: node) {
      context.isLink = !tree.isInnerLink(target) || !isInHeading(outer)
      context.isExternal = context.isLink && hints.isElsewhere(tree.attributes.values[target])
      context.linkNode = tree.isInnerLink(target) ? 0 : node
    }
    context.isBold = outer.isBold || tag == .b || tag == .strong
    if tag == .li { context.isListItem = true }
    if tag == .q { text.appendVerbatim("“") }
    open.append(context)
  }

  private func isInHeading(_ context: Context) -> Bool {
    rules.contains(.innerLinks) && HTMLTagSet.headings.contains(context.blockTag)
  }

  private mutating func close() {
    guard let context = open.popLast() else { return }
    if tree.tag(of: context.node) == .q { text.appendVerbatim("”") }
    if context.isBlock { flush(context) }
  }

  private mutating func append(_ node: Int, in context: Context) {
    if text.isEmpty { position = node }
    let before = text.length
    let byteOffset = text.bytes.count
    if context.blockTag == .pre {
      text.appendLines(tree.characters, tree.textRange(of: node))
    } else {
      text.append(tree.characters, tree.textRange(of: node))
    }
    if context.isLink { linkLength += text.length - before }
    if context.isExternal { externalLength += text.length - before }
    if context.isBold { boldLength += text.length - before }
    if context.linkNode > 0 { appendLink(to: context.linkNode, from: byteOffset) }
  }

  /// Notes that the text from an offset on is a link; what sets it apart from the text before is none of it.
  private mutating func appendLink(to node: Int, from offset: Int) {
    let bytes = text.bytes
    if let last = result.links.indices.last, last >= linkStart, result.links[last].node == node {
      return result.links[last].extend(to: bytes.count)
    }
    var start = offset
    while start < bytes.count, bytes[start] == 0x20 { start += 1 }
    if start > offset, bytes[start...].starts(with: SqueezedText.cellBorder) { start += 2 }
    if start < bytes.count {
      result.links.append(HTMLLinkRange(start..<bytes.count, node: node))
    }
  }

  /// A second break in a row ends the block, and so does the first after a line of bold type.
  private mutating func lineBreak(at node: Int, in context: Context) {
    let isDouble = node + 1 < tree.count && isBreak(after: node)
    let isBoldLine = text.length > 0 && boldLength >= text.length - 1
    if isDouble || isBoldLine { flush(context) } else { text.appendSpace() }
  }

  /// Whether only white space stands between this break and the next one.
  private func isBreak(after node: Int) -> Bool {
    var next = node + 1
    while next < tree.count, tree.tag(of: next) == .text, measures.textLength(of: next) == 0 {
      next += 1
    }
    return next < tree.count && tree.tag(of: next) == .br
  }

  private mutating func separateCell() {
    guard !text.isEmpty else { return }
    text.appendCellBorder()
  }

  private mutating func flush(_ context: Context) {
    defer {
      linkLength = 0
      externalLength = 0
      boldLength = 0
      linkStart = result.links.count
    }
    result.droppedCharacterCount += text.droppedCount
    let length = text.length
    defer { text.clear() }
    guard !text.isEmpty else { return }
    var block = HTMLBlock(
      text: text.string, length: length,
      linkLength: min(linkLength, length), externalLength: min(externalLength, length),
      boldLength: boldLength,
      commaCount: text.commaCount, tag: context.blockTag,
      node: context.blockNode, position: position)
    block.isNegative = context.isNegative
    block.isInHeader = context.isInHeader
    block.isCaption = context.isCaption
    block.isQuoted = context.isQuoted
    block.isListItem = context.isListItem
    block.links = linkStart..<result.links.count
    result.blocks.append(block)
  }
}
