/// Where a stream has the postings of a form.
struct FormPlace: Hashable, Sendable {
  /// The stream: a run or a segment.
  var stream: UInt32
  /// In a run the bytes of the postings; in a segment the ordinal within the term.
  var length: UInt32
  /// In a run the byte offset of the postings; in a segment the number of the term.
  var place: UInt64
}

// MARK: - In a spool
extension FormPlace {
  /// Adds `varint stream, varint length, varint place`.
  func append(to bytes: inout [UInt8]) {
    RawVarint.append([UInt64(stream), UInt64(length), place], to: &bytes)
  }

  /// Reads what `append(to:)` wrote, which is loaded.
  init(_ reader: inout SpoolReader) {
    stream = UInt32(truncatingIfNeeded: reader.readVarint())
    length = UInt32(truncatingIfNeeded: reader.readVarint())
    place = reader.readVarint()
  }
}
