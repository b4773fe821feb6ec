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

  unowned(unsafe) let container: ContainerReader
  let verifiedChunks: UnsafePointer<UInt64>
  let bytes: UnsafeRawPointer  // of the file
  private let start: Int  // of the term's postings in the file
  let limit: Int  // end of the section in the file
  let documentLimit: UInt32
  var frequencyOffset = 0  // in the file: where the counts of the block start
  var countPlan = PatchedBlock.empty
  var extraPlan = PatchedBlock.empty
  var tailWidths: (counts: Int, extras: Int) = (0, 0)

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
  }

  private mutating func loadFull(
    _ table: BlockTable?, at offset: Int
  ) throws(StorageError) {
    count = 128
    try verify(offset, 6)
    // SAFETY: six bytes at `offset` were just verified to be in the section.
    let head = unsafe bytes.loadUnaligned(
      fromByteOffset: offset, as: (UInt8, UInt8, UInt8, UInt8, UInt8, UInt8).self)
    let (gapWidth, gapExceptions) = (head.0, head.1)
    guard let counts = PatchedBlock(width: head.2, exceptions: head.3),
      let extras = PatchedBlock(width: head.4, exceptions: head.5)
    else { throw malformed(.reservedNotZero) }
    let previous = table.map { block == 0 ? UInt32.max : $0.lastDocument(ofBlock: block - 1) }
    let gapBytes = try loadDocuments(
      at: offset + 6, width: gapWidth, exceptions: gapExceptions, after: previous ?? .max)
    frequencyOffset = offset + 6 + gapBytes
    countPlan = counts
    extraPlan = extras
    let last = unsafe documents[127]
    let expected = table.map { $0.lastDocument(ofBlock: block) } ?? last
    guard last == expected, last < documentLimit else {
      throw malformed(.notAscending)
    }
  }

  /// Decodes 128 documents; returns the bytes that they took.
  private mutating func loadDocuments(
    at offset: Int, width: UInt8, exceptions: UInt8, after previous: UInt32
  ) throws(StorageError) -> Int {
    if width == DenseBlock.widthByte {
      let byteCount = 8 &* Int(exceptions)
      try verify(offset, byteCount)
      // SAFETY: the words were just verified to be in the section; `documents` has room for 128.
      guard
        unsafe DenseBlock.unpack(
          bytes + offset, wordCount: Int(exceptions), previous: previous, into: documents)
      else { throw malformed(.notAscending) }
      return byteCount
    }
    guard let plan = PatchedBlock(width: width, exceptions: exceptions) else {
      throw malformed(.reservedNotZero)
    }
    try verify(offset, plan.byteCount)
    if plan.exceptionCount == 0, plan.bitWidth <= 23 {
      // 128 gaps of 23 bits and their ones stay below 2³¹, so 32 bits cannot overflow twice: the order is
      // right exactly when the last document is not below the first's least value, seen by the caller's checks.
      // SAFETY: the body was just verified to be in the section.
      unsafe VerticalPacking.unpackGaps(
        bytes + offset, bitWidth: plan.bitWidth, previous: previous, into: documents)
      guard unsafe previous == .max || documents[127] > previous else {
        throw malformed(.notAscending)
      }
      return plan.byteCount
    }
    // SAFETY: as above.
    guard unsafe plan.unpack(bytes + offset, into: documents) else {
      throw malformed(.reservedNotZero)
    }
    guard unsafe GapSum.fits(documents, count: 128, previous: previous) else {
      throw malformed(.notAscending)
    }
    unsafe VerticalPacking.sumGaps(documents, previous: previous)
    return plan.byteCount
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
    let gapBytes = BitStream.byteCount(count: count, bitWidth: widths.0)
    try verify(offset + 3, gapBytes)
    let previous = table.map { $0.lastDocument(ofBlock: block - 1) } ?? .max
    // SAFETY: the gaps were just verified to be in the section; there are fewer than 128.
    unsafe BitStream.unpack(bytes + offset + 3, count: count, bitWidth: widths.0, into: documents)
    guard unsafe GapSum.fits(documents, count: count, previous: previous) else {
      throw malformed(.notAscending)
    }
    var document = previous
    for index in 0..<count {
      document = unsafe document &+ documents[index] &+ 1
      unsafe documents[index] = document
    }
    let expected = table.map { $0.lastDocument(ofBlock: block) } ?? document
    guard document == expected, document < documentLimit else {
      throw malformed(.notAscending)
    }
    tailWidths = (widths.1, widths.2)
    frequencyOffset = offset + 3 + gapBytes
  }
}
