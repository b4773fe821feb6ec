internal import Storage

/// Writes the lists of terms, one after the other: postings, block tables, positions, form ordinals.
///
/// Layout: docs/INDEX-FORMAT.md, "Postings", "Block tables", "Positions", "Form ordinals".
/// Invariant: between `end()` and the next `begin` no document is buffered.
struct PostingsWriter: ~Copyable {
  private(set) var postings: SectionSpool
  private(set) var tables: SectionSpool
  private(set) var positions: SectionSpool
  private(set) var ordinals: SectionSpool
  private let norms: [UInt8]

  private var entry = TermEntry()
  private var block = PostingsBlock()
  private var table: BlockTableBuilder
  private var previousDocument = UInt32.max  // so that the first gap is the first document

  /// Prepares for the terms of a segment.
  ///
  /// - Parameters:
  ///   - norms: A byte a document.
  ///   - averageLength: Of the documents, in weighted tokens; helps to choose impacts.
  ///   - spool: Makes the memory that overflows to a temporary file.
  init(norms: [UInt8], averageLength: Float, spool: () -> SectionSpool) {
    self.norms = norms
    table = BlockTableBuilder(averageLength: averageLength)
    postings = spool()
    tables = spool()
    positions = spool()
    ordinals = spool()
  }

  /// Starts the next term.
  ///
  /// - Parameter formCount: The forms that its occurrences tell apart; at least 1.
  mutating func begin(formCount: UInt32) {
    precondition(formCount > 0 && block.isEmpty)
    entry = TermEntry()
    entry.formCount = formCount
    entry.postingsOffset = postings.byteCount
    entry.positionsOffset = positions.byteCount
    entry.ordinalsOffset = ordinals.byteCount
    previousDocument = .max
    table.removeAll()
  }

  /// Adds all documents of a list; the only ones of the term.
  mutating func add(_ lists: inout RunLists) throws(StorageError) {
    while lists.document(0) != .max { try add(lists: &lists, 0) }
  }

  /// Adds the document that a list stands at, and turns the list to its next.
  @inline(__always)
  mutating func add(lists: inout RunLists, _ list: Int) throws(StorageError) {
    previousDocument = try lists.take(
      list, after: previousDocument, into: &block, keepsOrdinals: entry.formCount > 1)
    if block.isFull { try flushBlock() }
  }

  /// Adds the term's next document.
  ///
  /// - Parameters:
  ///   - document: Above the last one.
  ///   - occurrences: At least one, by ascending position.
  ///   - extra: Weighted frequency minus count.
  /// - Throws: `StorageError`.
  mutating func add(
    document: UInt32, occurrences: Span<Occurrence>, extra: UInt32
  )
    throws(StorageError)
  {
    precondition(!occurrences.isEmpty)
    block.append(
      gap: document &- previousDocument &- 1, document: document, occurrences: occurrences,
      extra: extra, keepsOrdinals: entry.formCount > 1)
    previousDocument = document
    if block.isFull { try flushBlock() }
  }

  /// Ends the term.
  ///
  /// - Returns: Its dictionary entry, but for the forms' place.
  mutating func end() throws(StorageError) -> TermEntry {
    precondition(entry.documentFrequency > 0 || !block.isEmpty, "a term without documents")
    if entry.documentFrequency == 0, block.count == 1 {
      (entry.singleDocument, entry.singleExtra) = block.first
      count()
      block.appendPositions(to: &positions.buffer)
      if entry.formCount > 1 { block.appendOrdinals(to: &ordinals.buffer) }
      block.removeAll()
    } else {
      if !block.isEmpty { try flushBlock() }
      if entry.hasBlockTable {
        tables.align(to: 8)
        entry.tableOffset = tables.byteCount
        table.append(to: &tables.buffer, hasOrdinals: entry.formCount > 1)
      }
    }
    try postings.overflow()
    try tables.overflow()
    try positions.overflow()
    try ordinals.overflow()
    return entry
  }

  /// Counts the documents of the block.
  private mutating func count() {
    precondition(Int(block.lastDocument) < norms.count)
    entry.documentFrequency += UInt32(block.count)
    entry.occurrenceCount += UInt64(block.occurrenceCount)
  }

  private mutating func flushBlock() throws(StorageError) {
    let first = (
      data: postings.byteCount - entry.postingsOffset,
      positions: positions.byteCount - entry.positionsOffset,
      ordinals: ordinals.byteCount - entry.ordinalsOffset
    )
    guard max(first.data, first.positions, first.ordinals) <= UInt64(UInt32.max) else {
      let found = max(first.data, first.positions, first.ordinals)
      throw .limitExceeded(
        file: "segment", limit: .termListBytes, found: found, maximum: UInt64(UInt32.max))
    }
    count()
    block.appendPostings(to: &postings.buffer)
    block.appendPositions(to: &positions.buffer)
    if entry.formCount > 1 { block.appendOrdinals(to: &ordinals.buffer) }
    table.add(
      block, norms: norms, dataOffset: UInt32(first.data), positionOffset: UInt32(first.positions),
      ordinalOffset: UInt32(first.ordinals))
    block.removeAll()
    try postings.overflow()
    try positions.overflow()
    try ordinals.overflow()
  }

  /// Hands over the lists written so far, by section; offsets count from 0 again.
  mutating func take() -> [(section: SegmentSection, bytes: FinishedSpool)] {
    precondition(block.isEmpty)
    return [
      (.postings, postings.take()), (.blockTables, tables.take()),
      (.positions, positions.take()), (.formOrdinals, ordinals.take()),
    ]
  }
}
