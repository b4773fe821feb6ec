internal import CHardware
internal import Index

/// Counts the documents that hold any or all of some terms, without scores.
///
/// A byte a document of a window counts the terms that it holds: adding to it waits for no other document, as
/// setting a bit would, and the bytes are then compared 32 at a time. Where one term of a conjunction is much rarer
/// than the others, its documents are looked up in the others instead.
@safe
struct CountKernel {
  private static let windowSize = RankingScratch.countWindowSize
  /// What looking a document up costs, in postings that are decoded and counted.
  private static let lookUpCost = 12

  private let cursors: UnsafeMutablePointer<ClauseCursor>
  private let count: Int
  private let bytes: UnsafeMutablePointer<UInt8>
  private let documentCount: UInt32

  /// The documents that hold any of the clauses of a set.
  ///
  /// - Complexity: O(postings + documents / 32).
  static func union(
    _ clauses: borrowing ClauseSet, of segment: SegmentReader, scratch: RankingScratch
  ) throws(IndexError) -> Int {
    let kernel = CountKernel(clauses, segment, scratch)
    return try kernel.count(holding: 1)
  }

  /// The documents that hold all of the clauses of a set, fewer than 256.
  ///
  /// - Complexity: O(postings + documents / 32) or O(postings of the rarest · clauses), what is less.
  static func intersection(
    _ clauses: borrowing ClauseSet, of segment: SegmentReader, scratch: RankingScratch
  ) throws(IndexError) -> Int {
    let kernel = CountKernel(clauses, segment, scratch)
    // SAFETY: there is a cursor a clause.
    let counts = (0..<clauses.count).map { unsafe clauses.cursors[$0].documentCount }
    let postings = counts.reduce(0, +) + segment.documentCount / 32
    let rarest = counts.min() ?? 0
    if rarest * lookUpCost * (counts.count - 1) >= postings {
      return try kernel.count(holding: UInt8(counts.count))
    }
    let order = counts.indices.sorted { counts[$0] < counts[$1] }
    return try kernel.lookUp(order)
  }

  private init(
    _ clauses: borrowing ClauseSet, _ segment: SegmentReader, _ scratch: RankingScratch
  ) {
    precondition(clauses.count < 256)
    unsafe cursors = clauses.cursors
    count = clauses.count
    unsafe bytes = scratch.bytes
    documentCount = segment.info.documentCount
  }

  /// Counts the documents with so many clauses or more.
  private func count(holding minimum: UInt8) throws(IndexError) -> Int {
    var sum = 0
    var first: UInt32 = 0
    while first < documentCount {
      for clause in 0..<count { unsafe try add(cursors + clause, from: first) }
      sum += take(minimum)
      first += UInt32(Self.windowSize)
    }
    return sum
  }

  /// Adds one to the bytes of a clause's documents of the window, from where the cursor stands.
  private func add(
    _ cursor: UnsafeMutablePointer<ClauseCursor>, from first: UInt32
  ) throws(IndexError) {
    let bytes = unsafe bytes
    // SAFETY: a document outside the window wraps to a slot above it, also where a crafted block table does
    // not ascend; indices are below the block's count.
    while unsafe cursor.pointee.nextBlock < cursor.pointee.blockCount {
      unsafe try cursor.pointee.load(cursor.pointee.nextBlock)
      let (documents, count) = unsafe (cursor.pointee.documents, cursor.pointee.count)
      var index = unsafe cursor.pointee.index
      while index < count {
        let slot = unsafe Int(documents[index] &- first)
        if slot >= Self.windowSize { break }
        unsafe bytes[slot] &+= 1
        index &+= 1
      }
      unsafe cursor.pointee.index = index
      if index < count { return }
      unsafe cursor.pointee.skipBlock()
    }
  }

  /// Counts and clears the bytes that are not below `minimum`.
  private func take(_ minimum: UInt8) -> Int {
    // SAFETY: there are so many bytes.
    if hardware_has_ranking() {
      return unsafe hardware_count_bytes(bytes, Self.windowSize, minimum)
    }
    var found = 0
    for slot in 0..<Self.windowSize {
      found &+= unsafe bytes[slot] >= minimum ? 1 : 0
      unsafe bytes[slot] = 0
    }
    return found
  }

  /// Looks the documents of the first clause up in the others.
  private func lookUp(_ order: [Int]) throws(IndexError) -> Int {
    var sum = 0
    // SAFETY: numbers of cursors; blocks and indices are below their counts.
    let lead = unsafe cursors + order[0]
    for block in 0..<(unsafe lead.pointee.blockCount) {
      unsafe try lead.pointee.load(block)
      for index in 0..<(unsafe lead.pointee.count) {
        let document = unsafe lead.pointee.documents[index]
        var isIn = true
        for other in order.dropFirst() where isIn {
          isIn = unsafe try Self.holds(cursors + other, document)
        }
        sum &+= isIn ? 1 : 0
      }
    }
    return sum
  }

  @inline(__always)
  private static func holds(
    _ cursor: UnsafeMutablePointer<ClauseCursor>, _ document: UInt32
  ) throws(IndexError) -> Bool {
    unsafe cursor.pointee.seekBlock(reaching: document)
    let block = unsafe cursor.pointee.nextBlock
    if block >= (unsafe cursor.pointee.blockCount) { return false }
    unsafe try cursor.pointee.prepare(block)
    return unsafe cursor.pointee.contains(document)
  }
}
