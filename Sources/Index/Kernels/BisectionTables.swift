/// The numbers that a bisection keeps a term: its documents on either side, and what a move would gain.
///
/// Gains are those of Dhulipala and others, 2016 (see `MoveCost`); a document's bias is the sum over its terms.
/// It lends its memory to one node after another. Frames hold records, a document each: `u32 low count,
/// u32 high count, [u16 term]^low, padding to 4, [u32 term]^high`, terms below 65,536 among the low ones.
/// Terms are masked to the capacity, so that no frame can lead outside.
@safe
final class BisectionTables {
  /// Terms below it are kept in two bytes.
  static let lowLimit = 1 << 16

  private let capacity: Int
  private let mask: Int
  private let leftGains: UnsafeMutablePointer<Int32>
  private let rightGains: UnsafeMutablePointer<Int32>
  private let leftCounts: UnsafeMutablePointer<UInt32>
  private let rightCounts: UnsafeMutablePointer<UInt32>

  /// The bytes that tables for so many terms take.
  static func byteCount(termCount: Int) -> Int { 16 * capacity(for: termCount) }

  /// A power of two.
  private static func capacity(for termCount: Int) -> Int {
    let least = max(lowLimit, termCount)
    return 1 << (Int.bitWidth - (least - 1).leadingZeroBitCount)
  }

  init(termLimit: Int) {
    capacity = Self.capacity(for: termLimit)
    mask = capacity - 1
    unsafe leftGains = .allocate(capacity: capacity)
    unsafe rightGains = .allocate(capacity: capacity)
    unsafe leftCounts = .allocate(capacity: capacity)
    unsafe rightCounts = .allocate(capacity: capacity)
    unsafe leftGains.initialize(repeating: 0, count: capacity)
    unsafe rightGains.initialize(repeating: 0, count: capacity)
    unsafe leftCounts.initialize(repeating: 0, count: capacity)
    unsafe rightCounts.initialize(repeating: 0, count: capacity)
  }

  deinit {
    unsafe leftGains.deallocate()
    unsafe rightGains.deallocate()
    unsafe leftCounts.deallocate()
    unsafe rightCounts.deallocate()
  }

  /// Forgets the node before.
  func reset(termCount: Int) {
    precondition(termCount <= capacity, "more terms than the tables have room for")
    // SAFETY: both have room for `capacity`.
    unsafe leftCounts.update(repeating: 0, count: termCount)
    unsafe rightCounts.update(repeating: 0, count: termCount)
  }

  /// Counts the terms of a frame, whose documents start at number `first`.
  func count(_ frame: [UInt8], first: Int, isRight: [Bool]) {
    var number = first
    unsafe Self.forEachRecord(frame) { low, lowCount, high, highCount in
      // SAFETY: the record lies in the frame; terms are masked to the capacity.
      let counts = unsafe isRight[number] ? rightCounts : leftCounts
      for index in 0..<lowCount { unsafe counts[Int(low[index])] &+= 1 }
      for index in 0..<highCount { unsafe counts[Int(high[index]) & mask] &+= 1 }
      number &+= 1
    }
  }

  /// Counts the terms of the documents that changed sides where they are now.
  func move(_ frame: [UInt8], first: Int, isRight: [Bool], hasMoved: [Bool]) {
    var number = first
    unsafe Self.forEachRecord(frame) { low, lowCount, high, highCount in
      defer { number &+= 1 }
      guard hasMoved[number] else { return }
      // SAFETY: as in `count`.
      let to = unsafe isRight[number] ? rightCounts : leftCounts
      let from = unsafe isRight[number] ? leftCounts : rightCounts
      for index in 0..<lowCount {
        let term = unsafe Int(low[index])
        unsafe to[term] &+= 1
        unsafe from[term] &-= 1
      }
      for index in 0..<highCount {
        let term = unsafe Int(high[index]) & mask
        unsafe to[term] &+= 1
        unsafe from[term] &-= 1
      }
    }
  }

  /// Works out what the move of a document gains by each of its terms.
  ///
  /// Terms that all documents hold gain nothing, so that a node may leave them out.
  func setGains(termCount: Int, documentCount: Int) {
    unsafe MoveCost.savings.withUnsafeBufferPointer { savings in
      unsafe MoveCost.logarithms.withUnsafeBufferPointer { logarithms in
        for term in 0..<termCount {
          // SAFETY: `term` is below the capacity; `saving` stays inside the tables.
          let (left, right) = unsafe (leftCounts[term], rightCounts[term])
          guard Int(left) + Int(right) < documentCount else {
            unsafe leftGains[term] = 0
            unsafe rightGains[term] = 0
            continue
          }
          let ofLeft = unsafe Self.saving(left, savings, logarithms)
          let ofRight = unsafe Self.saving(right, savings, logarithms)
          unsafe leftGains[term] = Self.saving(right &+ 1, savings, logarithms) &- ofLeft
          unsafe rightGains[term] = ofRight &- Self.saving(left &+ 1, savings, logarithms)
        }
      }
    }
  }

