internal import Dispatch
internal import Storage
internal import Synchronization

/// Orders documents so that those with the same terms stand together.
///
/// Recursive graph bisection: Dhulipala, Kabiljo, Karrer, Ottaviano, Pupyrev and Shalita, *Compressing
/// graphs and indexes with recursive graph bisection*, 2016, doi:10.1145/2939672.2939862; Mackenzie, Mallia,
/// Petri, Culpepper and Suel, *Compressing inverted indexes with recursive graph bisection: a
/// reproducibility study*, 2019, doi:10.1007/978-3-030-15712-8_22. Where we differ: gains are integers, and
/// within a node documents stand in the order of their ids, so that a half is a set and not a history.
struct RecursiveBisection {
  /// Nodes of so many documents are not divided further: a fraction of a block of 128.
  static let leafCount = 16

  private let threadCount: Int
  private let nodeByteCount: Int
  private let directory: String
  private let fileSystem: FileSystem

  /// - Parameters:
  ///   - threadCount: Threads to work on halves.
  ///   - byteCount: What they may hold together.
  ///   - directory: Where spools go.
  ///   - fileSystem: Where a test lets operations fail.
  init(threadCount: Int, byteCount: Int, directory: String, fileSystem: FileSystem) {
    self.threadCount = threadCount
    // A node stays until its halves are made; the documents' sides and biases take as much again.
    nodeByteCount = byteCount / threadCount / 3
    self.directory = directory
    self.fileSystem = fileSystem
  }

  /// Orders the documents of `root`.
  ///
  /// - Parameters:
  ///   - root: All documents.
  ///   - progress: Told the share that is done, from any thread.
  /// - Returns: The documents in their order.
  /// - Throws: `StorageError`.
  /// - Complexity: O(*terms of all documents* · log *documents*) for each round.
  func order(
    _ root: DocumentTerms, progress: @escaping @Sendable (Double) -> Void
  ) throws(StorageError) -> [UInt32] {
    let meter = BisectionProgress(
      documentCount: root.documents.count, leafCount: Self.leafCount, progress)
    let termLimit = root.termCount
    var nodes = [root]
    while nodes.contains(where: isToSpool(nodes.count)) {
      let isToSpool = isToSpool(nodes.count)
      let halves = try inParallel(nodes, termLimit: termLimit) {
        (bisector, node) throws(StorageError) in
        guard isToSpool(node) else { return [node] }
        let (left, right) = try bisector.divide(node, isSpooled: true)
        meter.add(node.documents.count)
        return [left, right]
      }
      nodes = Array(halves.joined())
    }
    let orders = try inParallel(nodes, termLimit: termLimit) {
      (bisector, node) throws(StorageError) in
      try Self.order(node.loaded(), bisector, meter)
    }
    return Array(orders.joined())
  }

  /// Which of so many nodes are divided in files: those too large for memory, and so many that each
  /// thread finds work.
  private func isToSpool(_ nodeCount: Int) -> @Sendable (DocumentTerms) -> Bool {
    let areFew = threadCount > 1 && nodeCount < 2 * threadCount
    return { [nodeByteCount] node in
      (areFew || node.byteCount > nodeByteCount) && Self.isDivisible(node)
    }
  }

  private static func isDivisible(_ node: DocumentTerms) -> Bool {
    node.documents.count > leafCount && node.termCount > 0
  }

  /// Divides down to the leaves, in memory.
  private static func order(
    _ root: DocumentTerms, _ bisector: Bisector, _ meter: BisectionProgress
  ) throws(StorageError) -> [UInt32] {
    var order: [UInt32] = []
    order.reserveCapacity(root.documents.count)
    var nodes = [root]
    while let node = nodes.popLast() {
      guard isDivisible(node) else {
        order += node.documents
        continue
      }
      let (left, right) = try bisector.divide(node, isSpooled: false)
      meter.add(node.documents.count)
      nodes.append(right)
      nodes.append(left)
    }
    return order
  }

  /// What `body` makes of each node, in their order.
  private func inParallel<Result: Sendable>(
    _ nodes: [DocumentTerms], termLimit: Int,
    _ body: @escaping @Sendable (Bisector, DocumentTerms) throws(StorageError) -> Result
  ) throws(StorageError) -> [Result] {
    let state = Mutex(ParallelResults<Result>(count: nodes.count))
    let work = { @Sendable () -> Void in
      let bisector = Bisector(
        termLimit: termLimit, directory: directory, fileSystem: fileSystem)
      while let number = state.withLock({ $0.next() }) {
        do throws(StorageError) {
          let result = try body(bisector, nodes[number])
          state.withLock { $0.results[number] = result }
        } catch {
          state.withLock { $0.failure = $0.failure ?? error }
        }
      }
    }
    if threadCount == 1 || nodes.count == 1 {
      work()
    } else {
      DispatchQueue.concurrentPerform(iterations: min(threadCount, nodes.count)) { _ in work() }
    }
    return try state.withLock { state throws(StorageError) in
      if let failure = state.failure { throw failure }
      return state.results.compactMap(\.self)
    }
  }
}
