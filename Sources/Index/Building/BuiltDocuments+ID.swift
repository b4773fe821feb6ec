internal import Storage

// MARK: - Reading ids again
extension BuiltDocuments {
  /// The id of a document, from its record.
  func id(of document: Int) throws(StorageError) -> String {
    let row = rows[document]
    var record: [UInt8] = []
    try stored.read(at: row.storedOffset, count: Int(row.storedByteCount), into: &record)
    return try record.withRawBytes { (bytes) throws(StorageError) in
      try StoredArticleCodec.decode(bytes, file: "stored articles").id
    }
  }
}
