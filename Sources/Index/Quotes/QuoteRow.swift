internal import Storage

/// What the columns hold of a quote: all that ranking and filters ask, without opening the text.
///
/// Layout: docs/INDEX-FORMAT.md, "Quotes".
package struct QuoteRow: Hashable, Sendable {
  /// First byte of the text.
  package var byteStart: UInt32
  /// Bytes, marks included.
  package var byteCount: UInt32
  /// The first sentence that it touches, by number.
  package var firstSentence: UInt32
  /// How many it touches.
  package var sentenceCount: UInt32
  /// The speaker's number, 0 for nobody known.
  package var speaker: UInt32
  /// Where its details start in their section.
  var detailsOffset: UInt32
  /// What it is.
  package var kind: UInt8
  /// How the speaker was found.
  package var rule: UInt8
  /// How sure that is, in percent.
  package var confidence: UInt8

  /// Bytes of a row.
  static let byteCount = 28
  /// Where the speaker's number stands in a row.
  static let speakerOffset = 16

  init(_ quote: StoredQuote, speaker: UInt32, detailsOffset: UInt32) {
    byteStart = UInt32(quote.whole.bytes.lowerBound)
    byteCount = UInt32(quote.whole.bytes.count)
    firstSentence = UInt32(quote.sentences.lowerBound)
    sentenceCount = UInt32(quote.sentences.count)
    self.speaker = speaker
    self.detailsOffset = detailsOffset
    kind = quote.kind
    rule = quote.rule
    confidence = quote.confidence
  }

  /// Reads a row.
  init(from reader: inout ByteReader, in bytes: RawSpan) throws(StorageError) {
    byteStart = try reader.readUInt32(in: bytes)
    byteCount = try reader.readUInt32(in: bytes)
    firstSentence = try reader.readUInt32(in: bytes)
    sentenceCount = try reader.readUInt32(in: bytes)
    speaker = try reader.readUInt32(in: bytes)
    detailsOffset = try reader.readUInt32(in: bytes)
    kind = try reader.readUInt8(in: bytes)
    rule = try reader.readUInt8(in: bytes)
    confidence = try reader.readUInt8(in: bytes)
    let rest = try reader.readUInt8(in: bytes)
    let limit = UInt32(Int32.max)
    guard rest == 0, byteStart <= limit, byteCount <= limit, firstSentence <= limit,
      sentenceCount <= limit
    else { throw reader.malformed(.reservedNotZero) }
  }

  /// Appends the row.
  func append(to spool: inout SectionSpool) {
    for value in [byteStart, byteCount, firstSentence, sentenceCount, speaker, detailsOffset] {
      spool.append(value)
    }
    spool.buffer += [kind, rule, confidence, 0]
  }
}
