internal import Index

/// Counts the documents of one segment that match.
struct SegmentCounter {
  let query: ResolvedQuery
  /// The number of the segment in its index.
  let number: Int
  let segment: SegmentReader
  let filters: FilterResolver
  let scratch: RankingScratch

  /// The documents that are not deleted and match a part of the query.
  ///
  /// Terms alone, and unions and intersections of nothing but terms, have ways of their own; all else is done
  /// with bit sets.
  func count(_ root: QueryTree) throws(IndexError) -> Int {
    if (segment.deletions?.deletedCount ?? 0) == 0, let count = try countOfTerms(root) {
      return count
    }
    let matcher = TreeMatcher(query: query, number: number, segment: segment, filters: filters)
    var documents = try matcher.documents(root)
    if let deletions = segment.deletions { documents.subtract(deletions.words) }
    return documents.count
  }

  private func countOfTerms(_ root: QueryTree) throws(IndexError) -> Int? {
    switch root {
    case .leaf(let leaf):
      if query.leaves[leaf].isAbsent(fromSegment: number) { return 0 }
      let entry = query.leaves[leaf].wholeTerm(inSegment: number)
      return entry.map { Int($0.documentFrequency) }
    case .or(let trees):
      guard let sources = sources(trees) else { return nil }
      return try withClauses(sources.filter { !$0.isEmpty }) { (clauses) throws(IndexError) in
        try CountKernel.union(clauses, of: segment, scratch: scratch)
      }
    case .and(let trees):
      guard let sources = sources(trees) else { return nil }
      if sources.contains(where: \.isEmpty) { return 0 }
      return try withClauses(sources) { (clauses) throws(IndexError) in
        try CountKernel.intersection(clauses, of: segment, scratch: scratch)
      }
    case .filter, .not, .list: return nil
    }
  }

  /// The terms of leaves, an empty list for one that the segment does not have; nil unless all are terms.
  private func sources(_ trees: [QueryTree]) -> [ClauseSource]? {
    var sources: [ClauseSource] = []
    for tree in trees {
      guard case .leaf(let leaf) = tree else { return nil }
      if query.leaves[leaf].isAbsent(fromSegment: number) {
        sources.append(.list(ScoredList()))
      } else if let entry = query.leaves[leaf].wholeTerm(inSegment: number) {
        sources.append(.term(entry, weight: query.leaves[leaf].weight))
      } else {
        return nil
      }
    }
    return sources.count < 256 ? sources : nil
  }

  private func withClauses(
    _ sources: [ClauseSource], _ body: (borrowing ClauseSet) throws(IndexError) -> Int
  ) throws(IndexError) -> Int {
    if sources.isEmpty { return 0 }
    var clauses = ClauseSet(segment, sources: sources, scorer: query.scorer, scratch: scratch)
    try clauses.open(sources, rounding: query.rounding)
    return try body(clauses)
  }
}
