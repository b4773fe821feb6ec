internal import Storage

/// The documents of a merge's source, read in ascending order.
protocol DocumentStream: AnyObject {
  /// Bytes of the text of the document copied last.
  var textByteCount: UInt64 { get }

  /// Appends a document's records; its offsets in the row are the source's own.
  func copy(
    _ document: Int, stored: inout [UInt8], sentences: inout [UInt8]
  ) throws(StorageError) -> DocumentRow
  /// The quotes of the document copied last, or of a later one.
  func quotes(of document: Int) throws(StorageError) -> [StoredQuote]
  /// The source of a document; empty without one.
  func source(of document: Int) -> String
  /// The authors of a document.
  func authors(of document: Int) -> [String]
}
