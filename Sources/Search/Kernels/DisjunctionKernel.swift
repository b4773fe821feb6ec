internal import CHardware
internal import Index

/// Ranks the documents that hold any of some clauses: vectorised block-max MAXSCORE.
///
/// Documents are taken in windows that end where a block of an essential clause does. In each, the weakest
/// clauses whose bounds together do not pass the k-th score are not essential: a document with only those
/// cannot enter. Essential clauses are scored a block at a time into 4,096 accumulators; what their sum and the
/// other bounds let through is tried against the others, strongest first.
///
/// Turtle & Flood, *Query evaluation: strategies and optimizations*, 1995, doi:10.1016/0306-4573(95)00020-H;
/// Ding & Suel 2011, doi:10.1145/2009916.2010048; the windows as in Apache Lucene 10's bulk scorer
/// (behaviour, not code). Sums are exact in any order, so hits and scores equal the exhaustive ones.
@safe
struct DisjunctionKernel {
  private let cursors: UnsafeMutablePointer<ClauseCursor>
  private let count: Int
  private let accepted: AcceptedDocuments
  private let base: UInt32
  private let window: WindowAccumulators
  private let candidates: UnsafeMutablePointer<UInt32>
  private let scores: UnsafeMutablePointer<Double>
  /// Clauses by ascending bound in the window.
  private let order: UnsafeMutablePointer<Int>
  /// The sum of the bounds of the first clauses of `order`.
  private let boundSums: UnsafeMutablePointer<Double>
  /// Clauses of `order` from here on are essential.
  private var firstEssential = 0
  /// Windows are not made shorter than this, where several clauses are essential.
  private static let minimumWindow: UInt32 = 512

  private init(
    _ clauses: borrowing ClauseSet, accepted: AcceptedDocuments, base: UInt32,
    scratch: RankingScratch
  ) {
    unsafe cursors = clauses.cursors
    count = clauses.count
    self.accepted = accepted
    self.base = base
    window = WindowAccumulators(scratch)
    unsafe candidates = scratch.candidates
    unsafe scores = scratch.scores
    unsafe order = clauses.order
    unsafe boundSums = clauses.sums
    // SAFETY: there is a place a clause.
    for clause in 0..<count { unsafe order[clause] = clause }
  }

  /// Offers the documents of the clauses to `top`.
  ///
  /// - `base`: Added to document numbers.
  static func search(
    _ clauses: borrowing ClauseSet, accepted: AcceptedDocuments, base: UInt32,
    scratch: RankingScratch, top: inout TopDocuments
  ) throws(IndexError) {
    precondition(clauses.count > 0)
    var kernel = DisjunctionKernel(clauses, accepted: accepted, base: base, scratch: scratch)
    try kernel.run(&top)
  }

  private mutating func run(_ top: inout TopDocuments) throws(IndexError) {
    var start: UInt32 = 0
    while true {
      start = accepted.next(from: start)
      if start >= accepted.documentCount { return }
      let end = windowEnd(from: start)
      split(start, end, threshold: Double(top.threshold))
      if firstEssential == count {
        start = end
      } else if firstEssential == count &- 1 {
        try searchOne(start, end, &top)
        start = end
      } else {
        start = try searchSeveral(start, end, &top)
      }
    }
  }

  /// Where the window from `start` ends: with the first block of a clause that was essential before.
  private mutating func windowEnd(from start: UInt32) -> UInt32 {
    var end = accepted.documentCount
    let firstLead = min(firstEssential, count &- 1)
    for index in 0..<count {
      // SAFETY: `order` holds numbers of cursors; `nextBlock` is checked against the blocks.
      let cursor = unsafe cursors + order[index]
      unsafe cursor.pointee.seekBlock(reaching: start)
      let block = unsafe cursor.pointee.nextBlock
      if index >= firstLead, block < (unsafe cursor.pointee.blockCount) {
        end = min(end, (unsafe cursor.pointee.lastDocument(ofBlock: block)) &+ 1)
      }
    }
    // Documents are below 2³¹, so the sum stays below 2³².
    return min(max(end, start &+ Self.minimumWindow), accepted.documentCount)
  }

  /// Computes the clauses' bounds in a window and splits them into essential and other ones.
  private mutating func split(_ start: UInt32, _ end: UInt32, threshold: Double) {
    // SAFETY: `order` has a number of a cursor for each clause, `boundSums` room for one more.
    let (order, boundSums) = unsafe (order, boundSums)
    for index in 0..<count {
      let clause = unsafe order[index]
      unsafe cursors[clause].windowBound = cursors[clause].bound(through: end &- 1)
      let bound = unsafe cursors[clause].windowBound
      var place = index
      while place > 0, unsafe cursors[order[place &- 1]].windowBound > bound {
        unsafe order[place] = order[place &- 1]
        place &-= 1
      }
      unsafe order[place] = clause
    }
    var sum = 0.0
    firstEssential = 0
    for index in 0..<count {
      unsafe boundSums[index] = sum
      sum += unsafe cursors[order[index]].windowBound
      if sum <= threshold { firstEssential = index &+ 1 }
    }
    unsafe boundSums[count] = sum
  }

