internal import Storage

/// Reads the rows of a worker's documents in ascending order.
struct BuiltRowCursor {
  private var cursor: SpoolCursor
  private var next = 0
  private var bytes: [UInt8] = []

  init(_ documents: BuiltDocuments) {
    cursor = SpoolCursor(documents.rows)
  }

  /// The row of a document that comes after those read before.
  mutating func row(of document: Int) throws(StorageError) -> BuiltRow {
    precondition(document >= next, "rows are read in ascending order")
    try cursor.skip((document - next) * BuiltRow.byteCount)
    bytes.removeAll(keepingCapacity: true)
    try cursor.read(BuiltRow.byteCount, appendingTo: &bytes)
    next = document + 1
    return BuiltRow(bytes)
  }
}
