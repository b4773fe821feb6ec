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
  /// Terms, and unions and intersections of nothing but terms, have ways of their own; all else is done with bit
  /// sets.
  func count(_ root: QueryTree) throws(IndexError) -> Int {
    if let count = try countOfTerms(root) { return count }
    let matcher = TreeMatcher(
      query: query, number: number, segment: segment, filters: filters, scratch: scratch.phrase)
    var documents = try matcher.documents(root)
    if let deletions = segment.deletions { documents.subtract(deletions.words) }
    return documents.count
  }

  private func countOfTerms(_ root: QueryTree) throws(IndexError) -> Int? {
    let kernel = CountKernel(segment, scratch: scratch)
    switch root {
    case .leaf, .or:
      let trees = if case .or(let trees) = root { trees } else { [root] }
      guard let entries = entries(trees) else { return nil }
      return try kernel.union(entries)
    case .and(let trees):
      guard let entries = entries(trees) else { return nil }
      return entries.count < trees.count ? 0 : try kernel.intersection(entries)
    case .filter, .not, .list: return nil
    }
  }

  /// The terms of those leaves that the segment has; nil unless all are terms.
  private func entries(_ trees: [QueryTree]) -> [TermEntry]? {
    var entries: [TermEntry] = []
    entries.reserveCapacity(trees.count)
    for tree in trees {
      guard case .leaf(let leaf) = tree else { return nil }
      if query.leaves[leaf].isAbsent(fromSegment: number) { continue }
      guard let entry = query.leaves[leaf].wholeTerm(inSegment: number) else { return nil }
      entries.append(entry)
    }
    return entries
  }
}
