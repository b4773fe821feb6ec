internal import Index

/// Finds the documents of a segment that a part of a query matches, without scores: by bit sets.
struct TreeMatcher {
  let query: ResolvedQuery
  /// The number of the segment in its index.
  let number: Int
  let segment: SegmentReader
  let filters: FilterResolver
  /// Used while a phrase is looked for.
  let scratch: PhraseScratch

  /// The matching documents, deleted ones included.
  ///
  /// - Complexity: O(postings + documents · nodes / 64).
  func documents(_ tree: QueryTree) throws(IndexError) -> DocumentSet {
    switch tree {
    case .leaf, .or: try union(of: [tree])
    case .filter(let filter): try filters.documents(query.query.filters[filter])
    case .and(let trees): try intersection(of: trees)
    case .not(let tree): try complement(of: documents(tree))
    case .list(let must, let should, let mustNot): try list(must, should, mustNot)
    }
  }

  private func documents(ofLeaf leaf: ResolvedLeaf) throws(IndexError) -> DocumentSet {
    if !leaf.isWord, SequenceKernel.canSearch(leaf, segment: number) {
      return try SequenceLister(
        query: query, number: number, segment: segment, scratch: scratch
      ).documents(of: leaf)
    }
    var found = DocumentSet(documentCount: segment.documentCount)
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

  /// Whole terms set their bits in one set, one after the other.
  private func union(of trees: [QueryTree]) throws(IndexError) -> DocumentSet {
    var terms: [TermEntry] = []
    var others: [QueryTree] = []
    flatten(trees, terms: &terms, others: &others)
    var found = try MatchKernel.documents(of: terms, in: segment)
    for tree in others {
      if case .leaf(let leaf) = tree {
        found.formUnion(try documents(ofLeaf: query.leaves[leaf]))
      } else {
        found.formUnion(try documents(tree))
      }
    }
    return found
  }

  /// Parts unions, in unions, into the whole terms that the segment has and all else that may be found in it.
  private func flatten(
    _ trees: [QueryTree], terms: inout [TermEntry], others: inout [QueryTree]
  ) {
    for tree in trees {
      switch tree {
      case .or(let trees): flatten(trees, terms: &terms, others: &others)
      case .leaf(let leaf):
        if let entry = query.leaves[leaf].wholeTerm(inSegment: number) {
          terms.append(entry)
        } else if !query.leaves[leaf].isAbsent(fromSegment: number) {
          others.append(tree)
        }
      default: others.append(tree)
      }
    }
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
