package import DutchText
package import Index

/// Searches an index at one commit; one a thread.
///
/// It owns the memory that ranking uses again and again. Hits and scores are exactly those of
/// `exhaustiveSearch`, whatever is pruned.
package struct Searcher: ~Copyable {
  /// The segments, in the order of the index.
  package let segments: [SegmentReader]
  /// The analysis that the index was made with.
  package let analysis: Analysis
  /// What ranking leaves open.
  package let settings: RankingSettings
  private let scratch = RankingScratch()
  private let statistics: CollectionStatistics
  private let scorer: BM25
  let filters: [FilterResolver]
  private let scales: [StrengthScale]

  /// - `segments`: Of one index, with fewer than 2³² documents together.
  package init(
    segments: [SegmentReader], analysis: Analysis, settings: RankingSettings = RankingSettings()
  ) {
    self.segments = segments
    self.analysis = analysis
    self.settings = settings
    statistics = CollectionStatistics(segments)
    scorer = BM25(statistics, settings: settings)
    scales = segments.map { [scorer] in StrengthScale(scorer, segment: $0) }
    filters = segments.map { FilterResolver($0, analysis: analysis) }
    precondition(segments.reduce(0) { $0 + $1.documentCount } < UInt32.max)
  }

  /// Looks the words of a query up.
  ///
  /// - Parameters:
  ///   - query: What was typed.
  ///   - switches: What may be found beside it.
  /// - Returns: The query for any number of searches.
  /// - Throws: What reading the index throws.
  /// - Complexity: O(log *forms*) a word; a prefix, a fuzzy word and a form read postings.
  package func prepare(
    _ query: ParsedQuery, switches: QuerySwitches = QuerySwitches()
  ) throws(IndexError) -> PreparedQuery {
    let resolvers = resolvers
    let compounds = switches.compounds ? CompoundLookup(segments, resolvers) : nil
    var analyzed = try QueryAnalyzer.analyze(
      query, with: analysis, compounds: compounds, looseParts: switches.looseParts,
      settings: settings)
    if !switches.bonuses { analyzed.runs = [] }
    return try prepare(analyzed, resolvers)
  }

  /// Looks up a query that is analysed already.
  package func prepare(_ query: AnalyzedQuery) throws(IndexError) -> PreparedQuery {
    try prepare(query, resolvers)
  }

  private var resolvers: [WordResolver] {
    segments.map { WordResolver($0, analysis: analysis) }
  }

  private func prepare(
    _ query: AnalyzedQuery, _ resolvers: [WordResolver]
  ) throws(IndexError) -> PreparedQuery {
    PreparedQuery(
      try ResolvedQuery(
        query, segments: segments, resolvers: resolvers, analysis: analysis, settings: settings,
        statistics: statistics,
        scorer: scorer))
  }

  /// Finds the best documents.
  ///
  /// - `limit`: The most hits, at least 0.
  /// - `countsAll`: Whether to count all matching documents too.
  /// - Throws: What reading the index throws.
  package func search(
    _ query: PreparedQuery, limit: Int, countsAll: Bool = false
  ) throws(IndexError) -> SearchResult {
    let hits = limit > 0 ? try rank(query, limit: limit) : []
    return SearchResult(hits: hits, totalCount: countsAll ? try count(query) : nil)
  }

  private func rank(_ query: PreparedQuery, limit: Int) throws(IndexError) -> [SearchHit] {
    let documentCount = segments.reduce(0) { $0 + $1.documentCount }
    guard let plan = query.plan, documentCount > 0 else { return [] }
    var top = TopDocuments(limit: min(limit, documentCount))
    do throws(IndexError) {
      if let bonuses = query.resolved.bonuses {
        try BonusRanker(rankers: rankers(query.resolved, plan), bonuses: bonuses).rank(into: &top)
      } else {
        var base: UInt32 = 0
        for number in segments.indices {
          let ranker = ranker(query.resolved, plan, number, base: base)
          base += UInt32(segments[number].documentCount)
          let clauses = try ranker.clauses()
          try ranker.rank(clauses, into: &top)
          if plan.findsUnscored { ranker.addUnscored(clauses.accepted, to: &top) }
        }
      }
    } catch {
      scratch.reset()
      throw error
    }
    var hits: [SearchHit] = []
    hits.reserveCapacity(top.limit)
    top.forEachSorted { score, document in hits.append(hit(document, score)) }
    return hits
  }

  private func rankers(_ query: ResolvedQuery, _ plan: RankPlan) -> [SegmentRanker] {
    var rankers: [SegmentRanker] = []
    var base: UInt32 = 0
    for number in segments.indices {
      rankers.append(ranker(query, plan, number, base: base))
      base += UInt32(segments[number].documentCount)
    }
    return rankers
  }

  private func ranker(
    _ query: ResolvedQuery, _ plan: RankPlan, _ number: Int, base: UInt32
  ) -> SegmentRanker {
    SegmentRanker(
      query: query, plan: plan, number: number, segment: segments[number],
      filters: filters[number], scale: scales[number], base: base, scratch: scratch)
  }

  /// Whether a document is among those that gain bonuses.
  func gainsBonuses(
    _ query: PreparedQuery, segment: Int, document: Int
  ) throws(IndexError) -> Bool {
    guard let plan = query.plan, let bonuses = query.resolved.bonuses else { return false }
    let rankers = rankers(query.resolved, plan)
    let number = rankers[segment].base + UInt32(document)
    do throws(IndexError) {
      return try BonusRanker(rankers: rankers, bonuses: bonuses).lead().contains {
        $0.document == number
      }
    } catch {
      scratch.reset()
      throw error
    }
  }

  /// Finds the best documents by scoring all that match.
  package func exhaustiveSearch(
    _ query: PreparedQuery, limit: Int
  ) throws(IndexError) -> SearchResult {
    guard let root = query.resolved.query.root else {
      return SearchResult(hits: [], totalCount: 0)
    }
    var hits: [SearchHit] = []
    for (number, segment) in segments.enumerated() {
      let scorer = TreeScorer(
        query: query.resolved, number: number, segment: segment, filters: filters[number])
      let list = try scorer.documents(root)
      for (document, score) in zip(list.documents, list.scores) {
        if segment.deletions?.contains(Int(document)) ?? false { continue }
        hits.append(SearchHit(segment: number, document: Int(document), score: Float(score)))
      }
    }
    let count = hits.count
    hits.sort(by: Self.isBefore)
    if let bonuses = query.resolved.bonuses {
      try add(bonuses, of: query, to: &hits)
      hits.sort(by: Self.isBefore)
    }
    return SearchResult(hits: Array(hits.prefix(limit)), totalCount: count)
  }

  private static func isBefore(_ left: SearchHit, _ right: SearchHit) -> Bool {
    left.score != right.score
      ? left.score > right.score
      : (left.segment, left.document) < (right.segment, right.document)
  }

  /// Adds bonuses to the best of all hits, which are sorted, the plain way.
  private func add(
    _ bonuses: BonusPlan, of query: PreparedQuery, to hits: inout [SearchHit]
  ) throws(IndexError) {
    let cut = bonuses.settings.cut(hits.map(\.score))
    for (index, hit) in hits.prefix(bonuses.leadCount).enumerated() where hit.score >= cut {
      let probe = LeafProbe(
        query: query.resolved, number: hit.segment, segment: segments[hit.segment],
        document: UInt32(hit.document))
      let score = try BonusProbe(plan: bonuses, probe: probe).score(from: hit.score)
      hits[index] = SearchHit(segment: hit.segment, document: hit.document, score: score)
    }
  }

  /// Counts the documents that match, without scores.
  ///
  /// - Complexity: O(postings + documents · nodes / 64); O(1) for a term where no document is deleted.
  package func count(_ query: PreparedQuery) throws(IndexError) -> Int {
    guard let root = query.resolved.query.root else { return 0 }
    var count = 0
    for (number, segment) in segments.enumerated() {
      let counter = SegmentCounter(
        query: query.resolved, number: number, segment: segment, filters: filters[number],
        scratch: scratch)
      do throws(IndexError) {
        count += try counter.count(root)
      } catch {
        scratch.reset()
        throw error
      }
    }
    return count
  }

  /// The hit of a document by its number in the index.
  private func hit(_ number: UInt32, _ score: Float) -> SearchHit {
    var document = Int(number)
    var segment = 0
    while document >= segments[segment].documentCount {
      document -= segments[segment].documentCount
      segment += 1
    }
    return SearchHit(segment: segment, document: document, score: score)
  }
}
