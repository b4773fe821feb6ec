internal import Storage

// MARK: - Reading ids again
extension BuiltDocuments {
  /// The id of a document, from its record.
  func id(of document: Int) throws(StorageError) -> String {
    var record: [UInt8] = []
    try rows.read(
      at: UInt64(document * BuiltRow.byteCount), count: BuiltRow.byteCount, into: &record)
    let row = BuiltRow(record).row
    try stored.read(at: row.storedOffset, count: Int(row.storedByteCount), into: &record)
    return try record.withRawBytes { (bytes) throws(StorageError) in
      try StoredArticleCodec.id(bytes, file: "stored articles")
    }
  }

  /// The ids of all documents.
  func ids() throws(StorageError) -> [String] {
    var ids: [String] = []
    var cursor = SpoolCursor(stored)
    var record: [UInt8] = []
    var rowCursor = BuiltRowCursor(self)
    for document in 0..<count {
      let row = try rowCursor.row(of: document).row
      record.removeAll(keepingCapacity: true)
      try cursor.read(Int(row.storedByteCount), appendingTo: &record)
      ids.append(
        try record.withRawBytes { (bytes) throws(StorageError) in
          try StoredArticleCodec.id(bytes, file: "stored articles")
        })
    }
    return ids
  }
}
