package import Storage

/// The one writer of an index: adds, replaces and deletes documents, a commit at a time.
///
/// Protocol: docs/INDEX-FORMAT.md, "Commit protocol". It holds the lock until it ends. After an error it is of
/// no use; the last commit stays.
package struct IndexWriter: ~Copyable {
  /// A segment with this share of its documents deleted is written anew.
  private static let rewriteShare = 0.2
  /// With more segments than this, neighbours are merged.
  private static let segmentLimit = 8
  /// Neighbours that are merged at once.
  private static let mergeCount = 4

  /// The folder of the index.
  package let directory: String
  /// What the index has: of its manifest if it has one, else what the writer was given.
  package let settings: IndexSettings
  let grouping: TermGrouping
  let fileSystem: FileSystem
  private let lock: FileLock
  private(set) var references: [SegmentReference]
  /// The content id of the last commit, nil before the first.
  package private(set) var manifestID: ContentID?
  /// What its merges may use.
  package var resources = MergeResources()

  /// Locks an index and reads its last commit; makes the folder if it is not there.
  ///
  /// - Parameters:
  ///   - directory: The folder of the index.
  ///   - settings: For a new index; an old one keeps its own.
  ///   - grouping: The rules of the analysis that the settings name.
  ///   - fileSystem: Where a test lets operations fail.
  /// - Throws: `StorageError.locked` when another writer is at work.
  package init(
    directory: String, settings: IndexSettings, grouping: TermGrouping,
    fileSystem: FileSystem = .direct
  ) throws(StorageError) {
    try Directory.create(directory, fileSystem: fileSystem)
    let lock = try FileLock(directory: directory, fileSystem: fileSystem)
    let last = try Self.lastCommit(directory)
    try Self.removeFiles(notIn: last?.manifest.segments ?? [], of: directory, fileSystem)
    self.lock = lock
    self.directory = directory
    self.grouping = grouping
    self.fileSystem = fileSystem
    self.settings = last?.manifest.settings ?? settings
    references = last?.manifest.segments ?? []
    manifestID = last?.id
  }

  private static func lastCommit(
    _ directory: String
  ) throws(StorageError) -> (manifest: Manifest, id: ContentID)? {
    do throws(StorageError) {
      return try Manifest.read(directory: directory)
    } catch {
      guard case .notFound = error else { throw error }
      return nil
    }
  }

  /// Opens the segments of the last commit.
  package func segments() throws(StorageError) -> [SegmentReader] {
    var segments: [SegmentReader] = []
    for reference in references {
      segments.append(
        try SegmentReader(
          directory: directory, id: reference.id, deletions: reference.deletions))
    }
    return segments
  }

  /// Adds documents and deletes others, in one commit.
  ///
  /// A document replaces those of earlier commits with its id.
  ///
  /// - Parameters:
  ///   - parts: What workers built.
  ///   - removedIDs: Ids of articles that are to go.
  ///   - progress: Told the share of the new segment's terms that is written.
  /// - Returns: What was done.
  /// - Throws: `StorageError`; the last commit stays.
  package mutating func commit(
    adding parts: [BuiltPart], removing removedIDs: [String] = [],
    progress: (Double) -> Void = { _ in }
  ) throws(StorageError) -> CommitSummary {
    let writer = segmentWriter
    let added = try writer.write(parts.map { .part($0) }, progress: progress)
    var revision = try SegmentRevision(segments())
    if !references.isEmpty {
      var removed = Set(removedIDs)
      for part in parts { try removed.formUnion(part.documents.ids()) }
      try revision.delete(removed)
    }
    if let added {
      revision.append(
        try SegmentReader(directory: directory, id: added.id, deletions: nil))
    }
    let rewritten =
      try revision.rewrite(share: Self.rewriteShare, with: writer)
      + revision.merge(limit: Self.segmentLimit, count: Self.mergeCount, with: writer)
    references = try revision.references(directory: directory, fileSystem: fileSystem)
    let manifest = try publish()
    return CommitSummary(
      manifest: manifest, addedCount: added?.documentCount ?? 0,
      deletedCount: revision.deletedCount, replacedCount: added?.replacedCount ?? 0,
      rewrittenCount: rewritten,
      documentCount: references.reduce(0) { $0 + Int($1.documentCount - $1.deletedCount) })
  }

  /// Merges all segments into one, without their deleted documents.
  ///
  /// - Parameter progress: Told the share of the terms that is written.
  /// - Returns: What was done.
  /// - Throws: `StorageError`; the last commit stays.
  package mutating func mergeAll(
    progress: (Double) -> Void = { _ in }
  ) throws(StorageError) -> CommitSummary {
    let sources = try segments().map { MergeSource.segment($0) }
    return try replaceAll(with: segmentWriter.write(sources, progress: progress))
  }

  /// Makes one segment the index.
  mutating func replaceAll(
    with merged: WrittenSegment?
  ) throws(StorageError) -> CommitSummary {
    references =
      merged.map { [SegmentReference(id: $0.id, documentCount: UInt32($0.documentCount))] } ?? []
    let manifest = try publish()
    return CommitSummary(
      manifest: manifest, rewrittenCount: 1, documentCount: merged?.documentCount ?? 0)
  }

  var segmentWriter: SegmentWriter {
    SegmentWriter(
      directory: directory, settings: settings, grouping: grouping, fileSystem: fileSystem,
      resources: resources)
  }

  /// Makes the references the index: the steps 2 to 5 of the protocol.
  private mutating func publish() throws(StorageError) -> ContentID {
    try Directory.sync(directory, fileSystem: fileSystem)
    let id = try Manifest(settings: settings, segments: references)
      .write(directory: directory, fileSystem: fileSystem)
    try Directory.sync(directory, fileSystem: fileSystem)
    manifestID = id
    return id
  }

  /// Writes what the run knows of its files, for the commit that was made last.
  ///
  /// - Throws: `StorageError`; the next run then reads the files again.
  package func write(_ sources: SourcesFile) throws(StorageError) {
    try sources.write(directory: directory, fileSystem: fileSystem)
    try Directory.sync(directory, fileSystem: fileSystem)
  }

  /// Deletes the files that no commit names any more; readers that hold them keep them.
  package func removeUnreferenced() throws(StorageError) {
    try Self.removeFiles(notIn: references, of: directory, fileSystem)
  }

  private static func removeFiles(
    notIn references: [SegmentReference], of directory: String, _ fileSystem: FileSystem
  ) throws(StorageError) {
    let kept = Set(references.flatMap(\.fileNames))
    for name in try Directory.names(in: directory) {
      let isOurs =
        name.hasPrefix("segment-") || name.hasPrefix("deleted-") || name.hasSuffix(".tmp")
      guard isOurs, !kept.contains(name) else { continue }
      try Directory.remove(name, in: directory, fileSystem: fileSystem)
    }
  }
}
