internal import Storage

/// Encodes the quotes of a document for the spool of a worker, and decodes them.
///
/// Temporary, and no part of the format: rows whose speakers stand beside them.
enum QuoteRecordCodec {
  /// Appends the quotes of a document; nothing for none.
  static func append(_ quotes: [StoredQuote], to spool: inout SectionSpool) {
    for quote in quotes {
      QuoteRow(quote, speaker: 0, detailsOffset: 0).append(to: &spool)
      Varint.append(UInt64(quote.speaker.utf8.count), to: &spool.buffer)
      spool.buffer.append(contentsOf: quote.speaker.utf8)
      QuoteDetailsCodec.append(quote, to: &spool.buffer)
    }
  }

  /// Decodes the quotes of a document.
  static func decode(_ record: [UInt8]) throws(StorageError) -> [StoredQuote] {
    try record.withRawBytes { (bytes) throws(StorageError) in
      var reader = ByteReader(file: "quotes")
      var quotes: [StoredQuote] = []
      while reader.remaining(in: bytes) > 0 {
        let row = try QuoteRow(from: &reader, in: bytes)
        let speaker = try reader.readString(in: bytes)
        var quote = try QuoteDetailsCodec.decode(row, from: &reader, in: bytes)
        quote.speaker = speaker
        quotes.append(quote)
      }
      return quotes
    }
  }
}
