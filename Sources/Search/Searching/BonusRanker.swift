internal import Index

/// Ranks the documents of an index by clauses and bonuses.
///
/// Those of the best documents by clauses gain bonuses that score a share of what the best does, or are among the
/// first. There are at most so many as a query's words say, so that it costs what finding them costs, however many
/// documents match; and while they are looked for, those are left out that no bonus leads among the best.
struct BonusRanker {
  let rankers: [SegmentRanker]
  let bonuses: BonusPlan

  /// Offers the hits to `finals`.
  ///
  /// - `finals`: Still empty.
  func rank(into finals: inout TopDocuments) throws(IndexError) {
    var clauses: [SegmentClauses] = []
    for ranker in rankers { clauses.append(try ranker.clauses()) }
    let found = try best(clauses, limit: finals.limit, reach: reach(finals.limit))
    let lead = lead(of: found)
    finals.sortIntoHeap()
    try add(lead.prefix(finals.limit), to: &finals)
    try add(lead.dropFirst(finals.limit), to: &finals)
    for candidate in found.dropFirst(lead.count) {
      finals.offerInAnyOrder(candidate.score, document: candidate.document)
    }
    for (ranker, clauses) in zip(rankers, clauses) where ranker.plan.findsUnscored {
      ranker.addUnscored(clauses.accepted, to: &finals)
    }
  }

  /// The documents that gain bonuses, best first.
  func lead() throws(IndexError) -> ArraySlice<BonusCandidate> {
    var clauses: [SegmentClauses] = []
    for ranker in rankers { clauses.append(try ranker.clauses()) }
    return lead(of: try best(clauses, limit: 1, reach: nil))
  }

  /// Those of the best documents that gain bonuses.
  private func lead(of found: [BonusCandidate]) -> ArraySlice<BonusCandidate> {
    let cut = bonuses.settings.cut(found.map(\.score))
    return found.prefix(bonuses.leadCount).prefix { $0.score >= cut }
  }

  /// The best documents by clauses: the wanted, and all that gain bonuses.
  ///
  /// - `reach`: Leaves those out that no bonus leads among the wanted.
  private func best(
    _ clauses: [SegmentClauses], limit: Int, reach: BonusReach?
  ) throws(IndexError) -> [BonusCandidate] {
    let documentCount = rankers.reduce(0) { $0 + $1.segment.documentCount }
    let count = min(max(limit, bonuses.leadCount), max(documentCount, 1))
    var top = TopDocuments(limit: count, reach: reach)
    for (ranker, clauses) in zip(rankers, clauses) { try ranker.rank(clauses, into: &top) }
    var found: [BonusCandidate] = []
    top.forEachSorted { score, document in
      found.append(BonusCandidate(document: document, score: score))
    }
    return found
  }

  /// What leaves documents out when so many are wanted; nil where it would not pay.
  private func reach(_ limit: Int) -> BonusReach? {
    let count = max(limit, bonuses.settings.firstCount)
    guard count < bonuses.leadCount, count <= 50 else { return nil }
    return BonusReach(
      share: bonuses.settings.share, growth: bonuses.growth,
      slack: bonuses.slack(rankers.first?.query.weightSum ?? 0), count: count)
  }

  /// Offers candidates with their bonuses.
  private func add(
    _ candidates: ArraySlice<BonusCandidate>, to finals: inout TopDocuments
  ) throws(IndexError) {
    let own = candidates.sorted { $0.document < $1.document }
    var first = 0
    for ranker in rankers {
      let end = ranker.base + UInt32(ranker.segment.documentCount)
      var last = first
      while last < own.count, own[last].document < end { last += 1 }
      if last > first { try add(own[first..<last], of: ranker, to: &finals) }
      first = last
    }
  }

  private func add(
    _ candidates: ArraySlice<BonusCandidate>, of ranker: SegmentRanker,
    to finals: inout TopDocuments
  ) throws(IndexError) {
    var kernel = try BonusKernel.opened(
      bonuses, of: ranker.query, segment: ranker.number, in: ranker.segment,
      scratch: ranker.scratch.phrase)
    for candidate in candidates {
      if let score = try kernel.score(of: candidate, base: ranker.base, entering: finals) {
        finals.offerInAnyOrder(score, document: candidate.document)
      }
    }
  }
}
