package import Storage

// MARK: - Optimising
extension IndexWriter {
  /// Merges all segments into one whose documents stand in the order that suits queries best.
  ///
  /// What it leaves is a function of the live documents and the settings alone (design, "Byte-identical").
  /// An index that it left before stays as it is.
  ///
  /// It may use what `resources` says; the result does not depend on that.
  ///
  /// - Parameter progress: Told the phase and the share of it that is done, from any thread.
  /// - Returns: What was done, or nil if there was nothing to do.
  /// - Throws: `StorageError`; the last commit stays.
  package mutating func optimize(
    progress: @escaping @Sendable (OptimizePhase, Double) -> Void = { _, _ in }
  ) throws(StorageError) -> CommitSummary? {
    let segments = try segments()
    guard try !Self.isOptimal(segments) else { return nil }
    // The segment, and what is copied into it at the end: spools of nearly its size.
    try Directory.requireRoom(
      byteCount: 2 * segments.reduce(0) { $0 + UInt64($1.byteCount) }, in: directory)
    let places = try DocumentReordering(
      segments, grouping: grouping, settings: settings, resources: resources
    ).places(directory: directory, fileSystem: fileSystem) { progress(.ordering, $0) }
    let sources = segments.map { MergeSource.segment($0) }
    let order = try DocumentOrder(sources, places: places)
    let written = try segmentWriter.write(sources, order: order) { progress(.writing, $0) }
    return try replaceAll(with: written)
  }

  /// Whether the index is as `optimize` leaves it.
  private static func isOptimal(_ segments: [SegmentReader]) throws(StorageError) -> Bool {
    guard segments.count <= 1 else { return false }
    guard let segment = segments.first else { return true }
    guard segment.deletions == nil else { return false }
    return try segment.documentOrderVersion() == DocumentReordering.version
  }
}
