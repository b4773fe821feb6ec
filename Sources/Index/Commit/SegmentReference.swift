package import Storage

/// A segment as the manifest names it.
package struct SegmentReference: Hashable, Sendable {
  /// The segment's content id.
  package var id: ContentID
  /// The content id of its deletions, if it has any.
  package var deletions: ContentID?
  /// Its documents, deleted ones included.
  package var documentCount: UInt32
  /// Its deleted documents.
  package var deletedCount: UInt32

  package init(
    id: ContentID, deletions: ContentID? = nil, documentCount: UInt32, deletedCount: UInt32 = 0
  ) {
    self.id = id
    self.deletions = deletions
    self.documentCount = documentCount
    self.deletedCount = deletedCount
  }

  /// The names of its files.
  var fileNames: [String] {
    [SegmentReader.fileName(id)] + (deletions.map { [DeletionSet.fileName($0)] } ?? [])
  }
}