  /// d(x) of `MoveCost`.
  @inline(__always)
  private static func saving(
    _ count: UInt32, _ savings: UnsafeBufferPointer<Int32>,
    _ logarithms: UnsafeBufferPointer<Int32>
  ) -> Int32 {
    // SAFETY: the first table has `tableCount` entries, the second half of that; the shifted count has its
    // highest bit at place `tableBitCount − 1`.
    if count < UInt32(MoveCost.tableCount) { return unsafe savings[Int(count)] }
    let shift = UInt32(32 - MoveCost.tableBitCount - count.leadingZeroBitCount)
    let index = Int(count &>> shift) &- MoveCost.tableCount / 2
    return unsafe logarithms[index] &+ Int32(shift) &<< Int32(MoveCost.fractionBitCount)
  }

  /// Sums up, for each document of a frame, how much it is drawn to the right.
  func addBiases(_ frame: [UInt8], first: Int, isRight: [Bool], to biases: inout [Int]) {
    var number = first
    unsafe Self.forEachRecord(frame) { low, lowCount, high, highCount in
      // SAFETY: as in `count`.
      let gains = unsafe isRight[number] ? rightGains : leftGains
      var sum = 0
      for index in 0..<lowCount { sum &+= unsafe Int(gains[Int(low[index])]) }
      for index in 0..<highCount { sum &+= unsafe Int(gains[Int(high[index]) & mask]) }
      biases[number] = sum
      number &+= 1
    }
  }

  /// Numbers the terms that either side needs, those that neither none nor one nor all of its documents
  /// hold; the numbers take the place of the counts.
  ///
  /// - Returns: How many terms each side has.
  func numberTerms(
    termCount: Int, leftDocuments: Int, rightDocuments: Int
  ) -> (left: Int, right: Int) {
    var (left, right): (UInt32, UInt32) = (0, 0)
    for term in 0..<termCount {
      // SAFETY: `term` is below the capacity.
      let ofLeft = unsafe Int(leftCounts[term])
      let isOfLeft = ofLeft > 1 && ofLeft < leftDocuments
      unsafe leftCounts[term] = isOfLeft ? left : .max
      left += isOfLeft ? 1 : 0
      let ofRight = unsafe Int(rightCounts[term])
      let isOfRight = ofRight > 1 && ofRight < rightDocuments
      unsafe rightCounts[term] = isOfRight ? right : .max
      right += isOfRight ? 1 : 0
    }
    return (Int(left), Int(right))
  }

  /// Deals the records of a frame, whose documents start at number `first`, out to the two sides, with the
  /// terms that each has numbered.
  func split(
    _ frame: [UInt8], first: Int, isRight: [Bool], left: inout FrameWriter,
    right: inout FrameWriter
  ) {
    var number = first
    unsafe Self.forEachRecord(frame) { low, lowCount, high, highCount in
      // SAFETY: as in `count`.
      if isRight[number] {
        unsafe copy(low, lowCount, high, highCount, rightCounts, to: &right)
      } else {
        unsafe copy(low, lowCount, high, highCount, leftCounts, to: &left)
      }
      number &+= 1
    }
  }

  /// Copies the terms of a record that have a number.
  @inline(__always)
  private func copy(
    _ low: UnsafePointer<UInt16>, _ lowCount: Int, _ high: UnsafePointer<UInt32>,
    _ highCount: Int, _ numbers: UnsafeMutablePointer<UInt32>, to writer: inout FrameWriter
  ) {
    writer.begin(termLimit: lowCount + highCount)
    for index in 0..<lowCount {
      let term = unsafe numbers[Int(low[index])]
      if term != .max { writer.add(term) }
    }
    for index in 0..<highCount {
      let term = unsafe numbers[Int(high[index]) & mask]
      if term != .max { writer.add(term) }
    }
    writer.end()
  }

  /// Calls `body` with the terms of each record.
  @inline(__always)
  private static func forEachRecord(
    _ frame: [UInt8],
    _ body: (UnsafePointer<UInt16>, Int, UnsafePointer<UInt32>, Int) -> Void
  ) {
    unsafe frame.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return }
      var offset = 0
      while offset < bytes.count {
        precondition(offset + 8 <= bytes.count, "a frame ends within a record")
        // SAFETY: eight bytes are there; records are multiples of 4 and arrays aligned to 16.
        let lowCount = unsafe Int(base.load(fromByteOffset: offset, as: UInt32.self))
        let highCount = unsafe Int(base.load(fromByteOffset: offset + 4, as: UInt32.self))
        let lowStart = offset + 8
        let highStart = lowStart + (2 * lowCount + 3) & ~3
        offset = highStart + 4 * highCount
        precondition(offset <= bytes.count, "a frame ends within a record")
        // SAFETY: the record was just shown to lie in the frame; nobody writes to it meanwhile.
        unsafe body(
          (base + lowStart).assumingMemoryBound(to: UInt16.self), lowCount,
          (base + highStart).assumingMemoryBound(to: UInt32.self), highCount)
      }
    }
  }
}
