internal import Index

/// Ranks the documents of one clause: a loop of its own, block by block.
///
/// Blocks and runs of 32 blocks whose bound does not pass the k-th score are not read (Ding & Suel, *Faster
/// Top-k Document Retrieval Using Block-Max Indexes*, 2011, doi:10.1145/2009916.2010048).
@safe
struct TermKernel {
  private let cursor: UnsafeMutablePointer<ClauseCursor>
  private let accepted: AcceptedDocuments
  private let base: UInt32
  private let candidates: UnsafeMutablePointer<UInt32>
  private let scores: UnsafeMutablePointer<Double>

  /// Offers the clause's documents to `top`.
  ///
  /// - `base`: Added to document numbers.
  static func search(
    _ clauses: borrowing ClauseSet, accepted: AcceptedDocuments, base: UInt32,
    scratch: RankingScratch, top: inout TopDocuments
  ) throws(IndexError) {
    precondition(clauses.count == 1)
    let kernel = unsafe TermKernel(
      cursor: clauses.cursors, accepted: accepted, base: base, candidates: scratch.candidates,
      scores: scratch.scores)
    try kernel.run(&top)
  }

  private func run(_ top: inout TopDocuments) throws(IndexError) {
    // SAFETY: the set has one cursor; its table and blocks are asked for below their counts only.
    let blockCount = unsafe cursor.pointee.blockCount
    let hasTable = unsafe cursor.pointee.hasTable
    var block = 0
    var first: UInt32 = 0
    while block < blockCount {
      let threshold = Double(top.threshold)
      if hasTable, block & 31 == 0, threshold >= 0,
        unsafe cursor.pointee.superBound(block &>> 5) <= threshold
      {
        block &+= 32
        first = unsafe cursor.pointee.lastDocument(ofBlock: min(block, blockCount) &- 1) &+ 1
        continue
      }
      let last = unsafe cursor.pointee.lastDocument(ofBlock: block)
      if unsafe cursor.pointee.bound(ofBlock: block) > threshold,
        accepted.isEverything || accepted.next(from: first) <= last
      {
        unsafe try cursor.pointee.load(block)
        unsafe try cursor.pointee.loadScores()
        offerBlock(above: threshold, &top)
      }
      first = last &+ 1
      block &+= 1
    }
  }

  private func offerBlock(above threshold: Double, _ top: inout TopDocuments) {
    // SAFETY: the loaded block has `count` documents with scores, at most 128, and there is room for 4,096.
    let found = unsafe CandidateStage.filter(
      cursor.pointee.documents, cursor.pointee.scores, count: cursor.pointee.count,
      above: threshold, into: candidates, scores)
    let kept = unsafe CandidateStage.filter(candidates, scores, count: found, by: accepted)
    unsafe CandidateStage.offer(
      documents: candidates, scores: scores, count: kept, base: base, to: &top)
  }
}
