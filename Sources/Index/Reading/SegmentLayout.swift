internal import Storage

/// Where the sections of a segment file lie, their sizes checked against its counts.
struct SegmentLayout {
  /// Nil in a segment in which each form is a term of its own.
  let forms: FormLayout?
  let termDictionary: Section
  let termIndex: Section
  let postings: Section
  let blockTables: Section
  let positions: Section
  let formOrdinals: Section
  let norms: Section
  let documents: Section
  let documentKeys: Section
  let storedArticles: Section
  let sentences: Section
  /// Nil in a segment whose documents have no date; likewise the next two.
  let dates: Section?
  let sources: Section?
  let authors: Section?
  /// Nil in a segment without quotes.
  let quotes: QuoteLayout?
  /// Nil in a segment whose forms have no parts.
  let compoundParts: Section?

  /// Bytes a document in the section *documents*.
  static let documentByteCount = 28

  /// - Throws: `StorageError.missingSection`, or `.malformed` when a section of fixed-width entries has
  ///   another size than the counts ask.
  init(_ container: ContainerReader, info: SegmentInfo) throws(StorageError) {
    func section(_ section: SegmentSection) throws(StorageError) -> Section {
      try container.requiredSection(section.kind)
    }
    func section(_ kind: SegmentSection, byteCount: Int) throws(StorageError) -> Section {
      let found = try section(kind)
      guard found.byteCount == byteCount else {
        throw .malformed(
          file: container.path, section: kind.kind, offset: 0,
          reason: .countMismatch(
            expected: UInt64(byteCount), found: UInt64(found.byteCount)))
      }
      return found
    }
    let count = Int(info.documentCount)
    forms = try FormLayout(container, info: info)
    termDictionary = try section(.termDictionary)
    termIndex = try section(.termIndex)
    postings = try section(.postings)
    blockTables = try section(.blockTables)
    positions = try section(.positions)
    formOrdinals = try section(.formOrdinals)
    norms = try section(.norms, byteCount: count)
    documents = try section(.documents, byteCount: Self.documentByteCount * count)
    documentKeys = try section(.documentKeys, byteCount: 12 * count)
    storedArticles = try section(.storedArticles)
    sentences = try section(.sentences)
    dates =
      container.section(SegmentSection.dates.kind) == nil
      ? nil : try section(.dates, byteCount: 4 * count)
    sources = container.section(SegmentSection.sources.kind)
    authors = container.section(SegmentSection.authors.kind)
    quotes = try QuoteLayout(container, info: info)
    compoundParts = info.partTermCount > 0 ? try section(.compoundParts) : nil
  }
}
