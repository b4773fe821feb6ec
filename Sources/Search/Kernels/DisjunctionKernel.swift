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
  private let accumulators: UnsafeMutablePointer<Double>
  private let bits: UnsafeMutablePointer<UInt64>
  private let candidates: UnsafeMutablePointer<UInt32>
  private let scores: UnsafeMutablePointer<Double>
  /// Clauses by ascending bound in the window.
  private var order: [Int]
  /// The sum of the bounds of the first clauses of `order`.
  private var boundSums: [Double]
  /// Clauses of `order` from here on are essential.
  private var firstEssential = 0
  /// Windows are not made shorter than this.
  private var minimumWindow: UInt32

  private init(
    _ clauses: borrowing ClauseSet, accepted: AcceptedDocuments, base: UInt32,
    scratch: RankingScratch
  ) {
    unsafe cursors = clauses.cursors
    count = clauses.count
    self.accepted = accepted
    self.base = base
    unsafe accumulators = scratch.accumulators
    unsafe bits = scratch.bits
    unsafe candidates = scratch.candidates
    unsafe scores = scratch.scores
    order = Array(0..<clauses.count)
    boundSums = [Double](repeating: 0, count: clauses.count + 1)
    minimumWindow = UInt32(RankingScratch.windowSize)
  }

  /// Offers the documents of the clauses to `top`.
  ///
  /// - `base`: Added to document numbers.
  static func search(
    _ clauses: borrowing ClauseSet, accepted: AcceptedDocuments, base: UInt32,
    scratch: RankingScratch, top: inout TopDocuments
  ) throws(IndexError) {
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
      if firstEssential == count - 1 {
        try searchOne(start, end, &top)
      } else if firstEssential < count {
        try searchSeveral(start, end, &top)
      }
      start = end
    }
  }

  /// Where the window from `start` ends: with the first block of a clause that was essential before.
  private mutating func windowEnd(from start: UInt32) -> UInt32 {
    var end = accepted.documentCount
    for index in 0..<count {
      // SAFETY: `order` holds numbers of cursors; `nextBlock` is checked against the blocks.
      let cursor = unsafe cursors + order[index]
      unsafe cursor.pointee.seekBlock(reaching: start)
      let block = unsafe cursor.pointee.nextBlock
      if index >= firstEssential, block < (unsafe cursor.pointee.blockCount) {
        end = min(end, (unsafe cursor.pointee.lastDocument(ofBlock: block)) &+ 1)
      }
    }
    // Documents are below 2³¹, so the sum stays below 2³².
    return min(max(end, start &+ minimumWindow), accepted.documentCount)
  }

  /// Computes the clauses' bounds in a window and splits them into essential and other ones.
  private mutating func split(_ start: UInt32, _ end: UInt32, threshold: Double) {
    for index in 0..<count {
      // SAFETY: as in `windowEnd`, which moved every cursor to `start`.
      let clause = order[index]
      unsafe cursors[clause].windowBound = cursors[clause].bound(through: end &- 1)
      let bound = unsafe cursors[clause].windowBound
      var place = index
      while place > 0, unsafe cursors[order[place &- 1]].windowBound > bound {
        order[place] = order[place &- 1]
        place &-= 1
      }
      order[place] = clause
    }
    var sum = 0.0
    firstEssential = 0
    for index in 0..<count {
      boundSums[index] = sum
      sum += unsafe cursors[order[index]].windowBound
      if sum <= threshold { firstEssential = index &+ 1 }
    }
    boundSums[count] = sum
  }

  /// A window with one essential clause: its blocks are the candidates.
  private mutating func searchOne(
    _ start: UInt32, _ end: UInt32, _ top: inout TopDocuments
  ) throws(IndexError) {
    // SAFETY: the number of a cursor; blocks are checked against their count, indices against the block's.
    let cursor = unsafe cursors + order[firstEssential]
    let rest = boundSums[firstEssential]
    while unsafe cursor.pointee.nextBlock < cursor.pointee.blockCount {
      let block = unsafe cursor.pointee.nextBlock
      let last = unsafe cursor.pointee.lastDocument(ofBlock: block)
      let threshold = Double(top.threshold)
      if unsafe cursor.pointee.bound(ofBlock: block) + rest > threshold {
        unsafe try cursor.pointee.load(block)
        _ = unsafe cursor.pointee.find(start)
        if unsafe cursor.pointee.documents[cursor.pointee.index] >= end { return }
        unsafe try cursor.pointee.loadScores()
        let found = unsafe collectBlock(cursor, end: end, above: threshold - rest)
        try finish(found, &top)
      }
      if last &+ 1 >= end { return }
      unsafe cursor.pointee.seekBlock(reaching: last &+ 1)
    }
  }

  /// Takes the candidates of a loaded block below `end`.
  private mutating func collectBlock(
    _ cursor: UnsafeMutablePointer<ClauseCursor>, end: UInt32, above threshold: Double
  ) -> Int {
    // SAFETY: indices are below the block's count, at most 128, and there is room for 4,096.
    let (documents, blockScores) = unsafe (cursor.pointee.documents, cursor.pointee.scores)
    let (candidates, scores) = unsafe (candidates, scores)
    let count = unsafe cursor.pointee.count
    var index = unsafe cursor.pointee.index
    var found = 0
    while index < count {
      let document = unsafe documents[index]
      if document >= end { break }
      let score = unsafe blockScores[index]
      unsafe candidates[found] = document
      unsafe scores[found] = score
      if score > threshold, accepted.contains(document) { found &+= 1 }
      index &+= 1
    }
    unsafe cursor.pointee.index = index
    return found
  }

  /// A window with several essential clauses: inner windows of 4,096 accumulators.
  private mutating func searchSeveral(
    _ start: UInt32, _ end: UInt32, _ top: inout TopDocuments
  ) throws(IndexError) {
    var low = start
    while low < end {
      var next = UInt32.max
      for index in firstEssential..<count {
        next = min(next, unsafe try firstDocument(cursors + order[index], from: low))
      }
      if next >= end { return }
      let first = next & ~63
      let limit = min(end, first &+ UInt32(RankingScratch.windowSize))
      for index in firstEssential..<count {
        unsafe try accumulate(cursors + order[index], first: first, limit: limit)
      }
      let found = collectWindow(
        first: first, limit: limit, rest: boundSums[firstEssential],
        threshold: Double(top.threshold))
      try finish(found, &top)
      low = limit
    }
  }

  /// The first document of a clause at or after `document`, its block loaded.
  private func firstDocument(
    _ cursor: UnsafeMutablePointer<ClauseCursor>, from document: UInt32
  ) throws(IndexError) -> UInt32 {
    // SAFETY: the block is below the count and reaches `document`, so `find` stops inside it.
    unsafe cursor.pointee.seekBlock(reaching: document)
    let block = unsafe cursor.pointee.nextBlock
    if block >= (unsafe cursor.pointee.blockCount) { return .max }
    unsafe try cursor.pointee.load(block)
    _ = unsafe cursor.pointee.find(document)
    return unsafe cursor.pointee.documents[cursor.pointee.index]
  }

  /// Adds the scores of a clause's documents of `first..<limit`, from where the cursor stands.
  private func accumulate(
    _ cursor: UnsafeMutablePointer<ClauseCursor>, first: UInt32, limit: UInt32
  ) throws(IndexError) {
    let (accumulators, bits) = unsafe (accumulators, bits)
    let width = Int(limit &- first)
    // SAFETY: `width` is at most 4,096, and a document outside `first..<limit` wraps to a slot above it,
    // also where a crafted block table does not ascend; indices are below the block's count.
    while unsafe cursor.pointee.nextBlock < cursor.pointee.blockCount {
      unsafe try cursor.pointee.load(cursor.pointee.nextBlock)
      let (documents, scores) = unsafe (cursor.pointee.documents, cursor.pointee.scores)
      let count = unsafe cursor.pointee.count
      var index = unsafe cursor.pointee.index
      if unsafe Int(documents[index] &- first) >= width { return }
      unsafe try cursor.pointee.loadScores()
      while index < count {
        let slot = unsafe Int(documents[index] &- first)
        if slot >= width { break }
        unsafe accumulators[slot] += scores[index]
        unsafe bits[slot &>> 6] |= 1 &<< UInt64(truncatingIfNeeded: slot & 63)
        index &+= 1
      }
      unsafe cursor.pointee.index = index
      if index < count { return }
      unsafe cursor.pointee.seekBlock(reaching: documents[count &- 1] &+ 1)
    }
  }

  /// Takes the candidates of the accumulators and clears them.
  private func collectWindow(
    first: UInt32, limit: UInt32, rest: Double, threshold: Double
  ) -> Int {
    let (accumulators, bits) = unsafe (accumulators, bits)
    let (candidates, scores) = unsafe (candidates, scores)
    var found = 0
    for index in 0..<((Int(limit &- first) &+ 63) / 64) {
      // SAFETY: 64 words of 64 accumulators; at most 4,096 candidates.
      let word = unsafe bits[index]
      if word == 0 { continue }
      unsafe bits[index] = 0
      let allowed = accepted.word(Int(first &>> 6) &+ index)
      var left = word
      while left != 0 {
        let bit = left.trailingZeroBitCount
        left &= left &- 1
        let slot = index &* 64 &+ bit
        let score = unsafe accumulators[slot]
        unsafe accumulators[slot] = 0
        unsafe candidates[found] = first &+ UInt32(truncatingIfNeeded: slot)
        unsafe scores[found] = score
        let isIn = score + rest > threshold && (allowed &>> UInt64(bit)) & 1 == 1
        found &+= isIn ? 1 : 0
      }
    }
    return found
  }

  /// Applies the other clauses to candidates, strongest first, and offers what is left.
  private mutating func finish(_ found: Int, _ top: inout TopDocuments) throws(IndexError) {
    var left = found
    var index = firstEssential &- 1
    let threshold = Double(top.threshold)
    while index >= 0, left > 0 {
      // SAFETY: the number of a cursor; the candidates ascend from window to window.
      if unsafe cursors[order[index]].windowBound > 0 {
        left = unsafe try CandidateStage.apply(
          &cursors[order[index]], rest: boundSums[index], threshold: threshold,
          isRequired: false, documents: candidates, scores: scores, count: left)
      }
      index &-= 1
    }
    unsafe CandidateStage.offer(
      documents: candidates, scores: scores, count: left, base: base, to: &top)
  }
}
