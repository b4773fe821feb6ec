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
    let compounds = switches.compounds ? CompoundLookup(segments, analysis: analysis) : nil
    var analyzed = try QueryAnalyzer.analyze(
      query, with: analysis, compounds: compounds, looseParts: switches.looseParts,
      settings: settings)
    if !switches.bonuses { analyzed.runs = [] }
    return try prepare(analyzed)
  }

  /// Looks up a query that is analysed already.
  package func prepare(_ query: AnalyzedQuery) throws(IndexError) -> PreparedQuery {
    PreparedQuery(
      try ResolvedQuery(
        query, segments: segments, analysis: analysis, settings: settings, statistics: statistics,
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
    let bonuses = query.resolved.bonuses
    let count = min(limit, documentCount)
    var top = TopDocuments(limit: count, bound: bonuses?.bound)
    var finals = TopDocuments(limit: bonuses == nil ? 1 : count)
    finals.sortIntoHeap()
    var base = 0
    for (number, segment) in segments.enumerated() {
      let ranker = SegmentRanker(
        query: query.resolved, plan: plan, number: number, segment: segment,
        filters: filters[number], scale: scales[number], base: UInt32(base), scratch: scratch)
      do throws(IndexError) {
        if let bonuses {
          try ranker.rank(into: &top, finals: &finals, bonuses: bonuses)
        } else {
          try ranker.rank(into: &top)
        }
      } catch {
        scratch.reset()
        throw error
      }
      base += segment.documentCount
    }
    var hits: [SearchHit] = []
    hits.reserveCapacity(count)
    if bonuses == nil {
      top.forEachSorted { score, document in hits.append(hit(document, score)) }
    } else {
      finals.forEachSorted { score, document in hits.append(hit(document, score)) }
    }
    return hits
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
        let probe = query.resolved.bonuses.map {
          BonusProbe(
            plan: $0,
            probe: LeafProbe(
              query: query.resolved, number: number, segment: segment, document: document))
        }
        let final = try probe?.score(from: Float(score)) ?? Float(score)
        hits.append(SearchHit(segment: number, document: Int(document), score: final))
      }
    }
    let count = hits.count
    hits.sort {
      $0.score != $1.score
        ? $0.score > $1.score : ($0.segment, $0.document) < ($1.segment, $1.document)
    }
    return SearchResult(hits: Array(hits.prefix(limit)), totalCount: count)
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
