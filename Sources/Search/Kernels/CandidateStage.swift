internal import Index

/// Adds clauses to the candidates that other clauses found, and drops those that cannot enter any more.
enum CandidateStage {
  /// Applies a clause to ascending candidates.
  ///
  /// A block is only loaded for a candidate that its bound lets in.
  ///
  /// - `rest`: The most that clauses still to come can add.
  /// - `threshold`: A candidate must be able to pass it.
  /// - `isRequired`: Whether candidates without the clause are dropped.
  /// - `count`: The candidates; documents ascend and are not below those of earlier calls.
  /// - Returns: How many are left, moved to the front.
  @unsafe
  static func apply(
    _ cursor: inout ClauseCursor, rest: Double, threshold: Double, isRequired: Bool,
    documents: UnsafeMutablePointer<UInt32>, scores: UnsafeMutablePointer<Double>, count: Int
  ) throws(IndexError) -> Int {
    var kept = 0
    let bound = cursor.windowBound + rest
    for candidate in 0..<count {
      // SAFETY: candidates are below `count`, and `kept` is not above them.
      let document = unsafe documents[candidate]
      var score = unsafe scores[candidate]
      if score + bound <= threshold { continue }
      cursor.seekBlock(reaching: document)
      if cursor.nextBlock < cursor.blockCount {
        if cursor.block != cursor.nextBlock {
          if score + cursor.bound(ofBlock: cursor.nextBlock) + rest <= threshold { continue }
          try cursor.load(cursor.nextBlock)
        }
        if cursor.find(document) {
          score += try cursor.score(at: cursor.index)
        } else if isRequired {
          continue
        }
      } else if isRequired {
        break
      }
      unsafe documents[kept] = document
      unsafe scores[kept] = score
      kept &+= 1
    }
    return kept
  }

  /// Offers candidates with their final scores.
  @unsafe
  static func offer(
    documents: UnsafeMutablePointer<UInt32>, scores: UnsafeMutablePointer<Double>, count: Int,
    base: UInt32, to top: inout TopDocuments
  ) {
    for candidate in 0..<count {
      // SAFETY: below `count`.
      let score = Float(unsafe scores[candidate])
      top.offer(score, document: base &+ (unsafe documents[candidate]))
    }
  }
}
