internal import Storage

/// The segments of an index on their way to the next commit.
struct SegmentRevision {
  private var segments: [SegmentReader]
  /// Documents deleted since the last commit.
  private(set) var deletedCount = 0

  init(_ segments: [SegmentReader]) {
    self.segments = segments
  }

  /// Adds a new segment at the end.
  mutating func append(_ segment: SegmentReader) {
    segments.append(segment)
  }

  /// Deletes the documents with these ids from all segments.
  ///
  /// - Complexity: O(ids · segments · log documents).
  mutating func delete(_ ids: Set<String>) throws(StorageError) {
    let keys = ids.map { (id: $0, key: DocumentKey.key(ofID: $0)) }
    for segment in segments {
      var deletions = segment.deletions ?? DeletionSet(documentCount: segment.documentCount)
      var changed = false
      for (id, key) in keys {
        for (_, document) in try segment.documents(withKey: key, bitCount: 64)
        where !deletions.contains(document) {
          guard try segment.article(document).id == id else { continue }
          deletions.insert(document)
          deletedCount += 1
          changed = true
        }
      }
      if changed { segment.delete(deletions) }
    }
  }

  /// Writes anew the segments of which more than `share` is deleted; drops those of which all is.
  ///
  /// - Returns: How many were written.
  mutating func rewrite(
    share: Double, with writer: SegmentWriter
  ) throws(StorageError) -> Int {
    var kept: [SegmentReader] = []
    var count = 0
    for segment in segments {
      let deleted = segment.deletions?.deletedCount ?? 0
      if Double(deleted) <= share * Double(segment.documentCount) {
        kept.append(segment)
      } else if let written = try writer.write([.segment(segment)]) {
        kept.append(try segment.sibling(written.id))
        count += 1
      }
    }
    segments = kept
    return count
  }

  /// While there are more than `limit` segments, merges the `count` neighbours with the fewest documents.
  ///
  /// - Returns: How many merges were made.
  mutating func merge(
    limit: Int, count: Int, with writer: SegmentWriter
  ) throws(StorageError) -> Int {
    var merges = 0
    while segments.count > limit {
      let sizes = segments.map(\.documentCount)
      let starts = 0...(segments.count - count)
      let start = starts.min { left, right in
        let first = sizes[left..<(left + count)].reduce(0, +)
        let second = sizes[right..<(right + count)].reduce(0, +)
        return first < second
      }
      guard let start else { return merges }
      let run = start..<(start + count)
      let written = try writer.write(segments[run].map { .segment($0) })
      let merged = try written.map { (segment) throws(StorageError) in
        try segments[start].sibling(segment.id)
      }
      segments.replaceSubrange(run, with: merged.map { [$0] } ?? [])
      merges += 1
    }
    return merges
  }

  /// The segments as a manifest names them; new deletions are written to files.
  func references(
    directory: String, fileSystem: FileSystem
  ) throws(StorageError) -> [SegmentReference] {
    var references: [SegmentReference] = []
    for segment in segments {
      var reference = SegmentReference(
        id: segment.id, documentCount: segment.info.documentCount,
        deletedCount: UInt32(segment.deletions?.deletedCount ?? 0))
      if let deletions = segment.deletions, deletions.deletedCount > 0 {
        reference.deletions = try deletions.write(
          segment: segment.id, directory: directory, fileSystem: fileSystem)
      }
      references.append(reference)
    }
    return references
  }
}
