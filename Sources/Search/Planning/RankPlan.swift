/// How a query is ranked: which clauses add scores, and which documents may be hits.
///
/// A leaf below nothing but conjunctions, as seen from the root, must be there, so conjunctions are
/// walked by the rarest; one below disjunctions adds to the score whenever it is there. A conjunction below a
/// disjunction is scored apart. What scores nothing, or decides more than this says, becomes a filter.
struct RankPlan: Hashable {
  /// Every hit has them.
  private(set) var required: [RankClause] = []
  /// They add to the score of hits that have them.
  private(set) var optional: [RankClause] = []
  /// Every hit matches them; they add nothing.
  private(set) var filters: [QueryTree] = []
  /// Whether documents that pass the filters are hits even where no clause is found in them.
  private(set) var findsUnscored = false

  /// Plans a query.
  ///
  /// - Complexity: O(nodes).
  init(_ root: QueryTree) {
    var unions: [QueryTree] = []
    addRequired(root, unions: &unions)
    guard required.isEmpty else {
      filters += unions
      return
    }
    if unions.count == 1, Self.isFoundByClauses(unions[0]), isOnly(unions[0]) { return }
    filters += unions
    // What one union finds all hits are among, and its clauses are walked.
    findsUnscored = !unions.contains(where: Self.isFoundByClauses)
  }

  private mutating func addRequired(_ tree: QueryTree, unions: inout [QueryTree]) {
    switch tree {
    case .leaf(let leaf): required.append(.leaf(leaf))
    case .filter, .not: filters.append(tree)
    case .and(let trees):
      for part in trees { addRequired(part, unions: &unions) }
    case .or(let trees):
      unions.append(tree)
      for part in trees { addOptional(part) }
    case .list(let must, let should, let mustNot):
      for part in must { addRequired(part, unions: &unions) }
      for part in mustNot { filters.append(.not(part)) }
      if must.isEmpty, !should.isEmpty { unions.append(.or(should)) }
      for part in should { addOptional(part) }
    }
  }

  private mutating func addOptional(_ tree: QueryTree) {
    switch tree {
    case .leaf(let leaf): optional.append(.leaf(leaf))
    case .filter, .not: break
    case .or(let trees):
      for part in trees { addOptional(part) }
    case .list(let must, let should, let mustNot) where must.isEmpty && mustNot.isEmpty:
      for part in should { addOptional(part) }
    case .and, .list: optional.append(.tree(tree))
    }
  }

  /// Whether all optional clauses come from a union: then what they find is in it.
  private func isOnly(_ union: QueryTree) -> Bool {
    var own = self
    own.optional = []
    own.addOptional(union)
    return own.optional.count == optional.count
  }

  /// Whether the clauses that `addOptional` made of a union find all of its documents.
  private static func isFoundByClauses(_ tree: QueryTree) -> Bool {
    switch tree {
    case .leaf, .and: true
    case .filter, .not: false
    case .or(let trees): trees.allSatisfy(isFoundByClauses)
    case .list(let must, let should, let mustNot):
      !must.isEmpty || !mustNot.isEmpty || should.allSatisfy(isFoundByClauses)
    }
  }
}
