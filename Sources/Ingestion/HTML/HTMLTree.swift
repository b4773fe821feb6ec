/// A page as one array of nodes in document order: no objects, no pointers, nothing to recurse into.
///
/// Invariant: node 0 is the root, an `html` element; a node's parent precedes it; the nodes inside
/// node `n` are `n + 1..<ends[n]`. A text node has no attributes and a range of `characters`.
struct HTMLTree: Sendable {
  /// What each node is; `.text` for a run of characters.
  var tags: [HTMLTag] = []
  /// Each node's parent; the root's is itself.
  var parents: [Int32] = []
  /// The place behind each node's last descendant.
  var ends: [Int32] = []
  /// Where a text node's bytes, or an element's attributes, start.
  var starts: [Int32] = []
  /// Where they end.
  var limits: [Int32] = []
  /// The text of all text nodes, UTF-8.
  var characters: [UInt8] = []
  /// The attributes of all elements, in order.
  var attributes: [HTMLAttribute] = []
  /// Where each attribute's value ends in `values`; it starts where the one before it ends.
  var valueEnds: [Int32] = []
  /// The values of all attributes, UTF-8.
  var values: [UInt8] = []

  /// What the class, id and role of an element say, at the place of its first attribute.
  var attributeSigns: [HTMLNameSigns] = []

  /// How many nodes there are.
  var count: Int { tags.count }

  /// Makes room, in address space; what is not used costs no memory.
  mutating func reserveCapacity(nodes: Int, characters: Int) {
    tags.reserveCapacity(nodes)
    parents.reserveCapacity(nodes)
    ends.reserveCapacity(nodes)
    starts.reserveCapacity(nodes)
    limits.reserveCapacity(nodes)
    self.characters.reserveCapacity(characters)
  }

  /// A node's parent, or nil for the root.
  func parent(of node: Int) -> Int? {
    node == 0 ? nil : Int(parents[node])
  }

  /// The place behind a node's last descendant.
  func end(of node: Int) -> Int { Int(ends[node]) }

  /// Whether `node` is `ancestor` or stands inside it.
  ///
  /// - Complexity: O(1).
  func isInside(_ node: Int, _ ancestor: Int) -> Bool {
    node >= ancestor && node < Int(ends[ancestor])
  }

  /// The bytes of a text node.
  func textRange(of node: Int) -> Range<Int> {
    Int(starts[node])..<Int(limits[node])
  }

  /// The value of an element's attribute, or nil when it has none.
  ///
  /// - Complexity: O(attributes of the element).
  func value(_ attribute: HTMLAttribute, of node: Int) -> String? {
    valueRange(attribute, of: node).map { String(decoding: values[$0], as: UTF8.self) }
  }

  /// What the class, id and role of an element say about it.
  ///
  /// - Complexity: O(1).
  func signs(of node: Int) -> HTMLNameSigns {
    guard tags[node] != .text else { return [] }
    let first = Int(starts[node])
    return first < Int(limits[node]) ? attributeSigns[first] : []
  }

  /// Where an attribute's value stands in `values`.
  func valueRange(attribute index: Int) -> Range<Int> {
    (index == 0 ? 0 : Int(valueEnds[index - 1]))..<Int(valueEnds[index])
  }

  /// Where the value of an element's attribute stands in `values`.
  func valueRange(_ attribute: HTMLAttribute, of node: Int) -> Range<Int>? {
    guard tags[node] != .text else { return nil }
    for index in Int(starts[node])..<Int(limits[node]) where attributes[index] == attribute {
      return valueRange(attribute: index)
    }
    return nil
  }

  /// Whether an attribute's value is `articleBody`.
  func isArticleBody(attribute index: Int) -> Bool {
    values[valueRange(attribute: index)].elementsEqual("articleBody".utf8)
  }

  /// Where an element leads to, as far as that makes it a link; nil for what is none.
  func linkTarget(of node: Int) -> Range<Int>? {
    tags[node] == .a ? valueRange(.href, of: node) : nil
  }

  /// Whether a link leads to a named place in the page.
  func isInnerLink(_ target: Range<Int>) -> Bool {
    target.count != 1 && (target.first.map { values[$0] == UInt8(ascii: "#") } ?? true)
  }

  /// The elements of one kind, in order.
  func nodes(_ tag: HTMLTag) -> [Int] {
    tags.indices.filter { tags[$0] == tag }
  }

  /// The text inside a small element, white space squeezed; empty where its markup holds more than
  /// `limit` bytes.
  ///
  /// - Complexity: O(nodes inside + limit), however long the text.
  func text(inside node: Int, limit: Int) -> String {
    var byteCount = 0
    for inner in node..<end(of: node) where tags[inner] == .text {
      byteCount += textRange(of: inner).count
      if byteCount > limit { return "" }
    }
    return text(inside: node)
  }

  /// The text inside a node, white space squeezed.
  ///
  /// - Complexity: O(size of the subtree).
  func text(inside node: Int) -> String {
    var squeezed: [UInt8] = []
    var isSpaceDue = false
    var openBlocks: [Int] = []
    for inner in node..<end(of: node) {
      while let end = openBlocks.last, end <= inner {
        openBlocks.removeLast()
        isSpaceDue = true
      }
      if tags[inner] == .text {
        for byte in characters[textRange(of: inner)] {
          if byte == 0x20 || (0x09...0x0D).contains(byte) {
            isSpaceDue = true
          } else {
            if isSpaceDue, !squeezed.isEmpty { squeezed.append(0x20) }
            isSpaceDue = false
            squeezed.append(byte)
          }
        }
      } else if HTMLTagSet.blocks.contains(tags[inner]) || tags[inner] == .br {
        isSpaceDue = true
        openBlocks.append(end(of: inner))
      }
    }
    return String(decoding: squeezed, as: UTF8.self)
  }
}
