/// How the paragraphs of an article are marked up: what tells them from what stands between them.
struct BodyShape: Sendable {
  /// The length of its prose in scalars.
  let proseLength: Int
  /// Whether nearly all of its prose stands in `<p>` or other elements for running text.
  let isInParagraphs: Bool
  private let tree: HTMLTree
  private let isByLikeness: Bool
  /// The element whose own paragraphs hold the most prose, or what it and siblings like it share.
  private var mainParent: Int?

  /// An article is written in paragraphs when this share of its prose is.
  private static let paragraphShare = 0.9
  private static let leaves: HTMLTagSet = [.p, .li, .pre, .h2, .h3, .h4, .ul, .ol, .blockquote]
  private static let running: HTMLTagSet = [.p, .li, .blockquote, .pre, .dd, .dt, .td, .th, .tr]

  /// Looks at the blocks of an article's container.
  ///
  /// - Parameters:
  ///   - blocks: In order.
  ///   - tree: The page that they come from.
  ///   - isByLikeness: Whether elements with the same tags and classes count as one.
  init(_ blocks: ArraySlice<HTMLBlock>, tree: HTMLTree, isByLikeness: Bool) {
    self.tree = tree
    self.isByLikeness = isByLikeness
    var total = 0
    var inParagraphs = 0
    var masses: [Int: Int] = [:]
    var best: (parent: Int, mass: Int)?
    for block in blocks where block.isProse {
      total += block.length
      guard !block.isHeading else { continue }
      if Self.running.contains(block.tag) { inParagraphs += block.length }
      let parent = Self.parent(of: block, tree, isByLikeness)
      let mass = masses[parent, default: 0] + block.ownLength
      masses[parent] = mass
      if mass > best?.mass ?? -1 { best = (parent, mass) }
    }
    proseLength = total
    isInParagraphs = Double(inParagraphs) >= Self.paragraphShare * Double(total)
    mainParent = best?.parent
  }

  /// Whether a block stands where the article's paragraphs do.
  func holds(_ block: HTMLBlock) -> Bool {
    Self.parent(of: block, tree, isByLikeness) == mainParent
  }

  /// The element around a paragraph: its node, or a hash that its siblings with the same tag and class
  /// share.
  private static func parent(of block: HTMLBlock, _ tree: HTMLTree, _ isByLikeness: Bool) -> Int {
    let node =
      leaves.contains(block.tag) ? tree.parent(of: block.node) ?? block.node : block.node
    guard isByLikeness else { return node }
    // FNV-1a, 64 bits.
    var hash = 0xCBF2_9CE4_8422_2325 ^ UInt64(tree.parent(of: node) ?? node)
    let name = tree.valueRange(.class, of: node).map { tree.attributes.values[$0] } ?? []
    for byte in name + [tree.tag(of: node).rawValue] {
      hash = (hash ^ UInt64(byte)).multipliedReportingOverflow(by: 0x100_0000_01B3).partialValue
    }
    return Int(truncatingIfNeeded: hash)
  }
}
