/// Receives the parser's events in order and lays them down as an `HTMLTree`, element by element.
struct HTMLTreeBuilder: Sendable {
  private var tree: HTMLTree
  /// The open nodes, outermost first; the root is always open.
  private var open: [Int] = []
  private var isInText = false

  /// Starts with an empty root.
  ///
  /// - Parameters:
  ///   - markup: What is going to be parsed: room is made for it once, instead of again and again.
  ///   - attributes: Those of its elements.
  init(markup: Span<UInt8>, attributes: HTMLAttributeList) {
    tree = HTMLTree(attributes: attributes)
    let tagCount = ByteSearch.count(of: UInt8(ascii: "<"), in: markup)
    // Address space, not memory: what is not written is not there.
    tree.reserveCapacity(nodes: tagCount * 2 + 4, characters: markup.count)
    tree.nodes.append(node(.html, 0..<0))
    open = [0]
  }

  /// Opens an element; the root stands already.
  mutating func start(_ tag: HTMLTag, attributes: Range<Int>) {
    isInText = false
    let attributes = attributes.clamped(to: 0..<tree.attributes.count)
    if tag == .html {
      if tree.count == 1 { tree.nodes[0] = node(tag, attributes) }
      return
    }
    tree.nodes.append(node(tag, attributes))
    open.append(tree.count - 1)
  }

  /// Adds characters; neighbouring runs become one node.
  mutating func characters(_ text: Span<UInt8>) {
    if !isInText {
      tree.nodes.append(node(.text, tree.characters.count..<tree.characters.count))
      tree.textCount += 1
      isInText = true
    }
    ByteSearch.copy(text, 0..<text.count, onto: &tree.characters)
    tree.nodes[tree.count - 1].end = Int32(tree.characters.count)
  }

  /// Closes the innermost open element of that kind, and what stands inside it.
  mutating func end(_ tag: HTMLTag) {
    isInText = false
    guard let position = open.lastIndex(where: { tree.nodes[$0].tag == tag }), position > 0 else {
      return
    }
    while open.count > position { close() }
  }

  /// The finished tree.
  ///
  /// In place, because a consuming function would copy the nodes of a builder that a pointer was taken of.
  mutating func finish() -> HTMLTree {
    while !open.isEmpty { close() }
    HTMLNameReader.read(&tree)
    return tree
  }

  private mutating func close() {
    guard let node = open.popLast() else { return }
    tree.nodes[node].end = Int32(tree.count)
  }

  /// A node that comes next.
  private func node(_ tag: HTMLTag, _ range: Range<Int>) -> HTMLNode {
    HTMLNode(
      tag: tag, attributeCount: UInt8(range.count), parent: Int32(open.last ?? 0),
      end: Int32(range.upperBound), start: Int32(range.lowerBound))
  }
}
