internal import Index

/// Ranks the documents of one clause: a loop of its own, block by block.
///
/// Blocks and runs of 32 blocks whose bound does not pass the k-th score are not read (Ding & Suel, *Faster
/// Top-k Document Retrieval Using Block-Max Indexes*, 2011, doi:10.1145/2009916.2010048).
enum TermKernel {
  /// Offers the clause's documents to `top`.
  ///
  /// - `base`: Added to document numbers.
  static func search(
    _ clauses: borrowing ClauseSet, accepted: AcceptedDocuments, base: UInt32,
    top: inout TopDocuments
  ) throws(IndexError) {
    let cursor = unsafe clauses.cursors
    // SAFETY: the set has one cursor; its table and blocks are asked for below their counts only.
    let blockCount = unsafe cursor.pointee.blockCount
    let hasTable = unsafe cursor.pointee.table != nil
    var block = 0
    while block < blockCount {
      let threshold = Double(top.threshold)
      if hasTable, block & 31 == 0, threshold >= 0,
        unsafe cursor.pointee.superBound(block &>> 5) <= threshold
      {
        block &+= 32
        continue
      }
      if unsafe cursor.pointee.bound(ofBlock: block) > threshold {
        unsafe try cursor.pointee.load(block)
        unsafe try cursor.pointee.loadScores()
        unsafe offer(cursor, accepted: accepted, base: base, top: &top)
      }
      block &+= 1
    }
  }

  private static func offer(
    _ cursor: UnsafeMutablePointer<ClauseCursor>, accepted: AcceptedDocuments, base: UInt32,
    top: inout TopDocuments
  ) {
    // SAFETY: the loaded block has `count` documents with scores.
    let (documents, scores) = unsafe (cursor.pointee.documents, cursor.pointee.scores)
    var threshold = Double(top.threshold)
    for index in 0..<(unsafe cursor.pointee.count) {
      let score = unsafe scores[index]
      if score <= threshold { continue }
      let document = unsafe documents[index]
      if !accepted.contains(document) { continue }
      top.offer(Float(score), document: base &+ document)
      threshold = Double(top.threshold)
    }
  }
}
