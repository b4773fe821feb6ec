package import Storage

/// Walks a term's postings block by block.
///
/// Layout: docs/INDEX-FORMAT.md, "Postings". Safe to use on any file: when a block is loaded its bytes
/// are verified, its widths and exceptions checked, its documents shown to ascend from the block before to
/// the block table's last document, below the number of documents. So a kernel may index by what `documents` holds.
///
/// The decoded block stays in buffers that the caller lends: `documents` and `frequencies` have room for
/// 128 integers each. It may be used while the segment and the buffers live, by one thread.
@safe
package struct PostingsCursor {
  /// The term's dictionary entry.
  package let entry: TermEntry
  /// The blocks; 1 for terms with at most 128 documents.
  package let blockCount: Int
  /// The block table, for terms with more.
  package let table: BlockTable?
  /// The documents of the loaded block, ascending: the first `count` are of use.
  package let documents: UnsafeMutablePointer<UInt32>
  /// Once `loadFrequencies()` was called: their weighted frequencies.
  package let frequencies: UnsafeMutablePointer<UInt32>
  /// The loaded block, or −1.
  package private(set) var block = -1
  /// The documents in it.
  package private(set) var count = 0
  /// Whether the frequencies of the block are loaded.
  package internal(set) var hasFrequencies = false

  /// Stands in `documents` behind the last one; above every document.
  package static let noDocument = UInt32(Int32.max)

  unowned(unsafe) let container: ContainerReader
  let verifiedChunks: UnsafePointer<UInt64>
  let bytes: UnsafeRawPointer  // of the file
  let start: Int  // of the term's postings in the file
  let limit: Int  // end of the section in the file
  let documentLimit: UInt32
  var frequencyOffset = 0  // in the file: where the counts of the block start
  var countPlan = PatchedBlock.empty
  var extraPlan = PatchedBlock.empty
  var tailWidths: (counts: Int, extras: Int) = (0, 0)
  private var bitSet: DenseBlock.Bits?  // of a block that `prepare` did not decode

  /// - `segment`: The segment of the entry; it must outlive the cursor.
  /// - `documents`: Room for 128 integers.
  /// - `frequencies`: Room for 128 integers.
  /// - Throws: `StorageError.malformed` if the lists lead outside their sections.
  package init(
    _ segment: SegmentReader, entry: TermEntry, documents: UnsafeMutablePointer<UInt32>,
    frequencies: UnsafeMutablePointer<UInt32>
  ) throws(StorageError) {
    self.entry = entry
    unsafe self.documents = documents
    unsafe self.frequencies = frequencies
    unsafe container = segment.container
    unsafe verifiedChunks = segment.container.unsafeVerifiedChunks
    unsafe bytes = segment.container.unsafeBytes.baseAddress.unsafelyUnwrapped
    documentLimit = segment.info.documentCount
    let section = segment.layout.postings
    blockCount = (Int(entry.documentFrequency) + 127) / 128
    limit = section.range.upperBound
    start = section.byteOffset + Int(min(entry.postingsOffset, UInt64(section.byteCount)))
    table =
      entry.hasBlockTable
      ? try BlockTable(segment.container, section: segment.layout.blockTables, entry: entry) : nil
  }

  /// Gets a block below `blockCount` ready for looking single documents up: a bit set stays as it is.
  ///
  /// - Returns: Whether it is one, for `find(inBits:)`; else the block is loaded.
  /// - Throws: As `load`.
  package mutating func prepare(_ block: Int) throws(StorageError) -> Bool {
    guard entry.hasBlockTable, block &+ 1 < blockCount || entry.documentFrequency & 127 == 0,
      let offset = table.map({ start &+ $0.dataOffset(ofBlock: block) })
    else {
      try load(block)
      return false
    }
    try verify(offset, 6)
    // SAFETY: six bytes at `offset` were just verified to be in the section.
    if unsafe bytes.load(fromByteOffset: offset, as: UInt8.self) != DenseBlock.widthByte {
      try load(block)
      return false
    }
    self.block = block
    hasFrequencies = false
    try readHead(at: offset)
    let byteCount = Int(unsafe bytes.load(fromByteOffset: offset + 1, as: UInt8.self))
    frequencyOffset = offset &+ 6 &+ byteCount
    try verify(offset &+ 6, byteCount &+ countPlan.byteCount &+ extraPlan.byteCount)
    // SAFETY: the bytes were just verified to be in the section; the footer stands behind all sections.
    bitSet = unsafe DenseBlock.Bits(
      bytes + offset + 6, byteCount: byteCount,
      first: block == 0 ? 0 : (table?.lastDocument(ofBlock: block &- 1) ?? 0) &+ 1)
    return true
  }

  /// The place of a document in the bit set that `prepare` found, or −1.
  ///
  /// Mutating only so that a cursor behind a pointer is not copied for the call.
  package mutating func find(inBits document: UInt32) -> Int {
    bitSet?.find(document) ?? -1
  }

  /// Loads a block below `blockCount`: its documents.
  ///
  /// - Throws: `StorageError.malformed`, `.truncated` or `.checksumMismatch`; the cursor is then of no use.
  /// - Complexity: O(128).
  @inline(__always)
  package mutating func load(_ block: Int) throws(StorageError) {
    self.block = block
    hasFrequencies = false
    if entry.documentFrequency == 1 { return try loadSingle() }
    if let table = table {
      let offset = start + table.dataOffset(ofBlock: block)
      if block &+ 1 < blockCount || entry.documentFrequency & 127 == 0 {
        return try loadFull(table, at: offset)
      }
      return try loadTail(table, at: offset)
    }
    if entry.documentFrequency == 128 { return try loadFull(nil, at: start) }
    try loadTail(nil, at: start)
  }

  private mutating func loadSingle() throws(StorageError) {
    count = 1
    guard entry.singleDocument < documentLimit else {
      throw malformed(.notAscending)
    }
    // SAFETY: `documents` has room for 128.
    unsafe documents[0] = entry.singleDocument
    for index in 1..<128 { unsafe documents[index] = Self.noDocument }
  }

  private mutating func loadFull(
    _ table: BlockTable?, at offset: Int
  ) throws(StorageError) {
    try verify(offset, 6)
    let head = try readHead(at: offset)
    var previous = UInt32.max
    if let table, block > 0 { previous = table.lastDocument(ofBlock: block &- 1) }
    if head.width == DenseBlock.widthByte {
      try loadBits(at: offset + 6, byteCount: Int(head.exceptions), after: previous)
    } else {
      guard let plan = PatchedBlock(width: head.width, exceptions: head.exceptions) else {
        throw malformed(.reservedNotZero)
      }
      try loadGaps(at: offset + 6, plan: plan, after: previous)
    }
    let last = unsafe documents[127]
    let expected = if let table { table.lastDocument(ofBlock: block) } else { last }
    guard last == expected, last < documentLimit else {
      throw malformed(.notAscending)
    }
  }

  /// Reads the six bytes before a full block, which are verified: the plans of its frequencies.
  ///
  /// - Returns: The two bytes that describe its documents.
  @discardableResult
  private mutating func readHead(
    at offset: Int
  ) throws(StorageError) -> (width: UInt8, exceptions: UInt8) {
    count = 128
    // SAFETY: the caller verified six bytes at `offset`.
    let head = unsafe bytes.loadUnaligned(
      fromByteOffset: offset, as: (UInt8, UInt8, UInt8, UInt8, UInt8, UInt8).self)
    guard let counts = PatchedBlock(width: head.2, exceptions: head.3),
      let extras = PatchedBlock(width: head.4, exceptions: head.5)
    else { throw malformed(.reservedNotZero) }
    countPlan = counts
    extraPlan = extras
    return (head.0, head.1)
  }

  /// Decodes 128 documents of a bit set.
  private mutating func loadBits(
    at offset: Int, byteCount: Int, after previous: UInt32
  ) throws(StorageError) {
    frequencyOffset = offset &+ byteCount
    try verify(offset, byteCount &+ countPlan.byteCount &+ extraPlan.byteCount)
    // SAFETY: the bytes were just verified to be in the section; `documents` has room for 128.
    guard
      unsafe DenseBlock.unpack(
        bytes + offset, byteCount: byteCount, previous: previous, into: documents)
    else { throw malformed(.notAscending) }
  }

  /// Decodes 128 documents of packed gaps.
  private mutating func loadGaps(
    at offset: Int, plan: PatchedBlock, after previous: UInt32
  ) throws(StorageError) {
    frequencyOffset = offset &+ plan.byteCount
    try verify(offset, plan.byteCount &+ countPlan.byteCount &+ extraPlan.byteCount)
    // 128 gaps of 23 bits and their ones stay below 2³¹, so 32 bits cannot overflow twice: the order is
    // right exactly when the last document is not below the first's least value, seen by the caller's checks.
    if plan.exceptionCount == 0, plan.bitWidth <= 23 {
      // SAFETY: the body was just verified to be in the section.
      unsafe VerticalPacking.unpackGaps(
        bytes + offset, bitWidth: plan.bitWidth, previous: previous, into: documents)
    } else {
      // SAFETY: as above.
      guard unsafe plan.unpack(bytes + offset, into: documents) else {
        throw malformed(.reservedNotZero)
      }
      if plan.bitWidth &+ 8 &* plan.highByteCount > 23 {
        guard unsafe GapSum.fits(documents, count: 128, previous: previous) else {
          throw malformed(.notAscending)
        }
      }
      unsafe VerticalPacking.sumGaps(documents, previous: previous)
    }
    guard unsafe previous == .max || documents[127] > previous else {
      throw malformed(.notAscending)
    }
  }

  private mutating func loadTail(
    _ table: BlockTable?, at offset: Int
  ) throws(StorageError) {
    count = Int(entry.documentFrequency) - 128 * (blockCount - 1)
    try verify(offset, 3)
    // SAFETY: three bytes at `offset` were just verified to be in the section.
    let head = unsafe bytes.loadUnaligned(fromByteOffset: offset, as: (UInt8, UInt8, UInt8).self)
    let widths = (Int(head.0), Int(head.1), Int(head.2))
    guard max(widths.0, widths.1, widths.2) <= 32 else {
      throw malformed(.reservedNotZero)
    }
    tailWidths = (widths.1, widths.2)
    let gapBytes = BitStream.byteCount(count: count, bitWidth: widths.0)
    frequencyOffset = offset + 3 + gapBytes
    try verify(
      offset + 3,
      gapBytes &+ BitStream.byteCount(count: count, bitWidth: widths.1)
        &+ BitStream.byteCount(count: count, bitWidth: widths.2))
    var previous = UInt32.max
    if let table { previous = table.lastDocument(ofBlock: block &- 1) }
    // SAFETY: the gaps were just verified to be in the section; there are fewer than 128. The footer, longer
    // than seven bytes, stands behind all sections.
    unsafe BitStream.unpackAhead(
      bytes + offset + 3, count: count, bitWidth: widths.0, into: documents)
    guard unsafe widths.0 <= 23 || GapSum.fits(documents, count: count, previous: previous)
    else { throw malformed(.notAscending) }
    var document = previous
    for index in 0..<count {
      document = unsafe document &+ documents[index] &+ 1
      unsafe documents[index] = document
    }
    for index in count..<128 { unsafe documents[index] = Self.noDocument }
    let expected = if let table { table.lastDocument(ofBlock: block) } else { document }
    guard document == expected, document < documentLimit,
      previous == .max || document > previous
    else { throw malformed(.notAscending) }
  }
}
