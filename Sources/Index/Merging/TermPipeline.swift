internal import Dispatch
internal import Storage
internal import Synchronization

/// Lets threads write the terms of a merge, a batch at a time; they are put together in their order.
///
/// A thread that is ahead of a long batch waits, so that few batches are held at once.
final class TermPipeline: @unchecked Sendable {  // its variables are touched under the mutex only
  /// Batches a thread that may be at work or wait for one before them.
  private static let slotsPerThread = 4

  private let mutex = Mutex(())
  private let slots: DispatchSemaphore
  private let threadCount: Int
  private var batches: TermBatches?
  private var lists: TermListsWriter?
  private var pending: [Int: (batch: TermBatch, written: WrittenTerms)] = [:]
  private var nextNumber = 0
  private var failure: StorageError?

  init(_ batches: consuming TermBatches, threadCount: Int, lists: consuming TermListsWriter) {
    self.batches = consume batches
    self.threadCount = threadCount
    self.lists = consume lists
    slots = DispatchSemaphore(value: threadCount * Self.slotsPerThread)
  }

  /// Runs the threads, and something else on the last of them before its first batch.
  ///
  /// - Parameters:
  ///   - other: What is done beside the terms; before them when there is one thread.
  ///   - body: Calls `run`.
  func runThreads(beside other: () -> Void, _ body: () -> Void) {
    guard threadCount > 1 else {
      other()
      body()
      return
    }
    withoutActuallyEscaping(other) { other in
      withoutActuallyEscaping(body) { body in
        let work = Work(other: other, body: body)
        DispatchQueue.concurrentPerform(iterations: threadCount) { number in
          if number == self.threadCount - 1 { work.other() }
          work.body()
        }
      }
    }
  }

  /// What threads do.
  ///
  /// All end before the caller goes on; `other` is called by one of them.
  private struct Work: @unchecked Sendable {
    let other: () -> Void
    let body: () -> Void
  }

  /// Writes batches until there are none left; to be called once by each thread.
  ///
  /// - Parameters:
  ///   - progress: Told the share of the forms that was taken, by one thread at a time.
  ///   - write: Writes a batch.
  func run(
    progress: (Double) -> Void, _ write: (TermBatch) throws(StorageError) -> WrittenTerms
  ) {
    while true {
      slots.wait()
      do throws(StorageError) {
        guard let batch = try nextBatch(progress) else { break }
        try add(try write(batch), of: batch)
      } catch {
        fail(error)
        break
      }
    }
    // Others may wait for a batch of this thread that never comes.
    for _ in 0...(threadCount * Self.slotsPerThread) { slots.signal() }
  }

  private func nextBatch(_ progress: (Double) -> Void) throws(StorageError) -> TermBatch? {
    try mutex.withLock { (_) throws(StorageError) in
      guard failure == nil, let batch = try batches?.next() else { return nil }
      progress(batches?.share ?? 1)
      return batch
    }
  }

  private func add(_ written: WrittenTerms, of batch: TermBatch) throws(StorageError) {
    try mutex.withLock { (_) throws(StorageError) in
      pending[batch.number] = (batch, written)
      while let next = pending.removeValue(forKey: nextNumber) {
        try lists?.append(next.written, of: next.batch)
        nextNumber += 1
        slots.signal()
      }
    }
  }

  private func fail(_ error: StorageError) {
    mutex.withLock { _ in failure = failure ?? error }
  }

  /// The sections, and the numbers of terms; only after all threads have ended.
  ///
  /// - Throws: The error of the first thread that failed.
  func finish() throws(StorageError) -> (
    sections: [(section: SegmentSection, bytes: FinishedSpool)], numbers: TermNumbers
  ) {
    if let failure { throw failure }
    precondition(pending.isEmpty, "a batch was not put in its place")
    guard let lists = lists.take(), let batches = batches.take() else {
      preconditionFailure("finished twice")
    }
    return (lists.finish(), batches.numbers)
  }
}
