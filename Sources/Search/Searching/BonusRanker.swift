internal import Index

/// Ranks the documents of an index by clauses and bonuses.
///
/// A document gains bonuses if it scores a share of what the best does, or is in the lead: so ranking by clauses, with
/// a threshold that is that much lower, finds all that may. Those that score most then say what is to be reached.
struct BonusRanker {
  let rankers: [SegmentRanker]
  let bonuses: BonusPlan

  /// Offers the hits to `finals`.
  ///
  /// - `finals`: Still empty.
  func rank(into finals: inout TopDocuments) throws(IndexError) {
    var clauses: [SegmentClauses] = []
    for ranker in rankers { clauses.append(try ranker.clauses()) }
    // One word's documents score much alike: those that may gain enough are found once that is known.
    let isPlain = bonuses.words.count == 1
    let count = leadCount(for: finals.limit)
    var top =
      isPlain
      ? TopDocuments(limit: count) : TopDocuments(limit: count, reach: reach, threshold: -1)
    for (ranker, clauses) in zip(rankers, clauses) { try ranker.rank(clauses, into: &top) }
    let lead = Self.sorted(&top)
    let cut = bonuses.settings.cut(lead.map(\.score))
    finals.sortIntoHeap()
    try add(lead.prefix(finals.limit), cut: cut, to: &finals)
    if finals.isFull, let last = lead.prefix(finals.limit).last {
      let lowest = max(cut.nextDown, reach.lowestScore(reaching: finals.worst.score))
      if isPlain { top = TopDocuments(limit: count, reach: reach, threshold: lowest) }
      if isPlain, lowest < last.score {
        for (ranker, clauses) in zip(rankers, clauses) { try ranker.rank(clauses, into: &top) }
      }
      let others = top.collected.filter {
        $0.score > lowest
          && ($0.score, last.document) < (last.score, $0.document)
      }
      try add(others[...], cut: cut, to: &finals)
    }
    for (ranker, clauses) in zip(rankers, clauses) where ranker.plan.findsUnscored {
      ranker.addUnscored(clauses.accepted, to: &finals)
    }
  }

  /// The score without bonuses from which on documents gain any.
  func cut() throws(IndexError) -> Float {
    var top = TopDocuments(limit: leadCount(for: 1))
    for ranker in rankers { try ranker.rank(try ranker.clauses(), into: &top) }
    return bonuses.settings.cut(Self.sorted(&top).map(\.score))
  }

  private var reach: BonusReach {
    BonusReach(
      share: bonuses.settings.share, growth: bonuses.growth,
      slack: bonuses.slack(rankers.first?.query.weightSum ?? 0))
  }

  private func leadCount(for limit: Int) -> Int {
    let documentCount = rankers.reduce(0) { $0 + $1.segment.documentCount }
    return min(max(limit, bonuses.settings.leadCount), max(documentCount, 1))
  }

  /// What is kept, best first.
  private static func sorted(_ top: inout TopDocuments) -> [BonusCandidate] {
    var found: [BonusCandidate] = []
    top.forEachSorted { score, document in
      found.append(BonusCandidate(document: document, score: score))
    }
    return found
  }

  /// Offers candidates with their bonuses.
  private func add(
    _ candidates: ArraySlice<BonusCandidate>, cut: Float, to finals: inout TopDocuments
  ) throws(IndexError) {
    let own = candidates.sorted { $0.document < $1.document }
    var first = 0
    for ranker in rankers {
      let end = ranker.base + UInt32(ranker.segment.documentCount)
      var last = first
      while last < own.count, own[last].document < end { last += 1 }
      if last > first { try add(own[first..<last], of: ranker, cut: cut, to: &finals) }
      first = last
    }
  }

  private func add(
    _ candidates: ArraySlice<BonusCandidate>, of ranker: SegmentRanker, cut: Float,
    to finals: inout TopDocuments
  ) throws(IndexError) {
    var kernel = try BonusKernel.opened(
      bonuses, of: ranker.query, segment: ranker.number, in: ranker.segment,
      scratch: ranker.scratch.phrase)
    for candidate in candidates {
      let score =
        candidate.score < cut
        ? candidate.score
        : try kernel.score(of: candidate, base: ranker.base, entering: finals)
      if let score { finals.offerInAnyOrder(score, document: candidate.document) }
    }
  }
}
