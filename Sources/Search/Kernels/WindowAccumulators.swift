internal import CHardware
internal import Index

/// Sums the scores of a window's documents, a slot each, and takes those that are high enough.
///
/// Sparse windows keep a bit a document that was met; dense ones are scanned instead, four slots at a time,
/// which also spares the bits, each of which would wait for the one before. The bound between them was measured:
/// a scan costs 0.09 ns a slot, a bit more than 1 ns a posting.
@safe
struct WindowAccumulators {
  private let accumulators: UnsafeMutablePointer<Double>
  private let bits: UnsafeMutablePointer<UInt64>

  init(_ scratch: RankingScratch) {
    unsafe accumulators = scratch.accumulators
    unsafe bits = scratch.bits
  }

  /// Whether a scan is cheaper for clauses that have so many postings.
  static func prefersScan(_ postingCount: Int, of documentCount: UInt32) -> Bool {
    hardware_has_ranking() && postingCount &* 12 > Int(documentCount)
  }

  /// Adds the scores of a clause's documents of `first..<limit`, from where the cursor stands.
  ///
  /// - `first`: A multiple of 64.
  /// - `limit`: At most 4,096 above it.
  @unsafe
  func add(
    _ cursor: UnsafeMutablePointer<ClauseCursor>, first: UInt32, limit: UInt32, setsBits: Bool
  ) throws(IndexError) {
    let width = Int(limit &- first)
    // SAFETY: `width` is at most 4,096, and a document outside `first..<limit` wraps to a slot above it,
    // also where a crafted block table does not ascend; indices are below the block's count.
    while unsafe cursor.pointee.nextBlock < cursor.pointee.blockCount {
      unsafe try cursor.pointee.load(cursor.pointee.nextBlock)
      let (documents, count) = unsafe (cursor.pointee.documents, cursor.pointee.count)
      let index = unsafe cursor.pointee.index
      if unsafe index >= count || Int(documents[index] &- first) >= width { return }
      unsafe try cursor.pointee.loadScores()
      let scores = unsafe cursor.pointee.scores
      let end =
        unsafe setsBits
        ? addWithBits(documents, scores, index, count, first, width)
        : addPlainly(documents, scores, index, count, first, width)
      unsafe cursor.pointee.index = end
      if end < count { return }
      unsafe cursor.pointee.seekBlock(reaching: documents[count &- 1] &+ 1)
    }
  }

  @inline(__always)
  private func addPlainly(
    _ documents: UnsafePointer<UInt32>, _ scores: UnsafePointer<Double>, _ start: Int,
    _ count: Int, _ first: UInt32, _ width: Int
  ) -> Int {
    let accumulators = unsafe accumulators
    var index = start
    while index < count {
      // SAFETY: as in `add`.
      let slot = unsafe Int(documents[index] &- first)
      if slot >= width { break }
      unsafe accumulators[slot] += scores[index]
      index &+= 1
    }
    return index
  }

  @inline(__always)
  private func addWithBits(
    _ documents: UnsafePointer<UInt32>, _ scores: UnsafePointer<Double>, _ start: Int,
    _ count: Int, _ first: UInt32, _ width: Int
  ) -> Int {
    let (accumulators, bits) = unsafe (accumulators, bits)
    var index = start
    while index < count {
      // SAFETY: as in `add`.
      let slot = unsafe Int(documents[index] &- first)
      if slot >= width { break }
      unsafe accumulators[slot] += scores[index]
      unsafe bits[slot &>> 6] |= 1 &<< UInt64(truncatingIfNeeded: slot & 63)
      index &+= 1
    }
    return index
  }

  /// Takes the documents of the window whose sum is above `threshold`, and clears it.
  ///
  /// - `threshold`: Not negative, unless bits are used.
  /// - `candidates`: Room for the window's documents, as `scores`.
  /// - Returns: How many there are.
  @unsafe
  func collect(
    first: UInt32, limit: UInt32, above threshold: Double, usesBits: Bool,
    into candidates: UnsafeMutablePointer<UInt32>, _ scores: UnsafeMutablePointer<Double>
  ) -> Int {
    let width = Int(limit &- first)
    if !usesBits {
      // SAFETY: the window has at most 4,096 slots, a multiple of 16; those behind `limit` are zero, which
      // is not above the threshold.
      return unsafe hardware_collect(
        accumulators, (width &+ 15) & ~15, threshold, first, candidates, scores)
    }
    let (accumulators, bits) = unsafe (accumulators, bits)
    var found = 0
    for index in 0..<((width &+ 63) / 64) {
      // SAFETY: 64 words of 64 accumulators; at most 4,096 candidates.
      var left = unsafe bits[index]
      unsafe bits[index] = 0
      while left != 0 {
        let slot = index &* 64 &+ left.trailingZeroBitCount
        left &= left &- 1
        let score = unsafe accumulators[slot]
        unsafe accumulators[slot] = 0
        unsafe candidates[found] = first &+ UInt32(truncatingIfNeeded: slot)
        unsafe scores[found] = score
        found &+= score > threshold ? 1 : 0
      }
    }
    return found
  }
}
