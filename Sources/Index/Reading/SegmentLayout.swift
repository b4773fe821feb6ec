internal import Storage

/// Where the sections of a segment file lie, their sizes checked against its counts.
struct SegmentLayout {
  let formDictionary: Section
  let formIndex: Section
  let termDictionary: Section
  let termIndex: Section
  let termForms: Section
  let postings: Section
  let blockTables: Section
  let positions: Section
  let formOrdinals: Section
  let norms: Section
  let documents: Section
  let documentKeys: Section
  let storedArticles: Section
  let sentences: Section
  let dates: Section
  let sources: Section
  let authors: Section
  /// Nil in a segment without quotes.
  let quotes: QuoteLayout?

  /// Bytes a document in the section *documents*.
  static let documentByteCount = 40

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
    formDictionary = try section(.formDictionary)
    formIndex = try section(.formIndex)
    termDictionary = try section(.termDictionary)
    termIndex = try section(.termIndex)
    termForms = try section(.termForms, byteCount: 4 * Int(info.formCount))
    postings = try section(.postings)
    blockTables = try section(.blockTables)
    positions = try section(.positions)
    formOrdinals = try section(.formOrdinals)
    norms = try section(.norms, byteCount: count)
    documents = try section(.documents, byteCount: Self.documentByteCount * count)
    documentKeys = try section(.documentKeys, byteCount: 12 * count)
    storedArticles = try section(.storedArticles)
    sentences = try section(.sentences)
    dates = try section(.dates, byteCount: 4 * count)
    sources = try section(.sources)
    authors = try section(.authors)
    quotes = try QuoteLayout(container, info: info)
  }
}
