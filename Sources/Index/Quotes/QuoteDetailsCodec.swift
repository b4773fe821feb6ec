internal import Storage

/// Encodes what the columns do not hold of a quote, and decodes it.
///
/// Layout: docs/INDEX-FORMAT.md, "Quotes".
enum QuoteDetailsCodec {
  /// Appends the details of a quote.
  static func append(_ quote: StoredQuote, to bytes: inout [UInt8]) {
    let whole = quote.whole
    Varint.append(UInt64(whole.scalars.lowerBound), to: &bytes)
    Varint.append(UInt64(whole.scalars.count), to: &bytes)
    Varint.append(UInt64(quote.parts.count), to: &bytes)
    var end = StoredQuote.Part(
      bytes: whole.bytes.lowerBound..<whole.bytes.lowerBound,
      scalars: whole.scalars.lowerBound..<whole.scalars.lowerBound)
    for part in quote.parts {
      Varint.append(UInt64(part.bytes.lowerBound - end.bytes.upperBound), to: &bytes)
      Varint.append(UInt64(part.bytes.count), to: &bytes)
      Varint.append(UInt64(part.scalars.lowerBound - end.scalars.upperBound), to: &bytes)
      Varint.append(UInt64(part.scalars.count), to: &bytes)
      end = part
    }
    append(quote.cue, to: &bytes)
    append(quote.name, to: &bytes)
    Varint.append(UInt64(quote.role.utf8.count), to: &bytes)
    bytes.append(contentsOf: quote.role.utf8)
  }

  /// Appends a range that may be missing: its count, and its start if it has one.
  private static func append(_ range: Range<Int>?, to bytes: inout [UInt8]) {
    Varint.append(UInt64(range?.count ?? 0), to: &bytes)
    guard let range, !range.isEmpty else { return }
    Varint.append(UInt64(range.lowerBound), to: &bytes)
  }

  /// Decodes the details of a quote whose row is known.
  ///
  /// - Throws: `StorageError.malformed` or `.truncated` on anything that no writer makes.
  static func decode(
    _ row: QuoteRow, from reader: inout ByteReader, in bytes: RawSpan
  ) throws(StorageError) -> StoredQuote {
    let maximum = Int(Int32.max)
    let start = Int(row.byteStart)
    let scalarStart = try reader.readCount(in: bytes, maximum: maximum)
    let scalarCount = try reader.readCount(in: bytes, maximum: Int(row.byteCount))
    let whole = StoredQuote.Part(
      bytes: start..<(start + Int(row.byteCount)),
      scalars: scalarStart..<(scalarStart + scalarCount))
    let count = try reader.readCount(in: bytes, maximum: reader.remaining(in: bytes) / 4)
    var parts: [StoredQuote.Part] = []
    var end = (byte: start, scalar: scalarStart)
    for _ in 0..<count {
      let byte =
        try reader.readCount(in: bytes, maximum: whole.bytes.upperBound - end.byte) + end.byte
      end.byte = try reader.readCount(in: bytes, maximum: whole.bytes.upperBound - byte) + byte
      let scalar =
        try reader.readCount(in: bytes, maximum: whole.scalars.upperBound - end.scalar) + end.scalar
      end.scalar =
        try reader.readCount(in: bytes, maximum: whole.scalars.upperBound - scalar) + scalar
      parts.append(StoredQuote.Part(bytes: byte..<end.byte, scalars: scalar..<end.scalar))
    }
    var quote = StoredQuote(
      kind: row.kind, whole: whole, parts: parts,
      sentences: Int(row.firstSentence)..<(Int(row.firstSentence) + Int(row.sentenceCount)))
    quote.cue = try range(&reader, in: bytes)
    quote.name = try range(&reader, in: bytes)
    quote.role = try reader.readString(in: bytes)
    quote.rule = row.rule
    quote.confidence = row.confidence
    return quote
  }

  private static func range(
    _ reader: inout ByteReader, in bytes: RawSpan
  ) throws(StorageError) -> Range<Int>? {
    let count = try reader.readCount(in: bytes, maximum: Int(Int32.max))
    guard count > 0 else { return nil }
    let start = try reader.readCount(in: bytes, maximum: Int(Int32.max))
    return start..<(start + count)
  }
}
