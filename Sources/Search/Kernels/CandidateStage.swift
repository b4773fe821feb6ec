internal import CHardware
internal import Index

/// Adds clauses to the candidates that other clauses found, and drops those that cannot enter any more.
enum CandidateStage {
  /// Applies a clause to ascending candidates.
  ///
  /// Candidates are taken a block at a time; a block is only loaded if its bound lets one of them in.
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
    var candidate = 0
    while candidate < count {
      // SAFETY: candidates are below `count`, and `kept` is not above them.
      cursor.seekBlock(reaching: unsafe documents[candidate])
      let block = cursor.nextBlock
      if block >= cursor.blockCount {
        if isRequired { return kept }
        return unsafe keep(
          from: candidate, above: threshold - rest, documents, scores, count, kept)
      }
      let last = cursor.lastDocument(ofBlock: block)
      let lowest = threshold - (cursor.bound(ofBlock: block) + rest)
      let lowestWithout = isRequired ? .infinity : threshold - rest
      repeat {
        let document = unsafe documents[candidate]
        var score = unsafe scores[candidate]
        candidate &+= 1
        if score <= lowest { continue }
        try cursor.prepare(block)
        if let own = try cursor.lookUp(document) {
          score += own
        } else if score <= lowestWithout {
          continue
        }
        unsafe documents[kept] = document
        unsafe scores[kept] = score
        kept &+= 1
      } while candidate < count && (unsafe documents[candidate] <= last)
    }
    return kept
  }

  /// Moves the candidates from `first` on that are above a score behind the first `kept`.
  @unsafe
  private static func keep(
    from first: Int, above threshold: Double, _ documents: UnsafeMutablePointer<UInt32>,
    _ scores: UnsafeMutablePointer<Double>, _ count: Int, _ kept: Int
  ) -> Int {
    var kept = kept
    for candidate in first..<count {
      // SAFETY: below `count`, and `kept` is not above it.
      let (document, score) = unsafe (documents[candidate], scores[candidate])
      unsafe documents[kept] = document
      unsafe scores[kept] = score
      kept &+= score > threshold ? 1 : 0
    }
    return kept
  }

  /// Takes the documents of a scored block whose score is above `threshold`.
  ///
  /// - `count`: At most 128.
  /// - `candidates`: Room for as many, as `candidateScores`.
  /// - Returns: How many there are.
  @unsafe
  @inline(__always)
  static func filter(
    _ documents: UnsafePointer<UInt32>, _ scores: UnsafePointer<Double>, count: Int,
    above threshold: Double, into candidates: UnsafeMutablePointer<UInt32>,
    _ candidateScores: UnsafeMutablePointer<Double>
  ) -> Int {
    // SAFETY: by contract.
    if hardware_has_ranking() {
      return unsafe hardware_filter(
        documents, scores, count, threshold, candidates, candidateScores)
    }
    var found = 0
    for index in 0..<count {
      let score = unsafe scores[index]
      unsafe candidates[found] = documents[index]
      unsafe candidateScores[found] = score
      found &+= score > threshold ? 1 : 0
    }
    return found
  }

  /// Drops candidates that are not accepted.
  @unsafe
  static func filter(
    _ documents: UnsafeMutablePointer<UInt32>, _ scores: UnsafeMutablePointer<Double>, count: Int,
    by accepted: AcceptedDocuments
  ) -> Int {
    if accepted.isEverything { return count }
    var kept = 0
    for candidate in 0..<count {
      // SAFETY: below `count`.
      let (document, score) = unsafe (documents[candidate], scores[candidate])
      unsafe documents[kept] = document
      unsafe scores[kept] = score
      kept &+= accepted.contains(document) ? 1 : 0
    }
    return kept
  }

  /// Offers candidates with their final scores.
  @unsafe
  @inline(__always)
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
