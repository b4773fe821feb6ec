internal import Storage

/// The documents of a segment.
final class SegmentDocumentStream: DocumentStream {
  private(set) var textByteCount: UInt64 = 0
  /// Documents between two times that memory is given back; each touches some pages.
  private static let pieceCount = 512

  private let segment: SegmentReader
  private var copiedCount = 0
  private let dates: [Int32]
  private var keys: [UInt64]
  private let sources: (values: [UInt32], strings: [String])
  private let authors: (ends: [UInt32], values: [UInt32], strings: [String])

  init(_ segment: SegmentReader) throws(StorageError) {
    self.segment = segment
    dates = try segment.dates()
    sources = try segment.sources()
    authors = try segment.authors()
    keys = [UInt64](repeating: 0, count: segment.documentCount)
    for index in 0..<segment.documentCount {
      let (key, document) = try segment.documentKey(at: index)
      keys[document] = key
    }
  }

  func copy(
    _ document: Int, stored: inout [UInt8], sentences: inout [UInt8]
  ) throws(StorageError) -> DocumentRow {
    let entry = try segment.document(document)
    copiedCount += 1
    if copiedCount % Self.pieceCount == 0 { segment.giveBackMemory() }
    let before = stored.count
    let storedRange = try segment.storedRange(document)
    try append(storedRange, to: &stored)
    try append(segment.sentencesRange(document), to: &sentences)
    textByteCount = try StoredArticleCodec.textByteCount(
      stored[before...], file: segment.container.path)
    return DocumentRow(
      storedOffset: 0, sentencesOffset: 0, storedByteCount: UInt32(storedRange.count),
      sentenceCount: entry.sentenceCount, tokenCount: entry.tokenCount,
      titleTokenCount: entry.titleTokenCount, key: keys[document], date: dates[document],
      norm: try segment.norm(document), weightedLength: entry.weightedLength)
  }

  private func append(_ range: Range<Int>, to bytes: inout [UInt8]) throws(StorageError) {
    let copied = try segment.container.withBytes(range) { (record) throws(StorageError) in
      var reader = ByteReader(file: segment.container.path)
      return try reader.readBytes(range.count, in: record)
    }
    bytes.append(contentsOf: copied)
  }

  func quotes(of document: Int) throws(StorageError) -> [StoredQuote] {
    try segment.quotes(document)
  }

  func source(of document: Int) -> String {
    let value = sources.values[document]
    return value == 0 ? "" : sources.strings[Int(value) - 1]
  }

  func authors(of document: Int) -> [String] {
    let start = document == 0 ? 0 : Int(authors.ends[document - 1])
    return authors.values[start..<Int(authors.ends[document])]
      .filter { $0 > 0 }.map { authors.strings[Int($0) - 1] }
  }
}
