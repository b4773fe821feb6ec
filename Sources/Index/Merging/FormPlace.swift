internal import Storage

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
    Varint.append(UInt64(stream), to: &bytes)
    Varint.append(UInt64(length), to: &bytes)
    Varint.append(place, to: &bytes)
  }

  /// Reads what `append(to:)` wrote.
  init(_ cursor: inout SpoolCursor) throws(StorageError) {
    stream = UInt32(truncatingIfNeeded: try cursor.readVarint())
    length = UInt32(truncatingIfNeeded: try cursor.readVarint())
    place = try cursor.readVarint()
  }
}
