package import Storage

/// Reads where a term stands in the documents of a block, and as which form.
///
/// Layout: docs/INDEX-FORMAT.md, "Positions" and "Form ordinals". Safe on any file: bytes are verified and
/// offsets checked before they are read. Used by one thread, while the segment lives.
@safe
package final class PositionsReader {
  private let segment: SegmentReader
  private let entry: TermEntry
  private let table: BlockTable?
  /// Occurrences before each document of the block; one more than documents.
  private var starts = [0]
  /// Where each stretch of 128 positions lies in the file, and how it is packed.
  private var stretches: [(offset: Int, plan: PatchedBlock)] = []
  private var tail: (offset: Int, bitWidth: Int) = (0, 0)
  private var ordinals: (offset: Int, bitWidth: Int) = (0, 0)
  private let buffer: UnsafeMutablePointer<UInt32>
  private var loadedStretch = -1

  /// - Throws: `StorageError.malformed` if the term's block table leaves its section.
  package init(_ segment: SegmentReader, entry: TermEntry) throws(StorageError) {
    self.segment = segment
    self.entry = entry
    table =
      entry.hasBlockTable
      ? try BlockTable(segment.container, section: segment.layout.blockTables, entry: entry) : nil
    unsafe buffer = .allocate(capacity: 128)
    unsafe buffer.initialize(repeating: 0, count: 128)
  }

  deinit {
    unsafe buffer.deallocate()
  }

  /// Turns to the block that `cursor` has loaded.
  ///
  /// - Throws: `StorageError.malformed`, `.checksumMismatch`.
  /// - Complexity: O(128 + occurrences / 128).
  package func load(_ cursor: PostingsCursor) throws(StorageError) {
    // SAFETY: the buffer has room for 128 and is rewritten before positions are read from it.
    unsafe try cursor.loadCounts(into: buffer)
    loadedStretch = -1
    starts.removeAll(keepingCapacity: true)
    var sum = 0
    starts.append(0)
    for index in 0..<cursor.count {
      sum += Int(unsafe buffer[index])
      starts.append(sum)
    }
    try loadChunk(block: cursor.block, occurrences: sum)
    try loadOrdinals(block: cursor.block, occurrences: sum)
  }

  private func loadChunk(block: Int, occurrences: Int) throws(StorageError) {
    let section = segment.layout.positions
    let fullCount = occurrences / 128
    let hasTail = occurrences % 128 > 0
    var offset = try place(
      section, .positions, term: entry.positionsOffset,
      block: table?.positionOffset(ofBlock: block) ?? 0)
    let head = offset
    offset += 2 * fullCount + (hasTail ? 1 : 0)
    try verify(head..<offset, section, .positions)
    stretches.removeAll(keepingCapacity: true)
    for index in 0..<fullCount {
      guard
        let plan = PatchedBlock(
          width: byte(head + 2 * index), exceptions: byte(head + 2 * index + 1))
      else { throw segment.malformed(.positions, .reservedNotZero) }
      stretches.append((offset, plan))
      offset += plan.byteCount
    }
    guard offset <= section.range.upperBound else {
      throw segment.malformed(.positions, .notAscending)
    }
    guard hasTail else { return }
    tail = (offset, Int(byte(head + 2 * fullCount)))
    guard tail.bitWidth <= 32 else { throw segment.malformed(.positions, .reservedNotZero) }
    let byteCount = BitStream.byteCount(count: occurrences % 128, bitWidth: tail.bitWidth)
    try verify(offset..<(offset + byteCount), section, .positions)
  }

  private func loadOrdinals(block: Int, occurrences: Int) throws(StorageError) {
    guard entry.formCount > 1 else { return ordinals = (0, 0) }
    let section = segment.layout.formOrdinals
    let offset = try place(
      section, .formOrdinals, term: entry.ordinalsOffset,
      block: table?.ordinalOffset(ofBlock: block) ?? 0)
    try verify(offset..<(offset + 1), section, .formOrdinals)
    ordinals = (offset + 1, Int(byte(offset)))
    guard ordinals.bitWidth <= 32 else { throw segment.malformed(.formOrdinals, .reservedNotZero) }
    let byteCount = BitStream.byteCount(count: occurrences, bitWidth: ordinals.bitWidth)
    try verify(ordinals.offset..<(ordinals.offset + byteCount), section, .formOrdinals)
  }

  /// The occurrences of the loaded block's document `index`, by ascending position.
  ///
  /// - `occurrences`: Receives them in place of what it holds.
  /// - Throws: `StorageError.malformed`, `.checksumMismatch`.
  /// - Complexity: O(occurrences + 128).
  package func occurrences(
    ofDocumentAt index: Int, into occurrences: inout [Occurrence]
  ) throws(StorageError) {
    occurrences.removeAll(keepingCapacity: true)
    var position: UInt32 = 0
    for number in starts[index]..<starts[index + 1] {
      position &+= try value(number)
      // SAFETY: `number` is below the block's occurrences, whose ordinals `loadOrdinals` verified.
      let ordinal =
        ordinals.bitWidth == 0
        ? 0
        : unsafe BitStream.value(
          base + ordinals.offset, at: number, bitWidth: ordinals.bitWidth)
      guard ordinal < entry.formCount else {
        throw segment.malformed(
          .formOrdinals,
          .valueOutOfRange(found: UInt64(ordinal), allowed: 0...UInt64(entry.formCount - 1)))
      }
      occurrences.append(Occurrence(position: position, ordinal: ordinal))
    }
  }

  /// The stored value of occurrence `number` of the block.
  private func value(_ number: Int) throws(StorageError) -> UInt32 {
    let stretch = number >> 7
    guard stretch < stretches.count else {
      // SAFETY: the tail was verified by `loadChunk`.
      return unsafe BitStream.value(base + tail.offset, at: number & 127, bitWidth: tail.bitWidth)
    }
    if stretch != loadedStretch {
      let (offset, plan) = stretches[stretch]
      try verify(offset..<(offset + plan.byteCount), segment.layout.positions, .positions)
      // SAFETY: the body was just verified; the buffer has room for 128.
      guard unsafe plan.unpack(base + offset, into: buffer) else {
        throw segment.malformed(.positions, .reservedNotZero)
      }
      loadedStretch = stretch
    }
    // SAFETY: below 128.
    return unsafe buffer[number & 127]
  }

  private var base: UnsafeRawPointer {
    unsafe segment.container.unsafeBytes.baseAddress.unsafelyUnwrapped
  }

  /// A byte whose place was verified.
  private func byte(_ offset: Int) -> UInt8 {
    // SAFETY: every caller verified the place before.
    unsafe base.load(fromByteOffset: offset, as: UInt8.self)
  }

  /// The place in the file of a block's chunk.
  private func place(
    _ section: Section, _ kind: SegmentSection, term: UInt64, block: Int
  ) throws(StorageError) -> Int {
    guard term <= UInt64(section.byteCount), block <= section.byteCount - Int(term) else {
      throw segment.malformed(
        kind,
        .outOfBounds(offset: term, byteCount: UInt64(block), limit: UInt64(section.byteCount)))
    }
    return section.byteOffset + Int(term) + block
  }

  private func verify(
    _ range: Range<Int>, _ section: Section, _ kind: SegmentSection
  ) throws(StorageError) {
    guard range.upperBound <= section.range.upperBound else {
      throw segment.malformed(
        kind,
        .outOfBounds(
          offset: UInt64(range.lowerBound), byteCount: UInt64(range.count),
          limit: UInt64(section.range.upperBound)))
    }
    try segment.container.verify(range)
  }
}
