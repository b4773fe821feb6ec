/// What a merge may use; its result is the same whatever that is.
package struct MergeResources: Hashable, Sendable {
  /// Threads that write terms.
  package var threadCount: Int
  /// Bytes that it may hold, roughly; what does not fit goes to files.
  package var byteCount: Int
  /// Occurrences after which a thread's batch of terms ends.
  package var batchOccurrenceCount: Int

  /// - Parameters:
  ///   - threadCount: At least 1.
  ///   - byteCount: Of memory.
  ///   - batchOccurrenceCount: Of a batch.
  package init(
    threadCount: Int = 1, byteCount: Int = 256 << 20, batchOccurrenceCount: Int = 1 << 18
  ) {
    precondition(threadCount > 0)
    self.threadCount = threadCount
    self.byteCount = byteCount
    self.batchOccurrenceCount = batchOccurrenceCount
  }
}
