internal import Storage

/// Writes what a segment keeps of its documents beside their postings.
///
/// Layout: docs/INDEX-FORMAT.md, "Documents" to "Columns".
struct DocumentColumnsWriter {
  private(set) var info = SegmentInfo()
  private(set) var norms: [UInt8] = []
  private var rows: [DocumentRow] = []
  private var sources = ValueColumn()
  private var authors = ValueListColumn()

  /// Adds the next document's numbers; offsets are those in the finished sections.
  mutating func add(_ row: DocumentRow, source: String, authors names: [String]) {
    rows.append(row)
    norms.append(row.norm)
    sources.append(source)
    authors.append(names)
    info.documentCount += 1
    if row.tokenCount > 0 { info.documentsWithTokens += 1 }
    info.tokenCount += UInt64(row.tokenCount)
    info.weightedLength += UInt64(row.weightedLength)
    info.sentenceCount += UInt64(row.sentenceCount)
  }

  /// Counts the bytes of texts.
  mutating func addText(byteCount: UInt64) { info.textByteCount += byteCount }

  /// Notes the sizes of the dictionaries.
  mutating func count(forms: Int, terms: Int) {
    info.formCount = UInt32(forms)
    info.termCount = UInt32(terms)
  }

  /// Writes the fixed-width sections and the columns of strings.
  func write(to writer: inout ContainerWriter) throws(StorageError) {
    try writer.write(section: .norms, norms)
    try writer.write(section: .documents, documents)
    try writer.write(section: .documentKeys, keys)
    var dates = ByteWriter(capacity: 4 * rows.count)
    for row in rows { dates.writeUInt32(UInt32(bitPattern: row.date)) }
    try writer.write(section: .dates, dates.bytes)
    try writer.write(section: .sources, sourceColumn)
    try writer.write(section: .authors, authorColumn)
  }

  private var documents: [UInt8] {
    var writer = ByteWriter(capacity: SegmentLayout.documentByteCount * rows.count)
    for row in rows {
      writer.writeUInt64(row.storedOffset)
      writer.writeUInt64(row.sentencesOffset)
      writer.writeUInt32(row.storedByteCount)
      writer.writeUInt32(row.sentenceCount)
      writer.writeUInt32(row.tokenCount)
      writer.writeUInt32(row.titleTokenCount)
      writer.writeUInt32(row.weightedLength)
      writer.writeUInt32(0)
    }
    return writer.bytes
  }

  private var keys: [UInt8] {
    let order = rows.indices.sorted { (rows[$0].key, $0) < (rows[$1].key, $1) }
    var writer = ByteWriter(capacity: 12 * rows.count)
    for number in order { writer.writeUInt64(rows[number].key) }
    for number in order { writer.writeUInt32(UInt32(number)) }
    return writer.bytes
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
  private static func ranked(_ strings: [String]) -> (ranks: [UInt32], strings: [String]) {
    let order = strings.indices.sorted {
      strings[$0].utf8.lexicographicallyPrecedes(strings[$1].utf8)
    }
    var ranks = [UInt32](repeating: 0, count: strings.count + 1)
    for (rank, index) in order.enumerated() { ranks[index + 1] = UInt32(rank + 1) }
    return (ranks, order.map { strings[$0] })
  }
}
