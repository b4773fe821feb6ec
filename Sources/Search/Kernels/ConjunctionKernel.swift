internal import Index

/// Ranks the documents that hold all of some clauses, block by block of the rarest.
///
/// A block of the rarest clause is read only if the bounds of all clauses together, in the documents that it
/// spans, pass the k-th score; its documents are then tried against the other clauses, rarest first, and
/// those that only add, each with the bound of the block in which it would stand (block-max AND; Ding & Suel 2011,
/// doi:10.1145/2009916.2010048).
@safe
struct ConjunctionKernel {
  private let cursors: UnsafeMutablePointer<ClauseCursor>
  private let accepted: AcceptedDocuments
  private let base: UInt32
  private let candidates: UnsafeMutablePointer<UInt32>
  private let scores: UnsafeMutablePointer<Double>
  /// The required clauses by ascending number of documents, then the others.
  private let order: [Int]
  private let requiredCount: Int
  /// For each of `order` the sum of the bounds of those after it.
  private var rests: [Double]

  /// Offers the documents that hold the first `requiredCount` clauses to `top`; the others add scores.
  ///
  /// - `base`: Added to document numbers.
  static func search(
    _ clauses: borrowing ClauseSet, requiredCount: Int, accepted: AcceptedDocuments,
    base: UInt32, scratch: RankingScratch, top: inout TopDocuments
  ) throws(IndexError) {
    precondition(requiredCount > 0 && requiredCount <= clauses.count)
    var kernel = ConjunctionKernel(
      clauses, requiredCount: requiredCount, accepted: accepted, base: base, scratch: scratch)
    try kernel.run(&top)
  }

  private init(
    _ clauses: borrowing ClauseSet, requiredCount: Int, accepted: AcceptedDocuments,
    base: UInt32, scratch: RankingScratch
  ) {
    let cursors = unsafe clauses.cursors
    unsafe self.cursors = cursors
    self.accepted = accepted
    self.base = base
    unsafe candidates = scratch.candidates
    unsafe scores = scratch.scores
    self.requiredCount = requiredCount
    // SAFETY: numbers of cursors.
    let required = (0..<requiredCount).sorted {
      unsafe cursors[$0].documentCount < cursors[$1].documentCount
    }
    order = required + Array(requiredCount..<clauses.count)
    rests = [Double](repeating: 0, count: clauses.count)
  }

  private mutating func run(_ top: inout TopDocuments) throws(IndexError) {
    // SAFETY: numbers of cursors; blocks are below their count.
    let lead = unsafe cursors + order[0]
    let blockCount = unsafe lead.pointee.blockCount
    var first: UInt32 = 0
    for block in 0..<blockCount {
      let last = unsafe lead.pointee.lastDocument(ofBlock: block)
      if accepted.next(from: first) <= last {
        guard let bound = openWindow(first, last) else { return }
        let total = unsafe bound + lead.pointee.bound(ofBlock: block)
        if total > Double(top.threshold) {
          unsafe try lead.pointee.load(block)
          unsafe try lead.pointee.loadScores()
          try search(unsafe collect(lead, above: Double(top.threshold) - bound), &top)
        }
      }
      first = last &+ 1
    }
  }

  /// Computes the bounds of the other clauses in `first...last`.
  ///
  /// - Returns: Their sum, or nil when a required clause has no more documents.
  private mutating func openWindow(_ first: UInt32, _ last: UInt32) -> Double? {
    var sum = 0.0
    for index in stride(from: order.count - 1, to: 0, by: -1) {
      // SAFETY: the number of a cursor.
      let cursor = unsafe cursors + order[index]
      unsafe cursor.pointee.seekBlock(reaching: first)
      if index < requiredCount, unsafe cursor.pointee.nextBlock >= cursor.pointee.blockCount {
        return nil
      }
      unsafe cursor.pointee.windowBound = cursor.pointee.bound(through: last)
      rests[index] = sum
      sum += unsafe cursor.pointee.windowBound
    }
    return sum
  }

  /// Takes the documents of the rarest clause's block.
  private func collect(
    _ lead: UnsafeMutablePointer<ClauseCursor>, above threshold: Double
  ) -> Int {
    // SAFETY: the loaded block has `count` documents with scores, at most 128; there is room for 4,096.
    let found = unsafe CandidateStage.filter(
      lead.pointee.documents, lead.pointee.scores, count: lead.pointee.count, above: threshold,
      into: candidates, scores)
    return unsafe CandidateStage.filter(candidates, scores, count: found, by: accepted)
  }

  /// Tries candidates against the other clauses and offers what is left.
  private func search(_ found: Int, _ top: inout TopDocuments) throws(IndexError) {
    var left = found
    for index in order.indices.dropFirst() where left > 0 {
      // SAFETY: the number of a cursor; candidates ascend from block to block.
      left = unsafe try CandidateStage.apply(
        &cursors[order[index]], rest: rests[index], threshold: Double(top.threshold),
        isRequired: index < requiredCount, documents: candidates, scores: scores, count: left)
    }
    unsafe CandidateStage.offer(
      documents: candidates, scores: scores, count: left, base: base, to: &top)
  }
}
