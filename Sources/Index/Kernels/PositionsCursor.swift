package import Storage

/// Reads where a term stands in single documents of a block, a stretch of 128 positions at a time.
///
/// Layout: docs/INDEX-FORMAT.md, "Positions" and "Form ordinals". What `PositionsReader` reads, without a
/// list that grows: memory is bounded whatever the file says. Safe on any file: the bytes of a chunk's head, of each
/// stretch and of ordinals are verified and their widths checked before anything is read by them. Used by
/// one thread, while the segment and the room that the caller lends live.
@safe
package struct PositionsCursor {
  /// The positions that `next()` gave, ascending, none twice; room for four more stands behind them.
  package let positions: UnsafeMutablePointer<UInt32>
  /// The block that it is turned to, or −1.
  package private(set) var block = -1

  /// Bytes of the room that a cursor needs.
  package static let roomByteCount = 8 * 130 + 4 * 2 * bufferCount
  private static let bufferCount = 136  // 128, and what whole vectors may reach behind them

  /// The open document's next occurrence, numbered through the block, and the end of its occurrences.
  package private(set) var number = 0
  package private(set) var end = 0

  private typealias Lanes = VerticalPacking.Lanes

  private unowned(unsafe) let segment: SegmentReader
  private let table: BlockTable?
  private let base: UnsafeRawPointer  // of the file
  private let verifiedChunks: UnsafePointer<UInt64>
  private let accepts: UnsafePointer<Bool>?
  private let acceptCount: UInt32
  private let formCount: UInt32
  private let positionsOffset: UInt64
  private let ordinalsOffset: UInt64
  private let positionsLimit: Int  // in the file
  private let ordinalsLimit: Int
  private let gaps: UnsafeMutablePointer<UInt32>
  private let starts: UnsafeMutablePointer<Int>

  private var head = 0  // in the file, as all offsets that follow
  private var fullCount = 0
  private var tailCount = 0
  private var ordinals: (offset: Int, bitWidth: Int) = (0, 0)
  private var ordinalsBlock = -1
  private var scanned: (stretch: Int, offset: Int) = (0, 0)
  private var loadedStretch = -1
  private var documentCount = 0
  private var last: UInt32 = 0
  private var lastKept: UInt32 = 0
  private var hasKept = false

  /// - `segment`: The segment of the term; it must outlive the cursor.
  /// - `postings`: Of the same term.
  /// - `accepts`: Whether the form of an ordinal counts, for `acceptCount` ordinals; nil when all do.
  /// - `room`: `roomByteCount` bytes at a multiple of 16, initialised.
  package init(
    _ segment: SegmentReader, postings: PostingsCursor, accepts: UnsafePointer<Bool>?,
    acceptCount: Int, room: UnsafeMutableRawPointer
  ) {
    let entry = postings.entry
    unsafe self.segment = segment
    table = postings.table
    unsafe base = segment.container.unsafeBytes.baseAddress.unsafelyUnwrapped
    unsafe verifiedChunks = segment.container.unsafeVerifiedChunks
    unsafe self.accepts = accepts
    self.acceptCount = UInt32(clamping: acceptCount)
    formCount = entry.formCount
    positionsOffset = entry.positionsOffset
    ordinalsOffset = entry.ordinalsOffset
    positionsLimit = segment.layout.positions.range.upperBound
    ordinalsLimit = segment.layout.formOrdinals.range.upperBound
    // SAFETY: the parts follow on each other and add up to `roomByteCount`.
    unsafe positions = room.assumingMemoryBound(to: UInt32.self)
    unsafe gaps = (room + 4 * Self.bufferCount).assumingMemoryBound(to: UInt32.self)
    for index in 128..<Self.bufferCount { unsafe gaps[index] = 1 }
    unsafe starts = (room + 8 * Self.bufferCount).assumingMemoryBound(to: Int.self)
  }

  /// Turns to the block that `postings`, of the same term, has loaded.
  ///
  /// - Throws: `StorageError.malformed`, `.checksumMismatch`; the cursor is then of no use.
  /// - Complexity: O(128).
  package mutating func load(_ postings: PostingsCursor) throws(StorageError) {
    var counts = unsafe UnsafeMutablePointer(mutating: postings.frequencies)
    if !postings.hasFrequencies || !postings.frequenciesAreCounts {
      // SAFETY: the buffer has room for 128 integers.
      unsafe counts = gaps
      unsafe try postings.loadCounts(into: counts)
    }
    var sum = 0
    // SAFETY: a block has at most 128 documents; `starts` has room for 130.
    unsafe starts[0] = 0
    for index in 0..<postings.count {
      unsafe sum &+= Int(counts[index])
      unsafe starts[index &+ 1] = sum
    }
    loadedStretch = -1
    fullCount = sum >> 7
    tailCount = sum & 127
    head = unsafe try place(
      segment.layout.positions, .positions, term: positionsOffset,
      block: table?.positionOffset(ofBlock: postings.block) ?? 0)
    let headByteCount = 2 * fullCount + (tailCount > 0 ? 1 : 0)
    try verify(head, headByteCount, .positions)
    scanned = (0, head + headByteCount)
    if unsafe accepts != nil { try loadOrdinals(block: postings.block, occurrences: sum) }
    block = postings.block
    documentCount = postings.count
  }

  private mutating func loadOrdinals(block: Int, occurrences: Int) throws(StorageError) {
    let offset = unsafe try place(
      segment.layout.formOrdinals, .formOrdinals, term: ordinalsOffset,
      block: table?.ordinalOffset(ofBlock: block) ?? 0)
    try verify(offset, 1, .formOrdinals)
    ordinals = (offset + 1, Int(byte(offset)))
    guard ordinals.bitWidth <= 32 else { throw malformed(.formOrdinals, .reservedNotZero) }
    // At most 2⁷ · 2³² occurrences of 32 bits.
    try verify(
      offset + 1, BitStream.byteCount(count: occurrences, bitWidth: ordinals.bitWidth),
      .formOrdinals)
    ordinalsBlock = block
  }

  /// How often the term stands in the loaded block's document `index` as the form of an ordinal.
  ///
  /// - Throws: `StorageError.malformed`, `.checksumMismatch`.
  /// - Complexity: O(occurrences in the document).
  package mutating func count(
    ofForm ordinal: UInt32, documentAt index: Int
  ) throws(StorageError) -> Int {
    // SAFETY: the block has `documentCount` documents; `starts` has one place more.
    if ordinalsBlock != block {
      try loadOrdinals(block: block, occurrences: unsafe starts[documentCount])
    }
    var count = 0
    for occurrence in unsafe starts[index]..<starts[index &+ 1] {
      // SAFETY: `loadOrdinals` verified the ordinals of all occurrences of the block.
      let own = unsafe BitStream.value(
        base + ordinals.offset, at: occurrence, bitWidth: ordinals.bitWidth)
      count &+= own == ordinal ? 1 : 0
    }
    return count
  }

  /// How often the term stands in the loaded block's document `index`.
  @inline(__always)
  package func count(ofDocumentAt index: Int) -> Int {
    // SAFETY: the index is below the block's count.
    unsafe starts[index &+ 1] &- starts[index]
  }

  /// Turns to the loaded block's document `index`, before its first position.
  @inline(__always)
  package mutating func open(documentAt index: Int) {
    // SAFETY: the index is below the block's count.
    unsafe number = starts[index]
    unsafe end = starts[index &+ 1]
    last = 0
    hasKept = false
  }

  /// Decodes the document's next positions, at most 128.
  ///
  /// - Returns: How many `positions` holds; 0 after the last.
  /// - Throws: `StorageError.malformed`, `.checksumMismatch`.
  /// - Complexity: O(128).
  @inline(__always)
  package mutating func next() throws(StorageError) -> Int {
    while number < end {
      let low = number & 127
      let count = min(128 &- low, end &- number)
      let stretch = number &>> 7
      if stretch == fullCount {
        try loadTail(low, count)
      } else if stretch != loadedStretch {
        try load(stretch: stretch)
      }
      let mayRepeat = sum(from: low, count: count)
      // SAFETY: `count` is in 1...128.
      last = unsafe positions[count &- 1]
      number &+= count
      if !mayRepeat, unsafe accepts == nil {
        lastKept = last
        hasKept = true
        return count
      }
      let kept = try choose(count)
      if kept > 0 { return kept }
    }
    return 0
  }

  /// The open document's positions in one vector, where that holds them all.
  ///
  /// Only right after `open(documentAt:)`; `next()` still gives them too.
  ///
  /// - Parameter blank: What stands in the lanes behind the last position.
  /// - Returns: Nil for none, for more than four, for those of two stretches, for a position that repeats, and where
  ///   only some forms count.
  /// - Throws: `StorageError.malformed`, `.checksumMismatch`.
  /// - Complexity: O(1), and O(128) for the first document of a stretch.
  @inline(__always)
  package mutating func few(blank: UInt32) throws(StorageError) -> SIMD4<UInt32>? {
    let low = number & 127
    let count = end &- number
    guard count > 0, count <= 4, low &+ count <= 128, unsafe accepts == nil else { return nil }
    let stretch = number &>> 7
    if stretch == fullCount {
      try loadTail(low, count)
    } else if stretch != loadedStretch {
      try load(stretch: stretch)
    }
    // SAFETY: `low` is below 128, and the buffer has room for a vector more.
    let lanes = unsafe UnsafeRawPointer(gaps + low).loadUnaligned(as: Lanes.self)
    let second = lanes[0] &+ lanes[1]
    let third = second &+ lanes[2]
    let sums = Lanes(lanes[0], second, third, third &+ lanes[3])
    let places = Lanes(0, 1, 2, 3)
    let isBehind = places .>= UInt32(truncatingIfNeeded: count)
    let repeats = (lanes .== 0) .& .!isBehind .& (places .> 0)
    return any(repeats) ? nil : sums.replacing(with: blank, where: isBehind)
  }

  /// Adds up gaps.
  ///
  /// - Returns: Whether a gap but the document's first may be 0.
  @inline(__always)
  private func sum(from low: Int, count: Int) -> Bool {
    // SAFETY: `low + count` is at most 128; both buffers have room for a vector more.
    let input = unsafe UnsafeRawPointer(gaps + low)
    let output = unsafe UnsafeMutableRawPointer(positions)
    var sum = Lanes(repeating: last)
    var hasZero = SIMDMask<SIMD4<UInt32>.MaskStorage>(repeating: false)
    var offset = 0
    while offset < 4 &* count {
      let lanes = unsafe input.loadUnaligned(fromByteOffset: offset, as: Lanes.self)
      hasZero = hasZero .| (lanes .== 0)
      // SAFETY: both types are 16 bytes of plain integers.
      let halves = unsafe unsafeBitCast(lanes, to: SIMD2<UInt64>.self)
      let pairs = unsafe lanes &+ unsafeBitCast(halves &<< 32, to: Lanes.self)
      let carry = sum[3] &+ pairs[1]
      sum = pairs &+ Lanes(sum[3], sum[3], carry, carry)
      unsafe output.storeBytes(of: sum, toByteOffset: offset, as: Lanes.self)
      offset &+= 16
    }
    return any(hasZero)
  }

  /// Keeps, of `count` positions, those of forms that count, each once.
  @inline(never)
  private mutating func choose(_ count: Int) throws(StorageError) -> Int {
    var kept = 0
    for index in 0..<count {
      // SAFETY: below 128; `kept` is not above `index`.
      let position = unsafe positions[index]
      if hasKept, position == lastKept { continue }
      if unsafe accepts != nil, try !acceptsForm(ofOccurrence: number &- count &+ index) {
        continue
      }
      unsafe positions[kept] = position
      kept &+= 1
      lastKept = position
      hasKept = true
    }
    return kept
  }

  private func acceptsForm(ofOccurrence number: Int) throws(StorageError) -> Bool {
    // SAFETY: `loadOrdinals` verified the ordinals of all occurrences of the block.
    let ordinal = unsafe BitStream.value(
      base + ordinals.offset, at: number, bitWidth: ordinals.bitWidth)
    guard ordinal < formCount else {
      throw malformed(
        .formOrdinals,
        .valueOutOfRange(found: UInt64(ordinal), allowed: 0...UInt64(formCount - 1)))
    }
    // SAFETY: `accepts` holds `acceptCount` answers.
    return unsafe ordinal < acceptCount && (accepts?[Int(ordinal)] ?? true)
  }

  /// Decodes the gaps of a stretch of 128.
  private mutating func load(stretch: Int) throws(StorageError) {
    loadedStretch = -1
    try scan(to: stretch)
    let plan = try plan(ofStretch: stretch)
    try verify(scanned.offset, plan.byteCount, .positions)
    // SAFETY: the body was just verified to be in the section; `gaps` has room for 128.
    guard unsafe plan.unpack(base + scanned.offset, into: gaps) else {
      throw malformed(.positions, .reservedNotZero)
    }
    loadedStretch = stretch
  }

  /// Decodes gaps of the rest behind the stretches of 128.
  private mutating func loadTail(_ low: Int, _ count: Int) throws(StorageError) {
    loadedStretch = -1
    if scanned.stretch != fullCount {
      try scan(to: fullCount)
    }
    let bitWidth = Int(byte(head &+ 2 &* fullCount))
    guard bitWidth <= 32 else { throw malformed(.positions, .reservedNotZero) }
    try verify(
      scanned.offset, BitStream.byteCount(count: tailCount, bitWidth: bitWidth), .positions)
    let start = unsafe base + scanned.offset
    let mask = bitWidth == 32 ? UInt64(UInt32.max) : (1 &<< UInt64(bitWidth)) &- 1
    var bit = low &* bitWidth
    for index in low..<(low &+ count) {
      // SAFETY: the value's bits were just verified; the seven bytes that may follow them lie in the
      // file too, whose tables and footer of 64 bytes stand behind all sections. `gaps` has room for 128.
      let word = unsafe UInt64(
        littleEndian: start.loadUnaligned(fromByteOffset: bit &>> 3, as: UInt64.self))
      unsafe gaps[index] = UInt32(truncatingIfNeeded: (word &>> UInt64(bit & 7)) & mask)
      bit &+= bitWidth
    }
    // What vectors reach over is no repetition.
    for index in (low &+ count)..<(low &+ count &+ 4) { unsafe gaps[index] = 1 }
  }

  /// Finds where a stretch, not above `fullCount`, starts.
  private mutating func scan(to stretch: Int) throws(StorageError) {
    if stretch < scanned.stretch {
      scanned = (0, head + 2 * fullCount + (tailCount > 0 ? 1 : 0))
    }
    // A body has at most 636 bytes and its head two in the file, so that the sum cannot overflow.
    while scanned.stretch < stretch {
      scanned.offset &+= try plan(ofStretch: scanned.stretch).byteCount
      scanned.stretch &+= 1
    }
  }

  @inline(__always)
  private func plan(ofStretch stretch: Int) throws(StorageError) -> PatchedBlock {
    let offset = head &+ 2 &* stretch
    guard let plan = PatchedBlock(width: byte(offset), exceptions: byte(offset &+ 1)) else {
      throw malformed(.positions, .reservedNotZero)
    }
    return plan
  }

  /// A byte whose place was verified.
  @inline(__always)
  private func byte(_ offset: Int) -> UInt8 {
    // SAFETY: every caller, or `load(_:)` for the chunk's head, verified the place before.
    unsafe base.load(fromByteOffset: offset, as: UInt8.self)
  }

  /// The place in the file of a block's chunk.
  private func place(
    _ section: Section, _ kind: SegmentSection, term: UInt64, block: Int
  ) throws(StorageError) -> Int {
    guard term <= UInt64(section.byteCount), block <= section.byteCount - Int(term) else {
      throw malformed(
        kind,
        .outOfBounds(offset: term, byteCount: UInt64(block), limit: UInt64(section.byteCount)))
    }
    return section.byteOffset + Int(term) + block
  }

  @inline(__always)
  private func verify(
    _ offset: Int, _ byteCount: Int, _ kind: SegmentSection
  ) throws(StorageError) {
    let limit = kind == .positions ? positionsLimit : ordinalsLimit
    guard byteCount <= limit &- offset else {
      throw malformed(
        kind,
        .outOfBounds(
          offset: UInt64(offset), byteCount: UInt64(byteCount), limit: UInt64(limit)))
    }
    if byteCount == 0 { return }
    let first = offset &>> ContainerFormat.chunkShift
    let last = (offset &+ byteCount &- 1) &>> ContainerFormat.chunkShift
    // SAFETY: the range is inside the body, so both chunks have their bit; the container lives.
    let isVerified = unsafe (verifiedChunks[first &>> 6] &>> UInt64(first & 63)) & 1 == 1
    if first == last, isVerified { return }
    unsafe try segment.container.verify(offset..<(offset &+ byteCount))
  }

  private func malformed(_ kind: SegmentSection, _ reason: MalformedReason) -> StorageError {
    // SAFETY: the segment outlives the cursor by contract.
    unsafe segment.malformed(kind, reason)
  }
}

// MARK: - Counts
extension PostingsCursor {
  /// Whether no document of the loaded block weighs more than it has occurrences.
  fileprivate var frequenciesAreCounts: Bool {
    if entry.documentFrequency == 1 { return entry.singleExtra == 0 }
    return count == VerticalPacking.count
      ? extraPlan.bitWidth == 0 && extraPlan.exceptionCount == 0 : tailWidths.extras == 0
  }
}
