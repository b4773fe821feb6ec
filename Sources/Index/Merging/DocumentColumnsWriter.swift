internal import Storage

/// Writes what a segment keeps of its documents beside their postings.
///
/// Layout: docs/INDEX-FORMAT.md, "Documents" to "Columns".
struct DocumentColumnsWriter: ~Copyable {
  private var info = SegmentInfo()
  private var norms: SectionSpool
  private var documents: SectionSpool
  private var dates: SectionSpool
  private var hasDates = false
  private var keys: [(key: UInt64, document: UInt32)] = []
  private var sources = ValueColumn()
  private var authors = ValueListColumn()

  /// - Parameter spool: Makes the memory that overflows to a temporary file.
  init(spool: () -> SectionSpool) {
    norms = spool()
    documents = spool()
    dates = spool()
  }

  /// Adds the next document's numbers; offsets are those in the finished sections.
  mutating func add(
    _ row: DocumentRow, source: String, authors names: [String]
  ) throws(StorageError) {
    keys.append((row.key, info.documentCount))
    norms.buffer.append(row.norm)
    append(row)
    dates.append(UInt32(bitPattern: row.date))
    hasDates = hasDates || row.date != 0
    sources.append(source)
    authors.append(names)
    info.documentCount += 1
    if row.tokenCount > 0 { info.documentsWithTokens += 1 }
    info.tokenCount += UInt64(row.tokenCount)
    info.weightedLength += UInt64(row.weightedLength)
    info.sentenceCount += UInt64(row.sentenceCount)
    try norms.overflow()
    try documents.overflow()
    try dates.overflow()
  }

  private mutating func append(_ row: DocumentRow) {
    let highest = max(row.storedOffset, row.sentencesOffset)
    precondition(highest < 1 << 48, "a section beyond 256 TiB")
    let high = UInt32(row.storedOffset >> 32) | UInt32(row.sentencesOffset >> 32) << 16
    for value in [
      UInt32(truncatingIfNeeded: row.storedOffset),
      UInt32(truncatingIfNeeded: row.sentencesOffset), high, row.sentenceCount, row.tokenCount,
      row.titleTokenCount, row.weightedLength,
    ] {
      documents.append(value)
    }
  }

  /// Counts the bytes of texts.
  mutating func addText(byteCount: UInt64) { info.textByteCount += byteCount }

  /// Ends the sections.
  consuming func finish() -> DocumentColumns {
    keys.sort { ($0.key, $0.document) < ($1.key, $1.document) }
    var keyColumn = ByteWriter(capacity: 12 * keys.count)
    for (key, _) in keys { keyColumn.writeUInt64(key) }
    for (_, document) in keys { keyColumn.writeUInt32(document) }
    let (sourceColumn, authorColumn) = (sourceColumn, authorColumn)
    let (hasDates, hasSources) = (hasDates, !sources.strings.isEmpty)
    let hasAuthors = !authors.strings.isEmpty
    var sections: [(section: SegmentSection, bytes: FinishedSpool)] = [
      (.norms, norms.finish()), (.documents, documents.finish()),
      (.documentKeys, FinishedSpool(keyColumn.bytes)),
    ]
    let dateColumn = dates.finish()
    if hasDates { sections.append((.dates, dateColumn)) }
    if hasSources { sections.append((.sources, FinishedSpool(sourceColumn))) }
    if hasAuthors { sections.append((.authors, FinishedSpool(authorColumn))) }
    return DocumentColumns(info: info, sections: sections)
  }

  private var sourceColumn: [UInt8] {
    let (ranks, strings) = Self.ranked(sources.strings)
    var writer = ByteWriter()
    writer.writeUInt32(UInt32(strings.count))
    for value in sources.values { writer.writeUInt32(ranks[Int(value)]) }
    for string in strings { writer.writeString(string) }
    return writer.bytes
  }

  private var authorColumn: [UInt8] {
    let (ranks, strings) = Self.ranked(authors.strings)
    var writer = ByteWriter()
    writer.writeUInt32(UInt32(strings.count))
    for end in authors.ends { writer.writeUInt32(end) }
    for value in authors.values { writer.writeUInt32(ranks[Int(value)]) }
    for string in strings { writer.writeString(string) }
    return writer.bytes
  }

  /// The strings sorted by bytes, and for each old value its new one; 0 stays 0.
  static func ranked(_ strings: [String]) -> (ranks: [UInt32], strings: [String]) {
    let order = strings.indices.sorted {
      strings[$0].utf8.lexicographicallyPrecedes(strings[$1].utf8)
    }
    var ranks = [UInt32](repeating: 0, count: strings.count + 1)
    for (rank, index) in order.enumerated() { ranks[index + 1] = UInt32(rank + 1) }
    return (ranks, order.map { strings[$0] })
  }
}
