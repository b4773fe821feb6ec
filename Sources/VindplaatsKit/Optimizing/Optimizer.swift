internal import DutchText
internal import Index
internal import Storage

/// Merges an index into one segment, with its articles in the order that suits queries best.
///
/// What it leaves depends on the articles and the analysis alone, not on the index's history, threads or
/// memory. Ids of hits stay as they are.
public struct Optimizer: Sendable {
  private let options: OptimizerOptions

  /// - Throws: `VindplaatsError` for a number outside its range.
  public init(_ options: OptimizerOptions) throws(VindplaatsError) {
    try OptionRange.check(threadCount: options.threadCount, megabyteCount: options.megabyteCount)
    self.options = options
  }

  /// Optimises the index; when it throws, the last commit stays.
  ///
  /// - Parameter progress: Told how far it is, from any thread.
  /// - Returns: What was done.
  /// - Throws: `VindplaatsError`: no index, another writer, a disk with too little room, damage.
  public func run(
    progress: @escaping @Sendable (OptimizeProgress) -> Void = { _ in }
  ) throws(VindplaatsError) -> OptimizeReport {
    guard IndexLocation.exists(options.directory) else {
      throw VindplaatsError(.noIndex(directory: options.directory))
    }
    let fileSystem = try FileSystem.ofEnvironment()
    let settings = try Self.attempt { () throws(StorageError) in
      try Manifest.read(directory: options.directory).manifest.settings
    }
    guard let analysis = Analysis(name: settings.analysis) else {
      throw VindplaatsError(
        .unknownAnalysis(directory: options.directory, name: settings.analysis))
    }
    let list = try WordListChooser.list(
      asked: options.wordList, directory: options.directory, settings: settings,
      analysis: analysis)
    return try Self.attempt { () throws(StorageError) in
      try run(analysis, list, fileSystem, progress)
    }
  }

  private static func attempt<Result>(
    _ body: () throws(StorageError) -> Result
  ) throws(VindplaatsError) -> Result {
    do throws(StorageError) {
      return try body()
    } catch {
      throw VindplaatsError(error)
    }
  }

  private func run(
    _ analysis: Analysis, _ list: WordList?, _ fileSystem: FileSystem,
    _ progress: @escaping @Sendable (OptimizeProgress) -> Void
  ) throws(StorageError) -> OptimizeReport {
    var writer = try IndexWriter(
      directory: options.directory, settings: AnalysisSettings.settings(analysis, list: list),
      grouping: AnalysisSettings.grouping(analysis, list: list), fileSystem: fileSystem)
    var report = OptimizeReport(directory: options.directory)
    let segments = try writer.segments()
    report.segmentCountBefore = segments.count
    report.byteCountBefore = segments.reduce(0) { $0 + $1.byteCount }
    let deletedCount = segments.reduce(0) { $0 + ($1.deletions?.deletedCount ?? 0) }
    report.articleCount = segments.reduce(0) { $0 + $1.documentCount } - deletedCount
    let before = writer.manifestID
    writer.resources = MergeResources(
      threadCount: options.threadCount ?? ProcessEnvironment.processorCount,
      byteCount: options.megabyteCount << 20)
    let summary = try writer.optimize { phase, share in
      progress(OptimizeProgress(phase: .init(phase), phaseShare: share))
    }
    if let summary {
      report.hasChanged = true
      report.purgedCount = deletedCount
      try Self.follow(before, to: summary.manifest, writer)
    }
    try writer.removeUnreferenced()
    report.byteCount = try writer.segments().reduce(0) { $0 + $1.byteCount }
    return report
  }

  /// Makes what is known of the files belong to the new commit, so that `index` need not read them again.
  private static func follow(
    _ before: ContentID?, to after: ContentID, _ writer: borrowing IndexWriter
  ) throws(StorageError) {
    guard var sources = try? SourcesFile(directory: writer.directory), sources.manifest == before
    else { return }
    sources.manifest = after
    try writer.write(sources)
  }
}

// MARK: - From the phases of the index
extension OptimizeProgress.Phase {
  init(_ phase: OptimizePhase) {
    self =
      switch phase {
      case .ordering: .ordering
      case .writing: .writing
      }
  }
}
