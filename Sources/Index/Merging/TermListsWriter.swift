internal import Storage

/// Puts the batches of terms together to the sections of a segment.
struct TermListsWriter: ~Copyable {
  private var dictionary: DictionaryWriter
  private var termForms: SectionSpool
  private var postings: SectionSpool
  private var tables: SectionSpool
  private var positions: SectionSpool
  private var ordinals: SectionSpool
  private var payload = TermPayload()
  private var firstForm: UInt32 = 0

  /// - Parameter spool: Makes the memory that overflows to a temporary file.
  init(spool: () -> SectionSpool) {
    dictionary = DictionaryWriter(blocks: spool())
    termForms = spool()
    postings = spool()
    tables = spool()
    positions = spool()
    ordinals = spool()
  }

  /// Adds the next batch.
  mutating func append(_ written: WrittenTerms, of batch: TermBatch) throws(StorageError) {
    if written.lists[1].bytes.byteCount > 0 { tables.align(to: 8) }
    let base = (
      postings: postings.byteCount, tables: tables.byteCount, positions: positions.byteCount,
      ordinals: ordinals.byteCount
    )
    var encoded: [UInt8] = []
    for (term, local) in written.entries.enumerated() {
      var entry = local
      entry.firstForm = firstForm
      firstForm += entry.formCount
      entry.postingsOffset += base.postings
      entry.tableOffset += base.tables
      entry.positionsOffset += base.positions
      entry.ordinalsOffset += base.ordinals
      encoded.removeAll(keepingCapacity: true)
      payload.append(entry, startsBlock: dictionary.startsBlock, to: &encoded)
      try dictionary.add(
        batch.terms.bytes.span.extracting(batch.terms.range(term)), payload: encoded.span)
    }
    for form in batch.forms { termForms.append(form) }
    try termForms.overflow()
    try postings.append(written.lists[0].bytes)
    try tables.append(written.lists[1].bytes)
    try positions.append(written.lists[2].bytes)
    try ordinals.append(written.lists[3].bytes)
  }

  /// Ends the sections, in the order of their kinds.
  consuming func finish() -> [(section: SegmentSection, bytes: FinishedSpool)] {
    let terms = dictionary.finish()
    return [
      (.termDictionary, terms.blocks), (.termIndex, FinishedSpool(terms.index)),
      (.termForms, termForms.finish()), (.postings, postings.finish()),
      (.blockTables, tables.finish()), (.positions, positions.finish()),
      (.formOrdinals, ordinals.finish()),
    ]
  }
}
