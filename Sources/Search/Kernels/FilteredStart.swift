internal import Index

/// Finds a k-th score to start from where documents are filtered out.
///
/// The thresholds that an index keeps speak of all documents. Here the strongest blocks of one clause are
/// scored first, as many as should hold k documents that pass; what the k-th of them scores, k hits reach. Blocks in
/// the order of their bounds: Strohman, Turtle & Croft, *Optimization strategies for complex queries*, 2005,
/// doi:10.1145/1076034.1076074.
@safe
struct FilteredStart {
  private let accepted: AcceptedDocuments
  /// How many of the segment's documents pass.
  private let acceptedCount: Int
  private let scratch: RankingScratch

  /// A start may read this share of the clauses' blocks.
  private static let share = 16

  init(_ accepted: AcceptedDocuments, acceptedCount: Int, scratch: RankingScratch) {
    self.accepted = accepted
    self.acceptedCount = acceptedCount
    self.scratch = scratch
  }

  /// Raises the threshold of `top` to a score that as many hits as are wanted reach.
  ///
  /// - `count`: The first clauses of the set, whose documents are all hits if they are accepted.
  func raiseThreshold(
    of top: inout TopDocuments, _ clauses: borrowing ClauseSet, count: Int, rounding: ScoreRounding
  ) throws(IndexError) {
    guard acceptedCount > 0 else { return }
    // As many strong documents as hold k that pass, and half as many again.
    let wanted = 2 + 3 * top.limit * Int(accepted.documentCount) / (2 * acceptedCount)
    var blockCount = 0
    var (best, highest) = (0, 0.0)
    for clause in 0..<count {
      // SAFETY: below the number of cursors.
      let cursor = unsafe clauses.cursors + clause
      blockCount += unsafe cursor.pointee.blockCount
      let score = unsafe cursor.pointee.startScore(limit: wanted)
      if score > highest { (best, highest) = (clause, score) }
    }
    guard highest > Double(top.threshold), wanted <= blockCount / Self.share else { return }
    // SAFETY: a number of a cursor.
    let score = unsafe try score(
      ofRank: top.limit, in: clauses.cursors + best, blockCount: wanted)
    if let score { top.raiseThreshold(to: score, step: rounding.step) }
  }

  /// The score of the k-th best accepted document in the strongest blocks; nil if there are fewer.
  private func score(
    ofRank rank: Int, in cursor: UnsafeMutablePointer<ClauseCursor>, blockCount: Int
  ) throws(IndexError) -> Float? {
    var best = TopDocuments(limit: rank)
    let blocks = unsafe cursor.pointee.strongestBlocks(blockCount)
    for block in blocks {
      // SAFETY: a block below the count; it has at most 128 documents, for which there is room.
      unsafe try cursor.pointee.load(block)
      unsafe try cursor.pointee.loadScores()
      let found = unsafe CandidateStage.filter(
        cursor.pointee.documents, cursor.pointee.scores, count: cursor.pointee.count,
        above: Double(best.threshold), into: scratch.candidates, scratch.scores)
      let kept = unsafe CandidateStage.filter(
        scratch.candidates, scratch.scores, count: found, by: accepted)
      unsafe CandidateStage.offer(
        documents: scratch.candidates, scores: scratch.scores, count: kept, base: 0, to: &best)
    }
    best.sortIntoHeap()
    return best.isFull ? best.worst.score : nil
  }
}
