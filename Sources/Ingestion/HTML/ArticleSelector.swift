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
  /// Less prose than this under a title is no article.
  private static let shortestArticle = 200
  /// The article that the metadata quotes replaces another one from this share of its prose on.
  private static let describedShare = 0.3
  /// It replaces a part of itself when this share of what it adds is prose.
  private static let describedCleanShare = 0.8

  private let tree: HTMLTree
  private let measures: HTMLMeasures
  private let blocks: [HTMLBlock]
  private let hints: PageHints
  private let rules: ExtractionRules
  /// Prose before each block, in scalars; one more than there are blocks.
  private var masses: [Int32] = [0]
  /// The same of all text that no name speaks against.
  private var lengths: [Int32] = [0]
  /// Whether the page calls one element the article's body, not several.
  private let hasOneBody: Bool

  /// Prepares the choice.
  ///
  /// - Parameters:
  ///   - tree: The page.
  ///   - measures: What its nodes hold.
  ///   - blocks: In order of position.
  ///   - hints: What the metadata says that the article is called and about.
  ///   - rules: The heuristics in use.
  init(
    tree: HTMLTree, measures: HTMLMeasures, blocks: [HTMLBlock], hints: PageHints,
    rules: ExtractionRules
  ) {
    self.hints = hints
    self.rules = rules
    self.tree = tree
    self.measures = measures
    self.blocks = blocks
    let bodies = tree.attributes.kinds.indices.lazy.filter { index in
      tree.attributes.kinds[index] == .itemprop && tree.isArticleBody(attribute: index)
    }
    hasOneBody = bodies.prefix(2).count < 2
    masses.reserveCapacity(blocks.count + 1)
    lengths.reserveCapacity(blocks.count + 1)
    for block in blocks {
      let mass = block.hasWeight ? block.ownLength : 0
      masses.append(masses[masses.count - 1] + Int32(mass))
      let counts = !block.isNegative && !block.isInHeader && !block.isCaption && !block.isHeading
      lengths.append(lengths[lengths.count - 1] + Int32(counts ? block.length : 0))
    }
  }

  /// The blocks of the article, or nil when the page has no prose.
  ///
  /// - Parameter trust: How far the names of elements are believed.
  /// - Returns: A range of `blocks`.
  func selection(trust: NameTrust) -> Range<Int>? {
    let own = rules.contains(.ownTitle) ? ownArticle : blocks.indices
    guard let container = container(trust: trust, within: own, around: nil) else { return nil }
    let range = blockRange(inside: climb(from: container)).clamped(to: own)
    guard rules.contains(.descriptions) else { return range }
    return described(range, trust: trust, within: own) ?? range
  }

  /// The blocks around the page's title, where a page stacks several articles; else all.
  ///
  /// Stacked articles are elements of the same kind with a main heading and prose of their own. Main
  /// headings of sections stand among the paragraphs, or alone.
  private var ownArticle: Range<Int> {
    let titles = blocks.indices.filter { blocks[$0].tag == .h1 }
    guard titles.count > 1,
      let own = titles.first(where: { hints.isTitle(blocks[$0].text) }),
      let next = titles.first(where: { $0 > own && !hints.isTitle(blocks[$0].text) })
    else { return blocks.indices }
    var element = blocks[own].node
    while let parent = tree.parent(of: element), !tree.isInside(blocks[next].node, parent) {
      element = parent
    }
    guard let parent = tree.parent(of: element) else { return blocks.indices }
    var other = blocks[next].node
    while let above = tree.parent(of: other), above != parent { other = above }
    let isLike =
      tree.tag(of: element) == .article
      || tree.value(.class, of: other) == tree.value(.class, of: element)
    guard tree.tag(of: other) == tree.tag(of: element), isLike,
      mass(inside: element) >= Self.shortestArticle, mass(inside: other) >= Self.shortestArticle
    else { return blocks.indices }
    return blockRange(inside: element)
  }

  /// The selection that has the paragraph that the metadata quotes, where another was made.
  ///
  /// That paragraph may be an introduction apart from the body (then the selection stays), the start of
  /// an article whose parts stand in elements of their own, or in another article altogether.
  private func described(
    _ range: Range<Int>, trust: NameTrust, within own: Range<Int>
  ) -> Range<Int>? {
    guard
      let quoted = own.first(where: { index in
        blocks[index].hasWeight && hints.opens(blocks[index].text)
      }), !range.contains(quoted),
      let other = container(trust: trust, within: own, around: quoted)
    else { return nil }
    let wider = blockRange(inside: climb(from: other)).clamped(to: own)
    let isAround = wider.lowerBound <= range.lowerBound && wider.upperBound >= range.upperBound
    let mass = self.mass(of: range)
    let widerMass = self.mass(of: wider)
    guard isAround else {
      return Double(widerMass) >= Self.describedShare * Double(mass) ? wider : nil
    }
    let added = Self.sum(lengths, wider) - Self.sum(lengths, range)
    return Double(widerMass - mass) >= Self.describedCleanShare * Double(added) ? wider : nil
  }

  /// The blocks whose text stands inside a node.
  func blockRange(inside node: Int) -> Range<Int> {
    firstBlock(from: node)..<firstBlock(from: tree.end(of: node))
  }

  /// The element with the most weight of prose.
  ///
  /// - Parameters:
  ///   - trust: How far the names of elements are believed.
  ///   - own: The blocks that count.
  ///   - quoted: A block that must stand inside, if any; the page's frame then does not count.
  /// - Returns: A node, or nil without prose.
  private func container(trust: NameTrust, within own: Range<Int>, around quoted: Int?) -> Int? {
    var scores: [Int: Double] = [:]
    var candidates: [Int] = []
    for block in blocks[own] where block.isProse && !block.isHeading {
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
      if let quoted {
        guard tree.tag(of: node) != .body, tree.tag(of: node) != .html,
          tree.isInside(blocks[quoted].node, node)
        else { continue }
      }
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
    let tag = tree.tag(of: node)
    var factor = 1.0
    let usesMarks = rules.contains(.bodyMarks)
    if !usesMarks {
      factor = 1
    } else if isArticleBody(node) {
      factor *= 1.6
    } else if tag == .article {
      factor *= 1.3
    } else if tag == .main {
      factor *= 1.1
    }
    if tag == .body || tag == .html {
      factor *= 0.35
    } else if usesMarks, HTMLClassSigns.isPositive(node, of: tree) {
      factor *= 1.3
    }
    if HTMLClassSigns.isNegative(node, of: tree, measures: measures, trust: trust) {
      factor *= 0.5
    }
    let own = 1 - measures.linkDensity(of: node)
    return factor * own * own.squareRoot().squareRoot()
  }

  private func isArticleBody(_ node: Int) -> Bool {
    tree.attributeRange(of: node).contains { index in
      tree.attributes.kinds[index] == .itemprop && tree.isArticleBody(attribute: index)
    }
  }

  private func climb(from container: Int) -> Int {
    guard rules.contains(.climbing) else { return container }
    var current = container
    var mass = mass(inside: current)
    var ancestor = tree.parent(of: current)
    while let next = ancestor, tree.tag(of: next) != .html {
      let tag = tree.tag(of: current)
      if tag == .article || tag == .main || tag == .body { break }
      if hasOneBody, isArticleBody(current) { break }
      ancestor = tree.parent(of: next)
      let outerMass = self.mass(inside: next)
      guard outerMass > mass else { continue }
      let share = Double(mass) / Double(outerMass)
      let isBody = tree.tag(of: next) == .body
      let isMuchMore = share < (isBody ? Self.bodyClimbShare : Self.climbShare)
      let isClean = !isBody && rules.contains(.cleanClimbing) && addsProse(next, to: current)
      guard isMuchMore || isClean || tree.tag(of: next) == .article else { break }
      current = next
      mass = outerMass
    }
    return current
  }

  /// Whether nearly all that an ancestor has more than the container is prose.
  private func addsProse(_ ancestor: Int, to container: Int) -> Bool {
    let inner = blockRange(inside: container)
    let outer = blockRange(inside: ancestor)
    func extra(_ sums: [Int32]) -> Int { Self.sum(sums, outer) - Self.sum(sums, inner) }
    return Double(extra(masses)) >= Self.cleanShare * Double(extra(lengths))
  }

  private func mass(inside node: Int) -> Int { mass(of: blockRange(inside: node)) }

  private func mass(of range: Range<Int>) -> Int { Self.sum(masses, range) }

  private static func sum(_ sums: [Int32], _ range: Range<Int>) -> Int {
    Int(sums[range.upperBound]) - Int(sums[range.lowerBound])
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
