internal import Index

/// Finds the documents of a segment that a part of a query matches, without scores: by bit sets.
struct TreeMatcher {
  let query: ResolvedQuery
  /// The number of the segment in its index.
  let number: Int
  let segment: SegmentReader
  let filters: FilterResolver

  /// The matching documents, deleted ones included.
  ///
  /// - Complexity: O(postings + documents · nodes / 64).
  func documents(_ tree: QueryTree) throws(IndexError) -> DocumentSet {
    switch tree {
    case .leaf(let leaf): try documents(ofLeaf: query.leaves[leaf])
    case .filter(let filter): try filters.documents(query.query.filters[filter])
    case .and(let trees): try intersection(of: trees)
    case .or(let trees): try union(of: trees)
    case .not(let tree): try complement(of: documents(tree))
    case .list(let must, let should, let mustNot): try list(must, should, mustNot)
    }
  }

  private func documents(ofLeaf leaf: ResolvedLeaf) throws(IndexError) -> DocumentSet {
    if let entry = leaf.wholeTerm(inSegment: number) {
      return try MatchKernel.documents(of: entry, in: segment)
    }
    var found = DocumentSet(documentCount: segment.documentCount)
    if leaf.isAbsent(fromSegment: number) { return found }
    for document in try LeafLister.list(of: leaf, segment: number, in: segment).documents {
      found.insert(document)
    }
    return found
  }

  private func intersection(of trees: [QueryTree]) throws(IndexError) -> DocumentSet {
    var found = try documents(trees[0])
    for tree in trees.dropFirst() { found.formIntersection(try documents(tree)) }
    return found
  }

  private func union(of trees: [QueryTree]) throws(IndexError) -> DocumentSet {
    var found = DocumentSet(documentCount: segment.documentCount)
    for tree in trees { found.formUnion(try documents(tree)) }
    return found
  }

  private func complement(of documents: DocumentSet) -> DocumentSet {
    var found = documents
    found.complement()
    return found
  }

  private func list(
    _ must: [QueryTree], _ should: [QueryTree], _ mustNot: [QueryTree]
  ) throws(IndexError) -> DocumentSet {
    var found =
      if !must.isEmpty {
        try intersection(of: must)
      } else if !should.isEmpty {
        try union(of: should)
      } else {
        DocumentSet(documentCount: segment.documentCount, isFull: true)
      }
    for tree in mustNot { found.subtract(try documents(tree).words) }
    return found
  }
}
