internal import Storage

/// The documents that a worker built.
final class PartDocumentStream: DocumentStream {
  private(set) var textByteCount: UInt64 = 0
  private let documents: BuiltDocuments
  private var stored: SpoolCursor
  private var sentences: SpoolCursor
  private var quotes: SpoolCursor
  private var rows: BuiltRowCursor
  private var storedEnd: UInt64 = 0
  private var sentencesEnd: UInt64 = 0
  private var quotesEnd: UInt64 = 0

  init(_ documents: BuiltDocuments) {
    self.documents = documents
    stored = SpoolCursor(documents.stored)
    sentences = SpoolCursor(documents.sentences)
    quotes = SpoolCursor(documents.quotes)
    rows = BuiltRowCursor(documents)
  }

  func copy(
    _ document: Int, stored storedBytes: inout [UInt8], sentences sentenceBytes: inout [UInt8]
  ) throws(StorageError) -> DocumentRow {
    let built = try rows.row(of: document)
    let row = built.row
    try stored.skip(Int(row.storedOffset - storedEnd))
    try stored.read(Int(row.storedByteCount), appendingTo: &storedBytes)
    storedEnd = row.storedOffset + UInt64(row.storedByteCount)
    try sentences.skip(Int(row.sentencesOffset - sentencesEnd))
    try sentences.read(Int(built.sentencesByteCount), appendingTo: &sentenceBytes)
    sentencesEnd = row.sentencesOffset + UInt64(built.sentencesByteCount)
    textByteCount = UInt64(built.textByteCount)
    return row
  }

  func quotes(of document: Int) throws(StorageError) -> [StoredQuote] {
    let start = document == 0 ? 0 : documents.quoteEnds[document - 1]
    let end = documents.quoteEnds[document]
    guard start < end else { return [] }
    try quotes.skip(Int(start - quotesEnd))
    var record: [UInt8] = []
    try quotes.read(Int(end - start), appendingTo: &record)
    quotesEnd = end
    return try QuoteRecordCodec.decode(record)
  }

  func source(of document: Int) -> String {
    let value = documents.sources.values[document]
    return value == 0 ? "" : documents.sources.strings[Int(value) - 1]
  }

  func authors(of document: Int) -> [String] {
    documents.authors.values(of: document).map { documents.authors.strings[Int($0) - 1] }
  }
}
