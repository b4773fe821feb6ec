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

  private let hasForms: Bool

  /// - Parameters:
  ///   - hasForms: Whether to say which forms a term has.
  ///   - spool: Makes the memory that overflows to a temporary file.
  init(hasForms: Bool, spool: () -> SectionSpool) {
    self.hasForms = hasForms
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
      try dictionary.add(term, of: batch.terms, payload: encoded.span)
    }
    if hasForms {
      termForms.append(batch.forms)
      try termForms.overflow()
    }
    try postings.append(written.lists[0].bytes)
    try tables.append(written.lists[1].bytes)
    try positions.append(written.lists[2].bytes)
    try ordinals.append(written.lists[3].bytes)
  }

  /// Ends the sections, in the order of their kinds.
  consuming func finish() -> [(section: SegmentSection, bytes: FinishedSpool)] {
    let terms = dictionary.finish()
    let forms = termForms.finish()
    var sections: [(section: SegmentSection, bytes: FinishedSpool)] = [
      (.termDictionary, terms.blocks), (.termIndex, FinishedSpool(terms.index)),
    ]
    if hasForms { sections.append((.termForms, forms)) }
    sections += [
      (.postings, postings.finish()), (.blockTables, tables.finish()),
      (.positions, positions.finish()), (.formOrdinals, ordinals.finish()),
    ]
    return sections
  }
}
