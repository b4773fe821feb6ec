internal import Storage

/// The counts of a segment.
///
/// Layout: docs/INDEX-FORMAT.md, "Segment", *Info*.
package struct SegmentInfo: Hashable, Sendable {
  /// Documents, deleted ones included.
  package var documentCount: UInt32 = 0
  /// Documents with at least one token.
  package var documentsWithTokens: UInt32 = 0
  /// Tokens of all documents.
  package var tokenCount: UInt64 = 0
  /// Tokens of all documents, each times the weight of its zone.
  package var weightedLength: UInt64 = 0
  package var formCount: UInt32 = 0
  /// Those that stand for parts included.
  package var termCount: UInt32 = 0
  package var textByteCount: UInt64 = 0
  package var sentenceCount: UInt64 = 0
  /// Terms that stand for parts of forms: the first ones.
  package var partTermCount: UInt32 = 0
  /// The forms that these have, counted once a term.
  package var partFormCount: UInt32 = 0

  /// The bytes of the section.
  static let byteCount = 56

  init() {}

  /// Reads the section.
  init(reading reader: inout ByteReader, in bytes: RawSpan) throws(StorageError) {
    documentCount = try reader.readUInt32(in: bytes)
    documentsWithTokens = try reader.readUInt32(in: bytes)
    tokenCount = try reader.readUInt64(in: bytes)
    weightedLength = try reader.readUInt64(in: bytes)
    formCount = try reader.readUInt32(in: bytes)
    termCount = try reader.readUInt32(in: bytes)
    textByteCount = try reader.readUInt64(in: bytes)
    sentenceCount = try reader.readUInt64(in: bytes)
    partTermCount = try reader.readUInt32(in: bytes)
    partFormCount = try reader.readUInt32(in: bytes)
    guard partTermCount <= termCount else {
      throw reader.malformed(
        .valueOutOfRange(found: UInt64(partTermCount), allowed: 0...UInt64(termCount)))
    }
    try reader.finish(in: bytes)
  }

  /// The section's bytes.
  var bytes: [UInt8] {
    var writer = ByteWriter(capacity: Self.byteCount)
    writer.writeUInt32(documentCount)
    writer.writeUInt32(documentsWithTokens)
    writer.writeUInt64(tokenCount)
    writer.writeUInt64(weightedLength)
    writer.writeUInt32(formCount)
    writer.writeUInt32(termCount)
    writer.writeUInt64(textByteCount)
    writer.writeUInt64(sentenceCount)
    writer.writeUInt32(partTermCount)
    writer.writeUInt32(partFormCount)
    return writer.bytes
  }
}
