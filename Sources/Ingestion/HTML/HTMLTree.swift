/// A page as one array of nodes in document order: no objects, no pointers, nothing to recurse into.
///
/// Invariant: node 0 is the root, an `html` element; a node's parent precedes it; the nodes inside
/// node `n` are `n + 1..<ends[n]`. A text node has no attributes and a range of `characters`.
struct HTMLTree: Sendable {
  /// The elements and texts.
  var nodes: [HTMLNode] = []
  /// How many of them are texts.
  var textCount = 0
  /// The text of all text nodes, UTF-8.
  var characters: [UInt8] = []
  /// The attributes of all elements.
  let attributes: HTMLAttributeList

  /// Makes an empty tree for elements with these attributes.
  init(attributes: HTMLAttributeList) {
    self.attributes = attributes
  }

  /// How many nodes there are.
  var count: Int { nodes.count }

  /// What a node is; `.text` for a run of characters.
  func tag(of node: Int) -> HTMLTag { nodes[node].tag }

  /// Makes room, in address space; what is not used costs no memory.
  mutating func reserveCapacity(nodes: Int, characters: Int) {
    self.nodes.reserveCapacity(nodes)
    self.characters.reserveCapacity(characters)
  }

  /// A node's parent, or nil for the root.
  func parent(of node: Int) -> Int? {
    node == 0 ? nil : Int(nodes[node].parent)
  }

  /// The place behind a node's last descendant.
  func end(of node: Int) -> Int {
    let found = nodes[node]
    return found.tag == .text ? node + 1 : Int(found.end)
  }

  /// Whether `node` is `ancestor` or stands inside it.
  ///
  /// - Complexity: O(1).
  func isInside(_ node: Int, _ ancestor: Int) -> Bool {
    node >= ancestor && node < end(of: ancestor)
  }

  /// The bytes of a text node.
  func textRange(of node: Int) -> Range<Int> {
    Int(nodes[node].start)..<Int(nodes[node].end)
  }

  /// The attributes of an element; none of a text.
  func attributeRange(of node: Int) -> Range<Int> {
    let start = Int(nodes[node].start)
    return start..<start + Int(nodes[node].attributeCount)
  }

  /// The value of an element's attribute, or nil when it has none.
  ///
  /// - Complexity: O(attributes of the element).
  func value(_ attribute: HTMLAttribute, of node: Int) -> String? {
    valueRange(attribute, of: node).map { String(decoding: attributes.values[$0], as: UTF8.self) }
  }

  /// What the class, id and role of an element say about it.
  ///
  /// - Complexity: O(1).
  func signs(of node: Int) -> HTMLNameSigns { nodes[node].signs }

  /// Where the value of an element's attribute stands in `attributes.values`.
  func valueRange(_ attribute: HTMLAttribute, of node: Int) -> Range<Int>? {
    for index in attributeRange(of: node) where attributes.kinds[index] == attribute {
      return attributes.valueRange(index)
    }
    return nil
  }

  /// Whether an attribute's value is `articleBody`.
  func isArticleBody(attribute index: Int) -> Bool {
    attributes.values[attributes.valueRange(index)].elementsEqual("articleBody".utf8)
  }

  /// Where an element leads to, as far as that makes it a link; nil for what is none.
  func linkTarget(of node: Int) -> Range<Int>? {
    tag(of: node) == .a ? valueRange(.href, of: node) : nil
  }

  /// Whether a link leads to a named place in the page.
  func isInnerLink(_ target: Range<Int>) -> Bool {
    target.count != 1 && (target.first.map { attributes.values[$0] == UInt8(ascii: "#") } ?? true)
  }

  /// The elements of one kind, in order.
  func nodes(_ tag: HTMLTag) -> [Int] {
    nodes.indices.filter { nodes[$0].tag == tag }
  }

  /// The text inside a small element, white space squeezed; empty where its markup holds more than
  /// `limit` bytes.
  ///
  /// - Complexity: O(nodes inside + limit), however long the text.
  func text(inside node: Int, limit: Int) -> String {
    var byteCount = 0
    for inner in node..<end(of: node) where tag(of: inner) == .text {
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
      if tag(of: inner) == .text {
        for byte in characters[textRange(of: inner)] {
          if byte == 0x20 || (0x09...0x0D).contains(byte) {
            isSpaceDue = true
          } else {
            if isSpaceDue, !squeezed.isEmpty { squeezed.append(0x20) }
            isSpaceDue = false
            squeezed.append(byte)
          }
        }
      } else if HTMLTagSet.blocks.contains(tag(of: inner)) || tag(of: inner) == .br {
        isSpaceDue = true
        openBlocks.append(end(of: inner))
      }
    }
    return String(decoding: squeezed, as: UTF8.self)
  }
}