  /// A window with one essential clause: its blocks are the candidates.
  private mutating func searchOne(
    _ start: UInt32, _ end: UInt32, _ top: inout TopDocuments
  ) throws(IndexError) {
    // SAFETY: the number of a cursor; blocks are checked against their count, indices against the block's.
    let cursor = unsafe cursors + order[firstEssential]
    let rest = unsafe boundSums[firstEssential]
    while unsafe cursor.pointee.nextBlock < cursor.pointee.blockCount {
      let block = unsafe cursor.pointee.nextBlock
      let last = unsafe cursor.pointee.lastDocument(ofBlock: block)
      let threshold = Double(top.threshold)
      if unsafe cursor.pointee.bound(ofBlock: block) + rest > threshold {
        unsafe try cursor.pointee.load(block)
        _ = unsafe cursor.pointee.find(start)
        let first = unsafe cursor.pointee.index
        if unsafe cursor.pointee.documents[first] >= end { return }
        unsafe try cursor.pointee.loadScores()
        if last >= end {
          _ = unsafe cursor.pointee.find(end)
        } else {
          unsafe cursor.pointee.index = unsafe cursor.pointee.count
        }
        let found = unsafe CandidateStage.filter(
          cursor.pointee.documents + first, cursor.pointee.scores + first,
          count: cursor.pointee.index &- first, above: threshold - rest, into: candidates, scores)
        try finish(found, &top)
      }
      if last &+ 1 >= end { return }
      unsafe cursor.pointee.seekBlock(reaching: last &+ 1)
    }
  }

  /// A window with several essential clauses: an inner window of 4,096 accumulators at most.
  ///
  /// - Returns: Where the next window starts.
  private mutating func searchSeveral(
    _ start: UInt32, _ end: UInt32, _ top: inout TopDocuments
  ) throws(IndexError) -> UInt32 {
    var next = UInt32.max
    var density = 0
    for index in firstEssential..<count {
      // SAFETY: the number of a cursor.
      let cursor = unsafe cursors + order[index]
      next = min(next, unsafe try firstDocument(cursor, from: start))
      density &+= unsafe cursor.pointee.documentCount
    }
    if next >= end { return end }
    let first = next & ~63
    let limit = min(end, first &+ UInt32(RankingScratch.windowSize))
    let threshold = Double(top.threshold)
    let rest = unsafe boundSums[firstEssential]
    let isDense =
      threshold >= rest && WindowAccumulators.prefersScan(density, of: accepted.documentCount)
    for index in firstEssential..<count {
      unsafe try window.add(
        cursors + order[index], first: first, limit: limit, setsBits: !isDense)
    }
    // SAFETY: a window has at most 4,096 documents, for which there is room.
    let found = unsafe window.collect(
      first: first, limit: limit, above: threshold - rest, usesBits: !isDense, into: candidates,
      scores)
    try finish(found, &top)
    return limit
  }

  /// The first document of a clause at or after `document`, its block loaded.
  private func firstDocument(
    _ cursor: UnsafeMutablePointer<ClauseCursor>, from document: UInt32
  ) throws(IndexError) -> UInt32 {
    // SAFETY: the block is below the count and reaches `document`, so `find` stops inside it; where a crafted
    // table lies, at its last document.
    unsafe cursor.pointee.seekBlock(reaching: document)
    let block = unsafe cursor.pointee.nextBlock
    if block >= (unsafe cursor.pointee.blockCount) { return .max }
    unsafe try cursor.pointee.load(block)
    _ = unsafe cursor.pointee.find(document)
    return unsafe cursor.pointee.documents[cursor.pointee.index]
  }

  /// Applies the other clauses to candidates, strongest first, and offers what is left.
  private mutating func finish(_ found: Int, _ top: inout TopDocuments) throws(IndexError) {
    // SAFETY: there is room for 4,096 candidates.
    var left = unsafe CandidateStage.filter(candidates, scores, count: found, by: accepted)
    var index = firstEssential &- 1
    let threshold = Double(top.threshold)
    while index >= 0, left > 0 {
      // SAFETY: the number of a cursor; the candidates ascend from window to window.
      let cursor = unsafe cursors + order[index]
      if unsafe cursor.pointee.windowBound > 0 {
        left = unsafe try CandidateStage.apply(
          &cursor.pointee, rest: boundSums[index], threshold: threshold, isRequired: false,
          documents: candidates, scores: scores, count: left)
      }
      index &-= 1
    }
    unsafe CandidateStage.offer(
      documents: candidates, scores: scores, count: left, base: base, to: &top)
  }
}
