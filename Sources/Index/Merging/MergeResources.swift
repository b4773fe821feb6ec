/// What a merge may use; its result is the same whatever that is.
package struct MergeResources: Hashable, Sendable {
  /// Threads that write terms.
  package var threadCount: Int
  /// Bytes that it may hold, roughly; what does not fit goes to files.
  package var byteCount: Int

  /// - Parameters:
  ///   - threadCount: At least 1.
  ///   - byteCount: Of memory.
  package init(threadCount: Int = 1, byteCount: Int = 256 << 20) {
    precondition(threadCount > 0)
    self.threadCount = threadCount
    self.byteCount = byteCount
  }
}
