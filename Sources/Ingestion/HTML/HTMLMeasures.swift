/// What each node of a page holds: text, link text, and the mass of its paragraphs.
///
/// Lengths are Unicode scalars with white space squeezed. Computed bottom-up in one backward pass.
struct HTMLMeasures: Sendable {
  /// What a node holds, in 16 bytes.
  private struct Measure: Sendable {
    var textLength: Int32 = 0
    var linkLength: Int32 = 0
    var paragraphMass: Int32 = 0
    /// Text that stands in the node itself, counted up to 255.
    var ownLength: UInt8 = 0
    var holdsTitle = false
    var holdsQuote = false
    var holdsBlock = false
  }

  private var nodes: [Measure]

  /// All the text inside a node.
  func textLength(of node: Int) -> Int { Int(nodes[node].textLength) }

  /// The text inside paragraphs, and inside other elements with much text of their own, without
  /// the text of links.
  func paragraphMass(of node: Int) -> Int { Int(nodes[node].paragraphMass) }

  /// Whether a main heading stands inside.
  func holdsTitle(_ node: Int) -> Bool { nodes[node].holdsTitle }

  /// Whether a block quote stands inside.
  func holdsQuote(_ node: Int) -> Bool { nodes[node].holdsQuote }

  /// Whether a block other than a table's part stands inside.
  func holdsBlock(_ node: Int) -> Bool { nodes[node].holdsBlock }

  /// The page's paragraph mass, at least 1.
  var totalMass: Int { max(1, Int(nodes.first?.paragraphMass ?? 0)) }

  /// Text of its own from which an element without `<p>` counts as a paragraph.
  private static let ownParagraphLength: UInt8 = 80
  private static let paragraphLike: HTMLTagSet = [
    .div, .section, .span, .td, .article, .blockquote, .center, .li,
  ]
  private static let silent: HTMLTagSet = [.noscript, .script, .style, .title]

  /// Measures a page.
  ///
  /// - Complexity: O(nodes + characters).
  init(_ tree: HTMLTree) {
    nodes = Array(repeating: Measure(), count: tree.count)
    for node in stride(from: tree.count - 1, through: 0, by: -1) {
      let tag = tree.tag(of: node)
      let measure = measured(node, tag, of: tree)
      nodes[node] = measure
      guard let parent = tree.parent(of: node) else { continue }
      nodes[parent].textLength += measure.textLength
      nodes[parent].linkLength += measure.linkLength
      nodes[parent].paragraphMass += measure.paragraphMass
      if tag == .text {
        nodes[parent].ownLength = UInt8(
          clamping: Int32(nodes[parent].ownLength) + measure.textLength)
        continue
      }
      if measure.holdsTitle || tag == .h1 { nodes[parent].holdsTitle = true }
      if measure.holdsQuote || tag == .blockquote { nodes[parent].holdsQuote = true }
      if measure.holdsBlock || Self.isBlock(tag) { nodes[parent].holdsBlock = true }
    }
  }

  /// The share of the page's paragraph mass that a node holds.
  func share(of node: Int) -> Double {
    Double(nodes[node].paragraphMass) / Double(totalMass)
  }

  /// The share of a node's text that is links.
  func linkDensity(of node: Int) -> Double {
    Double(nodes[node].linkLength) / Double(max(1, nodes[node].textLength))
  }

  /// A node's measure, when what it holds was summed up.
  private func measured(_ node: Int, _ tag: HTMLTag, of tree: HTMLTree) -> Measure {
    var measure = nodes[node]
    if tag == .text {
      measure.textLength = Int32(
        SqueezedText.length(of: tree.characters, tree.textRange(of: node)))
      return measure
    }
    if Self.silent.contains(tag) {
      measure.textLength = 0
      measure.linkLength = 0
      measure.paragraphMass = 0
      return measure
    }
    if tree.linkTarget(of: node) != nil { measure.linkLength = measure.textLength }
    if tag == .p || Self.paragraphLike.contains(tag) && measure.ownLength > Self.ownParagraphLength
    {
      measure.paragraphMass = max(
        measure.paragraphMass, measure.textLength - measure.linkLength)
    }
    return measure
  }

  private static func isBlock(_ tag: HTMLTag) -> Bool {
    HTMLTagSet.blocks.contains(tag) && !HTMLTagSet.tableParts.contains(tag)
  }
}
