internal import Index

/// Lists all documents of a phrase among other clauses: what `SequenceKernel` finds when it has room for every
/// document of the rarest word.
struct SequenceLister {
  let query: ResolvedQuery
  /// The number of the segment in its index.
  let number: Int
  let segment: SegmentReader
  let scratch: PhraseScratch

  /// The documents with their scores.
  ///
  /// A clause's score is a Float on the grid of sums, so that none of it is lost in `TopDocuments`.
  ///
  /// - `leaf`: Present in the segment, for which `SequenceKernel.canSearch` holds.
  func scoredDocuments(of leaf: ResolvedLeaf) throws(IndexError) -> ScoredList {
    var top = try search(leaf)
    var found: [(document: UInt32, score: Float)] = []
    top.forEachSorted { score, document in found.append((document, score)) }
    found.sort { $0.document < $1.document }
    var list = ScoredList()
    for (document, score) in found { list.append(document, score: Double(score)) }
    return list
  }

  /// The documents alone.
  ///
  /// - `leaf`: As above.
  func documents(of leaf: ResolvedLeaf) throws(IndexError) -> DocumentSet {
    let top = try search(leaf)
    var found = DocumentSet(documentCount: segment.documentCount)
    top.forEach { found.insert($0) }
    return found
  }

  /// What the kernel finds with room for every document of the rarest word.
  private func search(_ leaf: ResolvedLeaf) throws(IndexError) -> TopDocuments {
    let rarest = leaf.keys[number].map { Int($0[0].entry.documentFrequency) }.min() ?? 0
    var top = TopDocuments(limit: max(1, min(rarest, segment.documentCount)))
    let all: DocumentSet? = nil
    try all.withAccepted(documentCount: segment.documentCount) { (accepted) throws(IndexError) in
      try SequenceKernel.search(
        leaf, segment: number, in: segment, scorer: query.scorer, rounding: query.rounding,
        accepted: accepted, base: 0, scratch: scratch, top: &top)
    }
    return top
  }
}
