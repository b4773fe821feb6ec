/// A query in the words of an index's analysis.
package struct AnalyzedQuery: Hashable, Sendable {
  /// The tree, or nil when nothing is asked.
  package let root: QueryTree?
  /// The scoring leaves, each distinct one once.
  package let leaves: [LeafPattern]
  /// The other leaves.
  package let filters: [FilterPattern]
  /// Bare words that were typed one after the other, as numbers of their leaves.
  package var runs: [[Int]]

  package init(
    root: QueryTree?, leaves: [LeafPattern], filters: [FilterPattern], runs: [[Int]] = []
  ) {
    self.runs = runs
    self.root = root
    self.leaves = leaves
    self.filters = filters
  }

  /// The leaves that a hit may hold: all but those that stand only under a negation.
  package var positiveLeaves: Set<Int> {
    var found = Set<Int>()
    func visit(_ tree: QueryTree) {
      switch tree {
      case .leaf(let leaf): found.insert(leaf)
      case .filter, .not: break
      case .and(let trees), .or(let trees): trees.forEach(visit)
      case .list(let must, let should, _): (must + should).forEach(visit)
      }
    }
    if let root { visit(root) }
    return found
  }
}
