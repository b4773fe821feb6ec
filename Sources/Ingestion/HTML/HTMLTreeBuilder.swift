/// Receives the parser's events in order and lays them down as an `HTMLTree`, element by element.
///
/// The frame of a page is implied where no event says it: metadata stands in a head, everything else
/// in a body, and text before any element in a paragraph of its own.
struct HTMLTreeBuilder: HTMLSink, Sendable {
  private var tree = HTMLTree()
  /// The open nodes, outermost first; the root is always open.
  private var open: [Int] = []
  private var isInText = false
  private var isBegun = false
  private var hasHead = false
  private var hasBody = false
  /// Whether the attributes of a start tag that does not count are being read.
  private var isDiscarded = false
  /// The paragraph that text outside of everything implied, while it is open.
  private var impliedParagraph: Int?

  private static let headElements: HTMLTagSet = [
    .meta, .link, .base, .title, .script, .style, .noscript,
  ]

  /// Starts with an empty root.
  ///
  /// - Parameter page: What is going to be parsed: room is made for it once, instead of again and again.
  init(page: Span<UInt8>) {
    let tagCount = ByteSearch.count(of: UInt8(ascii: "<"), in: page)
    // Address space, not memory: what is not written is not there.
    tree.reserveCapacity(nodes: tagCount * 2 + 4, characters: page.count)
    append(.html)
    open = [0]
  }

  /// Opens an element; the root stands already.
  mutating func start(_ tag: HTMLTag) {
    isInText = false
    isDiscarded = false
    switch tag {
    case .html:
      // Its attributes are those of the root, unless something precedes it.
      isDiscarded = isBegun
    case .head:
      isDiscarded = open.count > 1 || hasHead || hasBody
      if !isDiscarded { push(.head) }
      hasHead = true
    case .body:
      closeHead()
      isDiscarded = hasBody
      if !hasBody { push(.body) }
      hasBody = true
    default:
      imply(around: tag)
      push(tag)
    }
    isBegun = true
  }

  /// Opens the parts of the page's frame that an element stands in.
  private mutating func imply(around tag: HTMLTag) {
    if let paragraph = impliedParagraph, open.last == paragraph,
      HTMLTagSet.paragraphEnders.contains(tag)
    {
      close()
      impliedParagraph = nil
    }
    guard !hasBody else { return }
    if Self.headElements.contains(tag) {
      if !hasHead, open.count == 1 {
        push(.head)
        hasHead = true
      }
      return
    }
    closeHead()
    guard open.count == 1 else { return }
    push(.body)
    hasBody = true
  }

  private mutating func closeHead() {
    if open.count == 2, tree.tags[open[1]] == .head { close() }
  }

  /// Appends a part of an attribute's value.
  mutating func value(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    guard !isDiscarded else { return }
    ByteSearch.copy(bytes, range, onto: &tree.values)
  }

  /// Appends a character to an attribute's value.
  mutating func value(_ byte: UInt8) {
    if !isDiscarded { tree.values.append(byte) }
  }

  /// Ends an attribute of the element that was just opened.
  mutating func endValue(of attribute: HTMLAttribute) {
    guard !isDiscarded else { return }
    tree.attributes.append(attribute)
    tree.valueEnds.append(Int32(tree.values.count))
    let node = open[open.count - 1]
    tree.limits[node] = Int32(tree.attributes.count)
  }

  /// Says that the element that was just opened has no more attributes; one without content is closed.
  mutating func endAttributes() {
    guard !isDiscarded, let node = open.last, node > 0 else { return }
    if HTMLTagSet.void.contains(tree.tags[node]) { close() }
  }

  /// Adds characters; neighbouring runs become one node.
  mutating func characters(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    if !isInText {
      guard openText(isBlank: Self.isBlank(bytes, range)) else { return }
    } else if !hasBody, !Self.isBlank(bytes, range) {
      guard openText(isBlank: false) else { return }
    }
    ByteSearch.copy(bytes, range, onto: &tree.characters)
    tree.limits[tree.limits.count - 1] = Int32(tree.characters.count)
  }

  /// Adds a character.
  mutating func character(_ byte: UInt8) {
    if !isInText || !hasBody {
      let isBlank = byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
      guard isInText && isBlank || openText(isBlank: isBlank) else { return }
    }
    tree.characters.append(byte)
    tree.limits[tree.limits.count - 1] = Int32(tree.characters.count)
  }

  /// Opens a text node where text may stand; false for white space before the page's first element.
  private mutating func openText(isBlank: Bool) -> Bool {
    if isBlank, !isBegun { return false }
    if !isBlank, !hasBody, open.count == 1 || open.count == 2 && tree.tags[open[1]] == .head {
      closeHead()
      push(.body)
      hasBody = true
      push(.p)
      impliedParagraph = open.last
      isInText = false
    }
    isBegun = true
    guard !isInText else { return true }
    append(.text)
    isInText = true
    return true
  }

  private static func isBlank(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    for index in range {
      let byte = bytes[index]
      if byte != 0x20, byte != 0x0A, byte != 0x0D, byte != 0x09 { return false }
    }
    return true
  }

  /// Closes the innermost open element of that kind, and what stands inside it.
  mutating func end(_ tag: HTMLTag) {
    isInText = false
    guard let last = open.last else { return }
    if last > 0, tree.tags[last] == tag { return close() }
    guard let position = open.lastIndex(where: { tree.tags[$0] == tag }), position > 0 else {
      return
    }
    while open.count > position { close() }
  }

  /// The finished tree.
  consuming func finish() -> HTMLTree {
    while !open.isEmpty { close() }
    HTMLNameReader.read(&tree)
    return tree
  }

  private mutating func close() {
    guard let node = open.popLast() else { return }
    tree.ends[node] = Int32(tree.tags.count)
    if node == impliedParagraph { impliedParagraph = nil }
  }

  private mutating func push(_ tag: HTMLTag) {
    append(tag)
    open.append(tree.tags.count - 1)
  }

  private mutating func append(_ tag: HTMLTag) {
    tree.tags.append(tag)
    tree.parents.append(Int32(open.last ?? 0))
    tree.ends.append(Int32(tree.tags.count))
    let start = Int32(tag == .text ? tree.characters.count : tree.attributes.count)
    tree.starts.append(start)
    tree.limits.append(start)
  }
}
