/// Receives the parser's events in order and lays them down as an `HTMLTree`, element by element.
struct HTMLTreeBuilder: Sendable {
  private var tree = HTMLTree()
  /// The open nodes, outermost first; the root is always open.
  private var open: [Int] = []
  private var isInText = false

  /// Starts with an empty root.
  ///
  /// - Parameter markup: What is going to be parsed: room is made for it once, instead of again and again.
  init(markup: Span<UInt8>) {
    let tagCount = ByteSearch.count(of: UInt8(ascii: "<"), in: markup)
    // Address space, not memory: what is not written is not there.
    tree.reserveCapacity(nodes: tagCount * 2 + 4, characters: markup.count)
    append(.html)
    open = [0]
  }

  /// Opens an element; the root stands already.
  mutating func start(_ tag: HTMLTag) {
    isInText = false
    guard tag != .html else { return }
    append(tag)
    open.append(tree.count - 1)
  }

  /// Adds an attribute to the element that was just opened.
  mutating func add(_ attribute: HTMLAttribute, value: Span<UInt8>) {
    ByteSearch.copy(value, 0..<value.count, onto: &tree.values)
    tree.attributes.append(attribute)
    tree.valueEnds.append(Int32(tree.values.count))
    tree.limits[open[open.count - 1]] = Int32(tree.attributes.count)
  }

  /// Adds characters; neighbouring runs become one node.
  mutating func characters(_ text: Span<UInt8>) {
    if !isInText {
      append(.text)
      isInText = true
    }
    ByteSearch.copy(text, 0..<text.count, onto: &tree.characters)
    tree.limits[tree.limits.count - 1] = Int32(tree.characters.count)
  }

  /// Closes the innermost open element of that kind, and what stands inside it.
  mutating func end(_ tag: HTMLTag) {
    isInText = false
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
