internal import Storage

/// Gathers the quotes of a segment for their three sections.
///
/// Layout: docs/INDEX-FORMAT.md, "Quotes".
struct QuoteColumnsWriter: ~Copyable {
  private var ends: [UInt32] = []
  private var count: UInt32 = 0
  private var rows: SectionSpool
  private var quotes: SectionSpool
  private var details: SectionSpool
  private var speakers = ValueColumn()
  /// At least the bytes of all distinct names.
  private var speakerByteCount: UInt64 = 0

  init(directory: String, fileSystem: FileSystem) {
    rows = SectionSpool(directory: directory, fileSystem: fileSystem)
    quotes = SectionSpool(directory: directory, fileSystem: fileSystem)
    details = SectionSpool(directory: directory, fileSystem: fileSystem)
  }

  /// Adds the next document's quotes.
  mutating func add(_ quotes: [StoredQuote]) throws(StorageError) {
    for quote in quotes {
      speakerByteCount += UInt64(quote.speaker.utf8.count)
      let found = max(details.byteCount, speakerByteCount)
      guard found <= UInt64(UInt32.max) else {
        throw .limitExceeded(
          file: "segment", limit: .quoteBytes, found: found, maximum: UInt64(UInt32.max))
      }
      let speaker = speakers.number(of: quote.speaker)
      QuoteRow(quote, speaker: speaker, detailsOffset: UInt32(details.byteCount)).append(to: &rows)
      QuoteDetailsCodec.append(quote, to: &details.buffer)
      count += 1
      try rows.overflow()
      try details.overflow()
    }
    ends.append(count)
  }

  /// Ends the sections; none where there is no quote.
  consuming func finish() throws(StorageError) -> [(
    section: SegmentSection, bytes: FinishedSpool
  )] {
    guard count > 0 else { return [] }
    let (ranks, strings) = DocumentColumnsWriter.ranked(speakers.strings)
    quotes.append(count)
    quotes.append(UInt32(strings.count))
    for end in ends {
      quotes.append(end)
      try quotes.overflow()
    }
    try Self.copy(rows.finish(), ranks: ranks, to: &quotes)
    var nameEnds = ByteWriter(capacity: 4 * strings.count)
    var names: [UInt8] = []
    for string in strings {
      names.append(contentsOf: string.utf8)
      nameEnds.writeUInt32(UInt32(names.count))
    }
    return [
      (.quotes, quotes.finish()), (.quoteSpeakers, FinishedSpool(nameEnds.bytes + names)),
      (.quoteDetails, details.finish()),
    ]
  }

  /// Copies the rows, with the final number of each speaker in place of the one it had while gathering.
  private static func copy(
    _ rows: FinishedSpool, ranks: [UInt32], to spool: inout SectionSpool
  ) throws(StorageError) {
    var piece: [UInt8] = []
    var offset: UInt64 = 0
    while offset < rows.byteCount {
      let count = Int(min(rows.byteCount - offset, UInt64(QuoteRow.byteCount * 4096)))
      try rows.read(at: offset, count: count, into: &piece)
      for row in stride(from: 0, to: count, by: QuoteRow.byteCount) {
        let place = row + QuoteRow.speakerOffset
        let old = (0..<4).reduce(UInt32(0)) { $0 | UInt32(piece[place + $1]) << UInt32(8 * $1) }
        let new = ranks[Int(old)]
        for byte in 0..<4 {
          piece[place + byte] = UInt8(truncatingIfNeeded: new >> UInt32(8 * byte))
        }
      }
      spool.buffer += piece
      try spool.overflow()
      offset += UInt64(count)
    }
  }
}
