/// What each node of a page holds: text, link text, and the mass of its paragraphs.
///
/// Lengths are Unicode scalars with white space squeezed. Computed bottom-up in one backward pass.
struct HTMLMeasures: Sendable {
  /// All the text inside.
  private(set) var textLengths: [Int32]
  /// The text inside links.
  private(set) var linkLengths: [Int32]
  /// The text inside paragraphs, and inside other elements with much text of their own, without
  /// the text of links.
  private(set) var paragraphMasses: [Int32]
  /// Whether a main heading stands inside.
  private(set) var holdsTitle: [Bool]
  /// Whether a block quote stands inside.
  private(set) var holdsQuote: [Bool]
  /// Whether a block other than a table's part stands inside.
  private(set) var holdsBlock: [Bool]

  /// The page's paragraph mass, at least 1.
  var totalMass: Int { max(1, Int(paragraphMasses.first ?? 0)) }

  /// Text of its own from which an element without `<p>` counts as a paragraph.
  private static let ownParagraphLength: Int32 = 80
  private static let paragraphLike: HTMLTagSet = [
    .div, .section, .span, .td, .article, .blockquote, .center, .li,
  ]
  private static let silent: HTMLTagSet = [.noscript, .script, .style, .title]

  /// Measures a page.
  ///
  /// - Complexity: O(nodes + characters).
  init(_ tree: HTMLTree) {
    let zeros = [Int32](repeating: 0, count: tree.count)
    textLengths = zeros
    linkLengths = zeros
    paragraphMasses = zeros
    holdsTitle = Array(repeating: false, count: tree.count)
    holdsQuote = Array(repeating: false, count: tree.count)
    holdsBlock = Array(repeating: false, count: tree.count)
    var ownLengths = zeros
    for node in stride(from: tree.count - 1, through: 0, by: -1) {
      measure(node, of: tree, ownLength: ownLengths[node])
      guard let parent = tree.parent(of: node) else { continue }
      textLengths[parent] += textLengths[node]
      linkLengths[parent] += linkLengths[node]
      paragraphMasses[parent] += paragraphMasses[node]
      if tree.tags[node] == .text { ownLengths[parent] += textLengths[node] }
      if holdsTitle[node] || tree.tags[node] == .h1 { holdsTitle[parent] = true }
      if holdsQuote[node] || tree.tags[node] == .blockquote { holdsQuote[parent] = true }
      if holdsBlock[node] || Self.isBlock(tree.tags[node]) { holdsBlock[parent] = true }
    }
  }

  /// The share of the page's paragraph mass that a node holds.
  func share(of node: Int) -> Double {
    Double(paragraphMasses[node]) / Double(totalMass)
  }

  /// The share of a node's text that is links.
  func linkDensity(of node: Int) -> Double {
    Double(linkLengths[node]) / Double(max(1, textLengths[node]))
  }

  private mutating func measure(_ node: Int, of tree: HTMLTree, ownLength: Int32) {
    let tag = tree.tags[node]
    if tag == .text {
      textLengths[node] = Int32(
        SqueezedText.length(of: tree.characters, tree.textRange(of: node)))
      return
    }
    if Self.silent.contains(tag) {
      textLengths[node] = 0
      linkLengths[node] = 0
      paragraphMasses[node] = 0
      return
    }
    if tree.linkTarget(of: node) != nil { linkLengths[node] = textLengths[node] }
    if tag == .p || Self.paragraphLike.contains(tag) && ownLength > Self.ownParagraphLength {
      paragraphMasses[node] = max(paragraphMasses[node], textLengths[node] - linkLengths[node])
    }
  }

  private static func isBlock(_ tag: HTMLTag) -> Bool {
    HTMLTagSet.blocks.contains(tag) && !HTMLTagSet.tableParts.contains(tag)
  }
}
