internal import Ingestion
internal import Storage
internal import Synchronization

/// Hands out files, and batches of collections, to the threads in the order of the input.
///
/// It alone reads collections, under its lock; parsing is the threads' work.
final class BuildQueue: Sendable {
  /// What a thread does next.
  enum Item: Sendable {
    /// Read a file that is one article.
    case file(job: Int)
    /// Parse a part of a collection.
    case batch(CollectionBatch, job: Int, number: Int)
  }

  /// What is known of a collection when it has been read to its end.
  struct Collection: Sendable {
    var hash: [UInt8]
    var status: FileStatus?
    var failure: IngestionError?
  }

  private struct State: ~Copyable {
    var nextJob = 0
    var reader: CollectionReader?
    var hash = SHA256()
    var batchCount = 0
    var collections: [Int: Collection] = [:]
    var isStopped = false
  }

  /// The files of the run.
  let jobs: [SourceJob]
  private let state = Mutex(State())

  init(_ jobs: [SourceJob]) {
    self.jobs = jobs
  }

  /// The next piece of work, or nil when there is none.
  func next() -> Item? {
    state.withLock { state in
      while !state.isStopped {
        if let item = nextBatch(&state) { return item }
        guard state.nextJob < jobs.count else { return nil }
        let job = state.nextJob
        state.nextJob += 1
        guard jobs[job].format.isCollection else { return .file(job: job) }
        do throws(IngestionError) {
          state.reader = try CollectionReader(jobs[job].path, format: jobs[job].format)
          state.hash = SHA256()
          state.batchCount = 0
        } catch {
          state.collections[job] = Collection(hash: [], status: nil, failure: error)
        }
      }
      return nil
    }
  }

  /// Makes all threads find nothing more to do.
  func stop() {
    state.withLock { $0.isStopped = true }
  }

  /// The collections that were read to their end, by job.
  var collections: [Int: Collection] { state.withLock { $0.collections } }

  /// The next batch of the collection that is open; closes it at its end.
  private func nextBatch(_ state: inout State) -> Item? {
    guard state.reader != nil else { return nil }
    let job = state.nextJob - 1
    var failure: IngestionError?
    var hash = state.hash
    do throws(IngestionError) {
      if let batch = try state.reader?.next(onBytes: { Array($0).withRawBytes { hash.update($0) } })
      {
        state.hash = hash
        state.batchCount += 1
        return .batch(batch, job: job, number: state.batchCount)
      }
    } catch {
      failure = error
    }
    state.collections[job] = Collection(
      hash: hash.finish(), status: state.reader?.status, failure: failure)
    state.reader = nil
    return nil
  }
}
