package import Storage

// MARK: - Quotes
extension SegmentReader {
  /// The quotes in all documents.
  package var quoteCount: Int { layout.quotes?.count ?? 0 }

  /// The numbers of a document's quotes, ascending by where they start.
  ///
  /// - Complexity: O(1).
  package func quoteNumbers(_ document: Int) throws(StorageError) -> Range<Int> {
    precondition(document >= 0 && document < documentCount, "no document \(document)")
    guard let quotes = layout.quotes else { return 0..<0 }
    let first = max(0, document - 1)
    let start = quotes.quotes.byteOffset + 8 + 4 * first
    let end = quotes.quotes.byteOffset + 8 + 4 * (document + 1)
    return try container.withBytes(start..<end) { (bytes) throws(StorageError) in
      var reader = container.reader(of: SegmentSection.quotes.kind)
      let first = document == 0 ? 0 : try reader.readUInt32(in: bytes)
      let last = try reader.readUInt32(in: bytes)
      guard first <= last, Int(last) <= quotes.count else { throw reader.malformed(.notAscending) }
      return Int(first)..<Int(last)
    }
  }

  /// The columns of a quote.
  ///
  /// - Complexity: O(1).
  package func quoteRow(_ number: Int) throws(StorageError) -> QuoteRow {
    guard let quotes = layout.quotes, number >= 0, number < quotes.count else {
      preconditionFailure("no quote \(number)")
    }
    let start = quotes.quotes.byteOffset + quotes.rowsOffset + QuoteRow.byteCount * number
    let row = try container.withBytes(start..<(start + QuoteRow.byteCount)) {
      (bytes) throws(StorageError) in
      var reader = container.reader(of: SegmentSection.quotes.kind)
      return try QuoteRow(from: &reader, in: bytes)
    }
    guard Int(row.speaker) <= quotes.speakerCount else {
      throw malformed(
        .quotes,
        .valueOutOfRange(found: UInt64(row.speaker), allowed: 0...UInt64(quotes.speakerCount)))
    }
    return row
  }

  /// The name of a speaker by number; empty for 0.
  ///
  /// - Complexity: O(1).
  package func quoteSpeaker(_ number: UInt32) throws(StorageError) -> String {
    guard number > 0, let quotes = layout.quotes, Int(number) <= quotes.speakerCount else {
      return ""
    }
    let first = number == 1 ? 0 : Int(number) - 2
    let start = quotes.speakers.byteOffset + 4 * first
    let end = quotes.speakers.byteOffset + 4 * Int(number)
    let range = try container.withBytes(start..<end) { (bytes) throws(StorageError) in
      var reader = container.reader(of: SegmentSection.quoteSpeakers.kind)
      let first = number == 1 ? 0 : try reader.readUInt32(in: bytes)
      let last = try reader.readUInt32(in: bytes)
      let limit = quotes.speakers.byteCount - 4 * quotes.speakerCount
      guard first <= last, Int(last) <= limit else { throw reader.malformed(.notAscending) }
      return Int(first)..<Int(last)
    }
    let names = quotes.speakers.byteOffset + 4 * quotes.speakerCount
    return try container.withBytes((names + range.lowerBound)..<(names + range.upperBound)) {
      (bytes) throws(StorageError) in
      var reader = container.reader(of: SegmentSection.quoteSpeakers.kind)
      let utf8 = try reader.readBytes(range.count, in: bytes)
      guard let name = String(validating: utf8, as: UTF8.self) else {
        throw reader.malformed(.invalidUTF8)
      }
      return name
    }
  }

  /// All speakers: number v is string v − 1, by bytes.
  package func quoteSpeakers() throws(StorageError) -> [String] {
    var names: [String] = []
    for number in 0..<(layout.quotes?.speakerCount ?? 0) {
      names.append(try quoteSpeaker(UInt32(number) + 1))
    }
    return names
  }

  /// A quote with all that is known of it.
  package func quote(_ number: Int) throws(StorageError) -> StoredQuote {
    let row = try quoteRow(number)
    guard let quotes = layout.quotes else { preconditionFailure("no quote \(number)") }
    let end =
      number + 1 < quotes.count
      ? Int(try quoteRow(number + 1).detailsOffset) : quotes.details.byteCount
    let start = Int(row.detailsOffset)
    guard start <= end, end <= quotes.details.byteCount else {
      throw malformed(
        .quotes,
        .outOfBounds(
          offset: UInt64(start), byteCount: UInt64(max(0, end - start)),
          limit: UInt64(quotes.details.byteCount)))
    }
    let offset = quotes.details.byteOffset
    var quote = try container.withBytes((offset + start)..<(offset + end)) {
      (bytes) throws(StorageError) in
      var reader = container.reader(of: SegmentSection.quoteDetails.kind)
      let quote = try QuoteDetailsCodec.decode(row, from: &reader, in: bytes)
      try reader.finish(in: bytes)
      return quote
    }
    quote.speaker = try quoteSpeaker(row.speaker)
    return quote
  }

  /// The quotes of a document.
  package func quotes(_ document: Int) throws(StorageError) -> [StoredQuote] {
    var quotes: [StoredQuote] = []
    for number in try quoteNumbers(document) { quotes.append(try quote(number)) }
    return quotes
  }
}
