internal import Storage

// MARK: - Reading ids again
extension BuiltDocuments {
  /// The id of a document, from its record.
  func id(of document: Int) throws(StorageError) -> String {
    let row = rows[document]
    var record: [UInt8] = []
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
    for row in rows {
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
