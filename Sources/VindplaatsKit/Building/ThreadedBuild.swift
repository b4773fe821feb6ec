internal import Dispatch
internal import Index
internal import Ingestion
internal import Storage
internal import Synchronization

/// Lets several threads build at once.
///
/// What they build together depends on the input alone: each document carries its place in it.
enum ThreadedBuild {
  private struct State {
    var parts: [BuiltPart] = []
    var failure: StorageError?
  }

  /// Reads, analyses and builds all jobs.
  ///
  /// - Throws: `StorageError` from the first thread that failed, or the failure of a collection that was
  ///   read in part.
  static func run(
    _ jobs: [SourceJob], threadCount: Int, settings: BuildSettings,
    progress: @escaping @Sendable (IndexProgress) -> Void
  ) throws -> BuildResult {
    let queue = BuildQueue(jobs)
    let collector = BuildCollector(
      totalByteCount: jobs.reduce(0) { $0 + $1.byteCount }, progress: progress)
    let state = Mutex(State())
    let work = { @Sendable () -> Void in
      do throws(StorageError) {
        let worker = try BuildWorker(settings, queue: queue, collector: collector)
        let part = try worker.run()
        state.withLock { $0.parts.append(part) }
      } catch {
        queue.stop()
        state.withLock { $0.failure = $0.failure ?? error }
      }
    }
    if threadCount == 1 || jobs.isEmpty {
      work()
    } else {
      DispatchQueue.concurrentPerform(iterations: threadCount) { _ in work() }
    }
    if let failure = state.withLock({ $0.failure }) { throw failure }
    var outcomes = collector.outcomes
    var files = collector.files
    for (job, collection) in queue.collections {
      files[job] = (collection.hash, collection.status)
      guard let failure = collection.failure else { continue }
      // What was built of it cannot be taken back.
      guard !outcomes.contains(where: { $0.job == job }) else { throw failure }
      var outcome = SourceOutcome(job: job)
      outcome.failure = failure
      outcomes.append(outcome)
    }
    return BuildResult(
      parts: state.withLock { $0.parts }, outcomes: outcomes, files: files,
      cutTokenCount: collector.cutTokenCount)
  }
}
