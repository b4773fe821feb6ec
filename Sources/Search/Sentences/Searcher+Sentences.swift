package import Index

// MARK: - Sentences
extension Searcher {
  /// Finds the best sentences of all articles.
  ///
  /// Exact: the hits and scores of scoring every sentence. What a score is made of: `SentenceScorer`. Words,
  /// negations and speakers are asked of the sentence, other fields of its article.
  ///
  /// - Parameters:
  ///   - query: Of this searcher.
  ///   - limit: The most hits, at least 0.
  ///   - quoteKinds: Only sentences that a quote of one of these kinds touches; nil for all.
  /// - Returns: Best first; of one score those that stand first in the index.
  /// - Throws: What reading the index throws.
  package func searchSentences(
    _ query: PreparedQuery, limit: Int, quoteKinds: Set<UInt8>? = nil
  ) throws(IndexError) -> [SentenceHit] {
    guard limit > 0 else { return [] }
    var top = TopSentences(limit: limit)
    try forEachRanker(query, quoteKinds) { (ranker) throws(IndexError) in
      try ranker.rank(into: &top)
    }
    return top.sorted
  }

  /// Calls `body` with every sentence that a query matches, in the order of the index.
  ///
  /// - Throws: What reading the index throws.
  /// - Complexity: O(sentences of the articles that match).
  package func forEachSentence(
    _ query: PreparedQuery, quoteKinds: Set<UInt8>? = nil, _ body: (SentenceHit) -> Void
  ) throws(IndexError) {
    try forEachRanker(query, quoteKinds) { (ranker) throws(IndexError) in
      try ranker.forEachMatch(body)
    }
  }

  private func forEachRanker(
    _ query: PreparedQuery, _ quoteKinds: Set<UInt8>?,
    _ body: (inout SentenceRanker) throws(IndexError) -> Void
  ) throws(IndexError) {
    guard let root = query.resolved.query.root else { return }
    let tree = SentenceTree(query.resolved.query, root: root)
    let scorer = SentenceScorer(query.resolved, segments: segments)
    for (number, segment) in segments.enumerated() {
      var own: [SentenceFilter] = []
      for filter in query.resolved.query.filters {
        own.append(
          SentenceFilter(
            documents: try filters[number].documents(filter),
            speakers: try filters[number].speakers(filter)))
      }
      var ranker = try SentenceRanker(
        query.resolved, tree: tree, scorer: scorer, segment: segment, number: number,
        filters: own, quoteKinds: quoteKinds)
      try body(&ranker)
    }
  }
}
