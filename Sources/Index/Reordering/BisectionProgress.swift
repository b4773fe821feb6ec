internal import Synchronization

/// Counts the documents that were divided, over all levels.
final class BisectionProgress: Sendable {
  private let total: Int
  private let done = Mutex(0)
  private let progress: @Sendable (Double) -> Void

  init(documentCount: Int, leafCount: Int, _ progress: @escaping @Sendable (Double) -> Void) {
    var levels = 0
    while documentCount >> levels > leafCount { levels += 1 }
    total = max(1, documentCount * levels)
    self.progress = progress
  }

  /// Notes that a node of so many documents was divided.
  func add(_ documentCount: Int) {
    let sum = done.withLock { done in
      done += documentCount
      return done
    }
    progress(min(1, Double(sum) / Double(total)))
  }
}
