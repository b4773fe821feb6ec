/// Chooses the part of a page that is its article.
///
/// Each block of prose gives its weight to the elements around it, less with distance; the element
/// with the most, weighed by what it is called and how much of it is links, is the container. An
/// ancestor that holds much more prose replaces it. The idea is that of the readability family
/// (Kohlschütter, Fankhauser & Nejdl, *Boilerplate detection using shallow text features*, 2010,
/// doi:10.1145/1718487.1718542, for text and link density).
struct ArticleSelector: Sendable {
  /// How many ancestors a block's weight reaches.
  private static let reach = 7
  private static let firstDecay = 0.8
  private static let decay = 0.72
  /// An ancestor replaces the container when that holds under this share of its prose.
  private static let climbShare = 0.8
  /// An ancestor replaces it too when this share of the text that it adds is prose.
  private static let cleanShare = 0.9
  private static let bodyClimbShare = 0.3

  private let tree: HTMLTree
  private let measures: HTMLMeasures
  private let blocks: [HTMLBlock]
  /// Prose before each block, in scalars; one more than there are blocks.
  private var masses: [Int] = [0]
  /// The same of all text that no name speaks against.
  private var lengths: [Int] = [0]
  /// Whether the page calls one element the article's body, not several.
  private let hasOneBody: Bool

  /// Prepares the choice.
  ///
  /// - Parameters:
  ///   - tree: The page.
  ///   - measures: What its nodes hold.
  ///   - blocks: In order of position.
  init(tree: HTMLTree, measures: HTMLMeasures, blocks: [HTMLBlock]) {
    self.tree = tree
    self.measures = measures
    self.blocks = blocks
    let bodies = tree.attributes.indices.lazy.filter { index in
      tree.attributes[index] == .itemprop && tree.isArticleBody(attribute: index)
    }
    hasOneBody = bodies.prefix(2).count < 2
    masses.reserveCapacity(blocks.count + 1)
    lengths.reserveCapacity(blocks.count + 1)
    for block in blocks {
      masses.append(masses[masses.count - 1] + (block.hasWeight ? block.ownLength : 0))
      let counts = !block.isNegative && !block.isInHeader && !block.isCaption && !block.isHeading
      lengths.append(lengths[lengths.count - 1] + (counts ? block.length : 0))
    }
  }

  /// The blocks of the article, or nil when the page has no prose.
  ///
  /// - Parameter trust: How far the names of elements are believed.
  /// - Returns: A range of `blocks`.
  func selection(trust: NameTrust) -> Range<Int>? {
    container(trust: trust).map { blockRange(inside: climb(from: $0)) }
  }

  /// The blocks whose text stands inside a node.
  func blockRange(inside node: Int) -> Range<Int> {
    firstBlock(from: node)..<firstBlock(from: tree.end(of: node))
  }

  private func container(trust: NameTrust) -> Int? {
    var scores: [Int: Double] = [:]
    var candidates: [Int] = []
    for block in blocks where block.isProse && !block.isHeading {
      if block.length < 40, block.tag != .p { continue }
      var weight = self.weight(of: block)
      var node: Int? = block.node
      if Self.leaves.contains(block.tag) { node = tree.parent(of: block.node) }
      var distance = 0
      while let current = node, distance < Self.reach {
        if scores[current] == nil { candidates.append(current) }
        scores[current, default: 0] += weight
        weight *= distance < 1 ? Self.firstDecay : Self.decay
        node = tree.parent(of: current)
        distance += 1
      }
    }
    var best: (node: Int, score: Double)?
    for node in candidates {
      let score = (scores[node] ?? 0) * factor(of: node, trust: trust)
      if score > best?.score ?? 0 { best = (node, score) }
    }
    return best?.node
  }

  private static let leaves: HTMLTagSet = [.p, .li, .h2, .h3, .pre]

  private func weight(of block: HTMLBlock) -> Double {
    var weight = 1 + min(Double(block.length) / 100, 6) + Double(block.commaCount) / 2
    weight *= 1 - block.linkDensity
    if block.isListItem { weight *= 0.4 }
    if block.tag == .p { weight *= 1.3 }
    return weight
  }

  /// What an element's tag and names make of its score.
  private func factor(of node: Int, trust: NameTrust) -> Double {
    let tag = tree.tags[node]
    var factor = 1.0
    if isArticleBody(node) {
      factor *= 1.6
    } else if tag == .article {
      factor *= 1.3
    } else if tag == .main {
      factor *= 1.1
    }
    if tag == .body || tag == .html {
      factor *= 0.35
    } else if HTMLClassSigns.isPositive(node, of: tree) {
      factor *= 1.3
    }
    if HTMLClassSigns.isNegative(node, of: tree, measures: measures, trust: trust) {
      factor *= 0.5
    }
    let own = 1 - measures.linkDensity(of: node)
    return factor * own * own.squareRoot().squareRoot()
  }

  private func isArticleBody(_ node: Int) -> Bool {
    guard tree.tags[node] != .text else { return false }
    return (Int(tree.starts[node])..<Int(tree.limits[node])).contains { index in
      tree.attributes[index] == .itemprop && tree.isArticleBody(attribute: index)
    }
  }

  private func climb(from container: Int) -> Int {
    var current = container
    var mass = mass(inside: current)
    var ancestor = tree.parent(of: current)
    while let next = ancestor, tree.tags[next] != .html {
      let tag = tree.tags[current]
      if tag == .article || tag == .main || tag == .body { break }
      if hasOneBody, isArticleBody(current) { break }
      ancestor = tree.parent(of: next)
      let outerMass = self.mass(inside: next)
      guard outerMass > mass else { continue }
      let share = Double(mass) / Double(outerMass)
      let isBody = tree.tags[next] == .body
      let isMuchMore = share < (isBody ? Self.bodyClimbShare : Self.climbShare)
      let isClean = !isBody && addsProse(next, to: current)
      guard isMuchMore || isClean || tree.tags[next] == .article else { break }
      current = next
      mass = outerMass
    }
    return current
  }

  /// Whether nearly all that an ancestor has more than the container is prose.
  private func addsProse(_ ancestor: Int, to container: Int) -> Bool {
    let inner = blockRange(inside: container)
    let outer = blockRange(inside: ancestor)
    func extra(_ sums: [Int]) -> Int {
      sums[outer.upperBound] - sums[outer.lowerBound] - sums[inner.upperBound]
        + sums[inner.lowerBound]
    }
    return Double(extra(masses)) >= Self.cleanShare * Double(extra(lengths))
  }

  private func mass(inside node: Int) -> Int {
    let range = blockRange(inside: node)
    return masses[range.upperBound] - masses[range.lowerBound]
  }

  /// The first block at or after a node, by binary search.
  private func firstBlock(from node: Int) -> Int {
    var low = 0
    var high = blocks.count
    while low < high {
      let middle = (low + high) / 2
      if blocks[middle].position < node { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
