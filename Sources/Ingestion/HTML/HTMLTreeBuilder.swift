/// Receives the parser's events in order and lays them down as an `HTMLTree`.
struct HTMLTreeBuilder: Sendable {
  private var tree = HTMLTree()
  /// The open nodes, outermost first.
  private var open: [Int] = []
  private var lastText: Int?

  /// Starts with an empty root.
  ///
  /// - Parameter markup: What is going to be parsed: room is made for it once, instead of again and
  ///   again.
  init(markup: [UInt8]) {
    let tagCount = markup.count { $0 == UInt8(ascii: "<") }
    tree.reserveCapacity(nodes: tagCount * 2 + 2, characters: markup.count)
    append(.html)
    open = [0]
  }

  /// Opens an element; the root stands already.
  mutating func start(_ tag: HTMLTag) {
    lastText = nil
    if tag == .html {
      open.append(0)
      return
    }
    append(tag)
    open.append(tree.count - 1)
  }

  /// Adds an attribute to the element that was just opened.
  mutating func add(_ attribute: HTMLAttribute, value: Span<UInt8>) {
    tree.attributes.append(attribute)
    ByteSearch.copy(value, 0..<value.count, onto: &tree.values)
    tree.valueEnds.append(Int32(tree.values.count))
    if let node = open.last {
      if node == 0, tree.starts[0] == tree.limits[0] {
        tree.starts[0] = Int32(tree.attributes.count - 1)
      }
      tree.limits[node] = Int32(tree.attributes.count)
    }
  }

  /// Adds characters; neighbouring runs become one node.
  mutating func characters(_ text: Span<UInt8>) {
    if lastText == nil {
      append(.text)
      lastText = tree.count - 1
    }
    ByteSearch.copy(text, 0..<text.count, onto: &tree.characters)
    tree.limits[tree.count - 1] = Int32(tree.characters.count)
  }

  /// Closes the innermost open element of that kind, and what stands inside it.
  mutating func end(_ tag: HTMLTag) {
    lastText = nil
    guard let position = open.lastIndex(where: { tree.tags[$0] == tag }), position > 0 else {
      return
    }
    while open.count > position { close() }
  }

  /// The finished tree.
  consuming func finish() -> HTMLTree {
    while !open.isEmpty { close() }
    return tree
  }

  private mutating func close() {
    guard let node = open.popLast(), node > 0 || open.isEmpty else { return }
    tree.ends[node] = Int32(tree.count)
  }

  private mutating func append(_ tag: HTMLTag) {
    tree.tags.append(tag)
    tree.parents.append(Int32(open.last ?? 0))
    tree.ends.append(Int32(tree.count))
    let start = Int32(tag == .text ? tree.characters.count : tree.attributes.count)
    tree.starts.append(start)
    tree.limits.append(start)
  }
}
