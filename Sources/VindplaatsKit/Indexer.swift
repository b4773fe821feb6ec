internal import Index
internal import Ingestion
internal import Quotes
internal import Storage

/// Builds an index from files and folders, or brings it up to date.
public struct Indexer: Sendable {
  private let options: IndexerOptions

  /// The version of what makes articles of files, and of what finds quotes in them: a file read by another
  /// is read again.
  static let extractorVersion = "4, quotes \(QuoteFinder.version)"

  /// - Throws: `VindplaatsError` for a number outside its range.
  public init(_ options: IndexerOptions) throws(VindplaatsError) {
    try OptionRange.check(threadCount: options.threadCount, megabyteCount: options.megabyteCount)
    self.options = options
  }

  /// Reads what is new or changed below the named files and folders, and forgets what is gone below
  /// the named folders.
  ///
  /// When it returns, all is durable. When it throws, the last commit stays.
  ///
  /// - Parameters:
  ///   - paths: Files and folders; `-` is standard input.
  ///   - progress: Told how far it is, from any thread.
  /// - Returns: What was done, and what was not read, repaired or guessed.
  /// - Throws: `VindplaatsError`: a named path that cannot be read, another writer, a full disk, a
  ///   damaged index.
  public func run(
    _ paths: [String], progress: @escaping @Sendable (IndexProgress) -> Void = { _ in }
  ) throws(VindplaatsError) -> IndexReport {
    do {
      let input = try IndexerInput(paths, options: options)
      var report = IndexReport(directory: options.directory)
      report.fileCount = input.found.count
      guard !input.isEmpty || IndexLocation.exists(options.directory) else {
        report.skipped = input.skipped.map { IndexReport.Skipped($0) }
        return report
      }
      return try IndexerRun(options, input: input, report: report).run(progress)
    } catch let error as VindplaatsError {
      throw error
    } catch let error as IngestionError {
      throw VindplaatsError(error)
    } catch let error as StorageError {
      throw VindplaatsError(error)
    } catch {
      preconditionFailure("no other error is thrown")
    }
  }
}
