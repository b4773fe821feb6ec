internal import Storage

/// Finds the order in which an optimised index has its documents.
///
/// Invariant: it depends on the live documents, their terms and ids only: not on segments, deleted
/// documents, threads or memory.
struct DocumentReordering {
  /// Changes with the order that the same documents get.
  static let version: UInt32 = 1

  /// The least that a thread works with: the tables of a bisection, and a node.
  private static let leastByteCountPerThread = 1 << 25

  /// The share of the work that is done before documents are divided, measured at 100,000 documents.
  private static let gatheringShare = 0.15

  private let segments: [SegmentReader]
  private let grouping: TermGrouping
  private let settings: IndexSettings
  private let resources: MergeResources

  init(
    _ segments: [SegmentReader], grouping: TermGrouping, settings: IndexSettings,
    resources: MergeResources
  ) {
    self.segments = segments
    self.grouping = grouping
    self.settings = settings
    self.resources = resources
  }

  /// Orders the live documents.
  ///
  /// - Parameters:
  ///   - directory: Where spools go.
  ///   - fileSystem: Where a test lets operations fail.
  ///   - progress: Told the share that is done, from any thread.
  /// - Returns: The documents in their new order.
  /// - Throws: `StorageError`.
  func places(
    directory: String, fileSystem: FileSystem, progress: @escaping @Sendable (Double) -> Void
  ) throws(StorageError) -> [DocumentOrder.Place] {
    let order = try IdentifierOrder(segments)
    guard !order.places.isEmpty else { return [] }
    let root = try forwardIndex(order, directory, fileSystem) {
      progress($0 * Self.gatheringShare)
    }
    let threadCount = max(
      1, min(resources.threadCount, resources.byteCount / Self.leastByteCountPerThread))
    let bisection = RecursiveBisection(
      threadCount: threadCount, byteCount: resources.byteCount, directory: directory,
      fileSystem: fileSystem)
    let documents = try bisection.order(root) {
      progress(Self.gatheringShare + $0 * (1 - Self.gatheringShare))
    }
    return documents.map { order.places[Int($0)] }
  }

  private func forwardIndex(
    _ order: IdentifierOrder, _ directory: String, _ fileSystem: FileSystem,
    progress: (Double) -> Void
  ) throws(StorageError) -> DocumentTerms {
    let alignment = try TermAlignment(
      segments, grouping: grouping, byteCount: resources.byteCount, directory: directory,
      fileSystem: fileSystem)
    let walk = AlignedTerms(
      segments, maps: order.maps, alignment: alignment, settings: settings)
    return try ForwardIndex(walk, documentCount: order.places.count).write(
      byteCount: resources.byteCount / 2, directory: directory, fileSystem: fileSystem,
      progress: progress)
  }
}
