internal import Storage

/// What a worker notes of a document until it is merged; offsets count in the worker's own spools.
///
/// In a spool it takes `byteCount` bytes, its integers little-endian one after the other: such rows are
/// temporary, and the layout no part of the format.
struct BuiltRow {
  var row: DocumentRow
  /// Bytes of its sentences.
  var sentencesByteCount: UInt32
  /// Bytes of its text.
  var textByteCount: UInt32

  /// Bytes of each row.
  static let byteCount = 60

  init(_ row: DocumentRow, sentencesByteCount: UInt32, textByteCount: UInt32) {
    self.row = row
    self.sentencesByteCount = sentencesByteCount
    self.textByteCount = textByteCount
  }

  /// Appends the row to a spool.
  func append(to spool: inout SectionSpool) {
    for long in [row.storedOffset, row.sentencesOffset, row.key] {
      spool.append(UInt32(truncatingIfNeeded: long))
      spool.append(UInt32(truncatingIfNeeded: long >> 32))
    }
    for short in [
      row.storedByteCount, row.sentenceCount, row.tokenCount, row.titleTokenCount,
      UInt32(bitPattern: row.date), UInt32(row.norm), row.weightedLength, sentencesByteCount,
      textByteCount,
    ] {
      spool.append(short)
    }
  }

  /// Reads a row from its bytes.
  init(_ bytes: [UInt8]) {
    let short = { (place: Int) in
      (0..<4).reduce(UInt32(0)) { $0 | UInt32(bytes[4 * place + $1]) << UInt32(8 * $1) }
    }
    let long = { (place: Int) in UInt64(short(place)) | UInt64(short(place + 1)) << 32 }
    row = DocumentRow(
      storedOffset: long(0), sentencesOffset: long(2), storedByteCount: short(6),
      sentenceCount: short(7), tokenCount: short(8), titleTokenCount: short(9), key: long(4),
      date: Int32(bitPattern: short(10)), norm: UInt8(short(11)), weightedLength: short(12))
    sentencesByteCount = short(13)
    textByteCount = short(14)
  }
}
