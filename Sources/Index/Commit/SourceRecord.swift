/// A file as it was when it was read, and the articles that came from it.
package struct SourceRecord: Hashable, Sendable {
  /// The absolute path.
  package var path: String
  /// Bytes.
  package var byteCount: UInt64
  /// Nanoseconds since 1970.
  package var modificationTime: Int64
  /// SHA-256 of the file, 32 bytes.
  package var hash: [UInt8]
  /// The ids of its articles.
  package var articleIDs: [String]

  package init(
    path: String, byteCount: UInt64, modificationTime: Int64, hash: [UInt8], articleIDs: [String]
  ) {
    self.path = path
    self.byteCount = byteCount
    self.modificationTime = modificationTime
    self.hash = hash
    self.articleIDs = articleIDs
  }
}
