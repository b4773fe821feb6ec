package import Storage

/// An index at one commit, open for reading by one thread.
///
/// Readers take no lock: when a segment is gone because a writer has moved on, the manifest is read again.
package final class IndexReader {
  /// The folder of the index.
  package let directory: String
  /// What the index was made with.
  package let settings: IndexSettings
  /// The content id of the manifest: the name of this state.
  package let id: ContentID
  /// The segments in their order; document numbers of the index run through them.
  package let segments: [SegmentReader]

  /// Times that the manifest is read again before a missing segment counts as damage.
  private static let attempts = 20

  /// Opens the last commit of an index.
  ///
  /// - Parameter directory: The folder of the index.
  /// - Throws: `StorageError.notFound` if there is no index, any other case for damage.
  package init(directory: String) throws(StorageError) {
    var attempt = 0
    while true {
      let (manifest, id) = try Manifest.read(directory: directory)
      do throws(StorageError) {
        segments = try Self.open(manifest, directory: directory)
        self.directory = directory
        settings = manifest.settings
        self.id = id
        return
      } catch {
        attempt += 1
        guard case .notFound = error, attempt < Self.attempts,
          try Manifest.read(directory: directory).id != id
        else { throw error }
      }
    }
  }

  private static func open(
    _ manifest: Manifest, directory: String
  ) throws(StorageError) -> [SegmentReader] {
    var segments: [SegmentReader] = []
    for reference in manifest.segments {
      let segment = try SegmentReader(
        directory: directory, id: reference.id, deletions: reference.deletions)
      guard segment.info.documentCount == reference.documentCount,
        segment.deletions?.deletedCount ?? 0 == Int(reference.deletedCount)
      else {
        throw segment.malformed(
          .info,
          .countMismatch(
            expected: UInt64(reference.documentCount), found: UInt64(segment.info.documentCount)))
      }
      segments.append(segment)
    }
    return segments
  }

  /// Documents that are not deleted.
  package var liveDocumentCount: Int {
    segments.reduce(0) { $0 + $1.documentCount - ($1.deletions?.deletedCount ?? 0) }
  }
}
