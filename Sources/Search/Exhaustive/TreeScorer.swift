internal import Index

/// Scores every document of a segment that a part of a query matches, the plain way.
///
/// It is what the pruned kernels must equal, and it scores those parts of a query that they cannot.
struct TreeScorer {
  let query: ResolvedQuery
  /// The number of the segment in its index.
  let number: Int
  let segment: SegmentReader
  let filters: FilterResolver

  /// The matching documents, deleted ones included, with their scores before the last rounding.
  ///
  /// - Complexity: O(postings + documents · nodes).
  func documents(_ tree: QueryTree) throws(IndexError) -> ScoredList {
    switch tree {
    case .leaf(let leaf): try documents(ofLeaf: leaf)
    case .filter(let filter): unscored(try filters.documents(query.query.filters[filter]))
    case .and(let trees): try intersection(of: trees)
    case .or(let trees): try union(of: trees)
    case .not(let tree): without([try documents(tree)])
    case .list(let must, let should, let mustNot): try list(must, should, mustNot)
    }
  }

  private func documents(ofLeaf leaf: Int) throws(IndexError) -> ScoredList {
    let resolved = query.leaves[leaf]
    var scored = ScoredList()
    if resolved.isAbsent(fromSegment: number) { return scored }
    let list = try LeafLister.list(of: resolved, segment: number, in: segment)
    for (document, frequency) in zip(list.documents, list.frequencies) {
      let norm = try segment.norm(Int(document))
      scored.append(document, score: query.score(leaf: leaf, frequency: frequency, norm: norm))
    }
    return scored
  }

  private func unscored(_ documents: DocumentSet) -> ScoredList {
    var list = ScoredList()
    documents.forEach {
      list.append($0, score: 0)
      return true
    }
    return list
  }

  private func intersection(of trees: [QueryTree]) throws(IndexError) -> ScoredList {
    var found = try documents(trees[0])
    for tree in trees.dropFirst() {
      found = Self.joined(found, try documents(tree)) { left, right in
        guard let left, let right else { return nil }
        return left + right
      }
    }
    return found
  }

  private func union(of trees: [QueryTree]) throws(IndexError) -> ScoredList {
    var found = ScoredList()
    for tree in trees {
      found = Self.joined(found, try documents(tree)) { ($0 ?? 0) + ($1 ?? 0) }
    }
    return found
  }

  private func without(_ lists: [ScoredList]) -> ScoredList {
    var left = DocumentSet(documentCount: segment.documentCount)
    for list in lists { list.documents.forEach { left.insert($0) } }
    left.complement()
    return unscored(left)
  }

  private func list(
    _ must: [QueryTree], _ should: [QueryTree], _ mustNot: [QueryTree]
  ) throws(IndexError) -> ScoredList {
    var found: ScoredList
    if must.isEmpty {
      found = should.isEmpty ? without([]) : try union(of: should)
    } else {
      found = try intersection(of: must)
      for tree in should {
        found = Self.joined(found, try documents(tree)) { left, right in
          left.map { $0 + (right ?? 0) }
        }
      }
    }
    for tree in mustNot {
      found = Self.joined(found, try documents(tree)) { $1 == nil ? $0 : nil }
    }
    return found
  }

  /// Goes through two lists side by side; `join` says what a document scores, nil for none.
  private static func joined(
    _ left: ScoredList, _ right: ScoredList, _ join: (Double?, Double?) -> Double?
  ) -> ScoredList {
    var found = ScoredList()
    var (first, second) = (0, 0)
    while first < left.documents.count || second < right.documents.count {
      let one = first < left.documents.count ? left.documents[first] : .max
      let two = second < right.documents.count ? right.documents[second] : .max
      let document = min(one, two)
      let score = join(
        one == document ? left.scores[first] : nil, two == document ? right.scores[second] : nil)
      if let score { found.append(document, score: score) }
      if one == document { first += 1 }
      if two == document { second += 1 }
    }
    return found
  }
}
