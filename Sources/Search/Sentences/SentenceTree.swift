/// What a query asks of a single sentence.
///
/// Words, phrases and negations are asked of the sentence itself, fields (date, author, source, speaker) of
/// its article.
struct SentenceTree {
  let root: QueryTree
  /// The leaves that can score, ascending.
  let scoringLeaves: [Int]
  /// The other leaves, which only stand under a negation, ascending.
  let negatedLeaves: [Int]
  /// Leaves that every sentence found holds.
  let requiredLeaves: Set<Int>
  /// Whether every sentence found holds a scoring leaf.
  let needsLeaf: Bool

  init(_ query: AnalyzedQuery, root: QueryTree) {
    self.root = root
    let positive = query.positiveLeaves
    scoringLeaves = positive.sorted()
    negatedLeaves = query.leaves.indices.filter { !positive.contains($0) }
    requiredLeaves = Self.required(root)
    needsLeaf = Self.needsLeaf(root)
  }

  /// Whether a sentence matches.
  ///
  /// - `holds`: Whether it holds a leaf.
  /// - `passes`: Whether its article passes a filter.
  func matches(holds: (Int) -> Bool, passes: (Int) -> Bool) -> Bool {
    Self.matches(root, holds, passes)
  }

  /// Whether it can match at all, as far as the filters tell that stand in its conjunctions.
  func canMatch(passes: (Int) -> Bool) -> Bool { Self.canMatch(root, passes) }

  private static func matches(
    _ tree: QueryTree, _ holds: (Int) -> Bool, _ passes: (Int) -> Bool
  ) -> Bool {
    switch tree {
    case .leaf(let leaf): return holds(leaf)
    case .filter(let filter): return passes(filter)
    case .and(let trees): return trees.allSatisfy { matches($0, holds, passes) }
    case .or(let trees): return trees.contains { matches($0, holds, passes) }
    case .not(let tree): return !matches(tree, holds, passes)
    case .list(let must, let should, let mustNot):
      return must.allSatisfy { matches($0, holds, passes) }
        && (!must.isEmpty || should.isEmpty || should.contains { matches($0, holds, passes) })
        && !mustNot.contains { matches($0, holds, passes) }
    }
  }

  private static func canMatch(_ tree: QueryTree, _ passes: (Int) -> Bool) -> Bool {
    switch tree {
    case .leaf, .not, .or: true
    case .filter(let filter): passes(filter)
    case .and(let trees): trees.allSatisfy { canMatch($0, passes) }
    case .list(let must, _, _): must.allSatisfy { canMatch($0, passes) }
    }
  }

  private static func required(_ tree: QueryTree) -> Set<Int> {
    switch tree {
    case .leaf(let leaf): [leaf]
    case .filter, .not, .or: []
    case .and(let trees): trees.reduce(into: []) { $0.formUnion(required($1)) }
    case .list(let must, _, _): must.reduce(into: []) { $0.formUnion(required($1)) }
    }
  }

  private static func needsLeaf(_ tree: QueryTree) -> Bool {
    switch tree {
    case .leaf: true
    case .filter, .not: false
    case .and(let trees): trees.contains { needsLeaf($0) }
    case .or(let trees): !trees.isEmpty && trees.allSatisfy { needsLeaf($0) }
    case .list(let must, let should, _):
      must.isEmpty
        ? !should.isEmpty && should.allSatisfy { needsLeaf($0) } : must.contains { needsLeaf($0) }
    }
  }
}
