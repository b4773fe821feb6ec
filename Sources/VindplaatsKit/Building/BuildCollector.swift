internal import Index
internal import Ingestion
internal import Synchronization

/// Gathers what the threads did.
final class BuildCollector: Sendable {
  private struct State {
    var outcomes: [SourceOutcome] = []
    var files: [Int: (hash: [UInt8], status: FileStatus?)] = [:]
    var cutTokenCount = 0
    var byteCount = 0
    var articleCount = 0
  }

  private let state = Mutex(State())
  private let totalByteCount: Int
  private let progress: @Sendable (IndexProgress) -> Void

  /// A collector for files that have `totalByteCount` bytes together.
  init(totalByteCount: Int, progress: @escaping @Sendable (IndexProgress) -> Void) {
    self.totalByteCount = totalByteCount
    self.progress = progress
  }

  /// Adds what became of a batch.
  func add(_ outcome: SourceOutcome) {
    let now = state.withLock { state in
      state.outcomes.append(outcome)
      state.byteCount += outcome.byteCount
      state.articleCount += outcome.articleIDs.count
      return (state.byteCount, state.articleCount)
    }
    progress(
      IndexProgress(
        phase: .reading, byteCount: now.0, totalByteCount: totalByteCount, articleCount: now.1))
  }

  /// Adds what became of a file.
  func add(_ outcome: SourceOutcome, hash: [UInt8], status: FileStatus?) {
    state.withLock { $0.files[outcome.job] = (hash, status) }
    add(outcome)
  }

  /// Adds to the number of tokens that were cut.
  func add(cutTokens count: Int) {
    state.withLock { $0.cutTokenCount += count }
  }

  /// All outcomes in the order of the input.
  var outcomes: [SourceOutcome] {
    state.withLock { $0.outcomes }.sorted { ($0.job, $0.batch) < ($1.job, $1.batch) }
  }

  /// Hash and status of each file that was read whole, by job.
  var files: [Int: (hash: [UInt8], status: FileStatus?)] { state.withLock { $0.files } }

  /// Tokens whose form was cut.
  var cutTokenCount: Int { state.withLock { $0.cutTokenCount } }
}
