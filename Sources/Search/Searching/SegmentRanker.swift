internal import Index

/// Ranks the documents of one segment by a plan.
struct SegmentRanker {
  let query: ResolvedQuery
  let plan: RankPlan
  /// The number of the segment in its index.
  let number: Int
  let segment: SegmentReader
  let filters: FilterResolver
  /// How the segment's strengths relate to the query's.
  let scale: StrengthScale
  /// The documents of the segments before.
  let base: UInt32
  let scratch: RankingScratch

  /// Looks up what ranking walks.
  func clauses() throws(IndexError) -> SegmentClauses {
    var clauses = SegmentClauses(accepted: try acceptedDocuments())
    if clauses.isEmpty { return clauses }
    for clause in plan.required {
      // A phrase alone looks at positions as late as it can.
      if case .leaf(let leaf) = clause, plan.required.count == 1, plan.optional.isEmpty,
        !query.leaves[leaf].isWord
      {
        clauses.phrase = leaf
        return clauses
      }
      let source = try source(of: clause)
      guard let source, !source.isEmpty else {
        return SegmentClauses(accepted: clauses.accepted)
      }
      clauses.sources.append(source)
      clauses.requiredCount += 1
    }
    for clause in plan.optional {
      if let source = try source(of: clause), !source.isEmpty {
        clauses.sources.append(source)
      }
    }
    return clauses
  }

  /// Offers the documents that clauses find to `top`.
  func rank(_ clauses: SegmentClauses, into top: inout TopDocuments) throws(IndexError) {
    if clauses.isEmpty { return }
    if let phrase = clauses.phrase {
      return try rank(phrase: phrase, accepted: clauses.accepted, into: &top)
    }
    try rank(
      clauses.sources, requiredCount: clauses.requiredCount, accepted: clauses.accepted, into: &top)
  }

  /// The documents that pass the filters and are not deleted; nil for all.
  private func acceptedDocuments() throws(IndexError) -> DocumentSet? {
    let matcher = TreeMatcher(
      query: query, number: number, segment: segment, filters: filters, scratch: scratch.phrase)
    var accepted: DocumentSet?
    for filter in plan.filters {
      let documents = try matcher.documents(filter)
      accepted?.formIntersection(documents)
      accepted = accepted ?? documents
    }
    if let deletions = segment.deletions, deletions.deletedCount > 0 {
      accepted =
        accepted ?? DocumentSet(documentCount: segment.documentCount, isFull: true)
      accepted?.subtract(deletions.words)
    }
    return accepted
  }

  /// What a clause walks, or nil if the segment does not have it.
  private func source(of clause: RankClause) throws(IndexError) -> ClauseSource? {
    switch clause {
    case .tree(let tree):
      let scorer = TreeScorer(query: query, number: number, segment: segment, filters: filters)
      return .list(try scorer.documents(tree))
    case .leaf(let leaf):
      let resolved = query.leaves[leaf]
      if resolved.isAbsent(fromSegment: number) { return nil }
      if let entry = resolved.wholeTerm(inSegment: number) {
        return .term(entry, weight: resolved.weight)
      }
      if !resolved.isWord, SequenceKernel.canSearch(resolved, segment: number) {
        let lister = SequenceLister(
          query: query, number: number, segment: segment, scratch: scratch.phrase)
        return .list(try lister.scoredDocuments(of: resolved))
      }
      let scorer = TreeScorer(query: query, number: number, segment: segment, filters: filters)
      return .list(try scorer.documents(.leaf(leaf)))
    }
  }

  private func rank(
    _ sources: [ClauseSource], requiredCount: Int, accepted: DocumentSet?,
    into top: inout TopDocuments
  ) throws(IndexError) {
    guard !sources.isEmpty else { return }
    var clauses = ClauseSet(
      segment, sources: sources, scorer: query.scorer, scale: scale, scratch: scratch)
    try clauses.open(sources, rounding: query.rounding)
    let acceptedCount = accepted?.count ?? segment.documentCount
    let startCount = requiredCount == 0 ? sources.count : requiredCount == 1 ? 1 : 0
    top.raiseThreshold(
      clauses, count: startCount, excludedCount: segment.documentCount - acceptedCount,
      rounding: query.rounding)
    let (base, scratch) = (base, scratch)
    try accepted.withAccepted(documentCount: segment.documentCount) {
      (accepted) throws(IndexError) in
      if !accepted.isEverything {
        let start = FilteredStart(accepted, acceptedCount: acceptedCount, scratch: scratch)
        try start.raiseThreshold(of: &top, clauses, count: startCount, rounding: query.rounding)
      }
      if sources.count == 1 {
        try TermKernel.search(
          clauses, accepted: accepted, base: base, scratch: scratch, top: &top)
      } else if requiredCount > 0 {
        try ConjunctionKernel.search(
          clauses, requiredCount: requiredCount, accepted: accepted, base: base,
          scratch: scratch, top: &top)
      } else {
        try DisjunctionKernel.search(
          clauses, accepted: accepted, base: base, scratch: scratch, top: &top)
      }
    }
  }

  private func rank(
    phrase leaf: Int, accepted: DocumentSet?, into top: inout TopDocuments
  ) throws(IndexError) {
    let resolved = query.leaves[leaf]
    if resolved.isAbsent(fromSegment: number) { return }
    if SequenceKernel.canSearch(resolved, segment: number) {
      return try accepted.withAccepted(documentCount: segment.documentCount) {
        (accepted) throws(IndexError) in
        try SequenceKernel.search(
          resolved, segment: number, in: segment, scorer: query.scorer, rounding: query.rounding,
          accepted: accepted, base: base, scratch: scratch.phrase, top: &top)
      }
    }
    var cursor = try PhraseCursor(resolved, segment: number, in: segment)
    try accepted.withAccepted(documentCount: segment.documentCount) {
      (accepted) throws(IndexError) in
      try PhraseKernel.search(
        &cursor, weight: resolved.weight, scorer: query.scorer, rounding: query.rounding,
        in: segment, accepted: accepted, base: base, top: &top)
    }
  }

  /// Adds documents that are hits without a score, where there is room.
  func addUnscored(_ accepted: DocumentSet?, to top: inout TopDocuments) {
    guard let accepted else { return }
    top.sortIntoHeap()
    var kept = Set<UInt32>()
    top.forEach { kept.insert($0) }
    accepted.forEach { document in
      let number = base + document
      if top.isFull, top.worst.score > 0 || top.worst.document < number { return false }
      if !kept.contains(number) { top.offerInAnyOrder(0, document: number) }
      return true
    }
  }
}
