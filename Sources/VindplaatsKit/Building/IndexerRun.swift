internal import DutchText
internal import Index
internal import Ingestion
internal import Storage

/// One run of the indexer, from the lock to the last file that it deletes.
struct IndexerRun: ~Copyable {
  private let options: IndexerOptions
  private let input: IndexerInput
  private let analysis: Analysis
  private let startTime: Int64
  private let memory: SourcesFile?
  private let isTrusted: Bool
  private let plan: SourcePlan
  private let jobs: [SourceJob]
  private let fileSystem: FileSystem
  private var writer: IndexWriter
  private var report: IndexReport

  /// The share of the memory that words and their places take; the rest is for all else.
  private static let tokenShare = 0.5

  init(_ options: IndexerOptions, input: IndexerInput, report: IndexReport) throws {
    let fileSystem = try FileSystem.ofEnvironment()
    let startTime = ProcessClock.wall.nanoseconds
    let old = try Self.settings(options.directory)
    let analysis = try Self.analysis(options, old)
    let list = try WordListChooser.list(
      asked: options.wordList, directory: options.directory, settings: old, analysis: analysis)
    let writer = try IndexWriter(
      directory: options.directory, settings: AnalysisSettings.settings(analysis, list: list),
      grouping: AnalysisSettings.grouping(analysis, list: list), fileSystem: fileSystem)
    let memory = try? SourcesFile(directory: options.directory)
    let isCurrent =
      memory?.extractor == Indexer.extractorVersion && memory?.analysis == analysis.name
    let isTrusted = isCurrent && memory?.manifest == writer.manifestID
    let plan = SourcePlan(
      found: input.found, described: input.described, folders: input.folders,
      unreadable: input.unreadable, memory: memory, isTrusted: isTrusted)
    self.fileSystem = fileSystem
    self.startTime = startTime
    self.analysis = analysis
    self.writer = writer
    self.memory = memory
    self.isTrusted = isTrusted
    self.plan = plan
    jobs = plan.jobs + (input.standardInput.map { [SourceJob(standardInput: $0)] } ?? [])
    self.options = options
    self.input = input
    self.report = report
  }

  /// The analysis of the index that is there, or the one to begin with.
  private static func analysis(
    _ options: IndexerOptions, _ old: IndexSettings?
  ) throws(VindplaatsError) -> Analysis {
    let asked = options.analyzer?.analysis
    let name = old?.analysis ?? (asked ?? .nl1).name
    guard let analysis = Analysis(name: name) else {
      throw VindplaatsError(.unknownAnalysis(directory: options.directory, name: name))
    }
    guard asked == nil || asked == analysis else {
      throw VindplaatsError(
        .otherAnalysis(directory: options.directory, found: name, asked: asked?.name ?? ""))
    }
    return analysis
  }

  /// The settings of the index that is there, if one is.
  private static func settings(_ directory: String) throws(StorageError) -> IndexSettings? {
    guard IndexLocation.exists(directory) else { return nil }
    return try Manifest.read(directory: directory).manifest.settings
  }

  /// Does the work and gives the report.
  consuming func run(
    _ progress: @escaping @Sendable (IndexProgress) -> Void
  ) throws -> IndexReport {
    let isOfThisVersion = memory.map { $0.extractor == Indexer.extractorVersion } ?? true
    var (ledger, built) = try build(
      looksForUnchanged: writer.manifestID != nil && isOfThisVersion, progress)
    if ledger.hasContradiction {
      (ledger, built) = try build(looksForUnchanged: false, progress)
    }
    report.note(input: input, plan: plan, jobs: jobs, built: built)
    let hasChanges = built.outcomes.contains { $0.addedCount > 0 } || !ledger.removedIDs.isEmpty
    if hasChanges || writer.manifestID == nil {
      try announce(ledger)
      writer.resources = MergeResources(
        threadCount: threadCount, byteCount: options.megabyteCount << 20)
      let summary = try writer.commit(adding: built.parts, removing: ledger.removedIDs) { share in
        progress(
          IndexProgress(
            phase: .writing, byteCount: Int(share * 1_000), totalByteCount: 1_000,
            articleCount: built.outcomes.reduce(0) { $0 + $1.addedCount }))
      }
      report.note(summary)
    } else {
      report.note(documentCount: try writer.segments())
    }
    (report.nearDuplicates, report.partlyComparedCount) = try nearDuplicates(built)
    if hasChanges || !isTrusted || ledger.records != memory?.records || !jobs.isEmpty {
      try remember(ledger)
    }
    try writer.removeUnreferenced()
    return report
  }

  /// The articles that are nearly the same as an earlier one of this run, by their texts in the index, and how many were not
  /// compared with all that may be.
  private func nearDuplicates(
    _ built: BuildResult
  ) throws(StorageError) -> (pairs: [IndexReport.NearDuplicate], cutCount: Int) {
    var finder = NearDuplicateFinder(built.outcomes.flatMap(\.sketches))
    var segments: [SegmentReader]?
    let pairs = try finder.find { (id) throws(StorageError) -> String? in
      let opened: [SegmentReader]
      if let known = segments { opened = known } else { opened = try writer.segments() }
      segments = opened
      return try Self.text(ofArticle: id, in: opened)
    }
    return (pairs, finder.cutCount)
  }

  private static func text(
    ofArticle id: String, in segments: [SegmentReader]
  ) throws(StorageError) -> String? {
    let key = DocumentKey.key(ofID: id)
    for segment in segments {
      for (_, document) in try segment.documents(withKey: key, bitCount: 64)
      where !(segment.deletions?.contains(document) ?? false) {
        let article = try segment.article(document)
        if article.id == id { return article.text }
      }
    }
    return nil
  }

  private var threadCount: Int { options.threadCount ?? ProcessEnvironment.processorCount }

  /// Reads and analyses what has to be read.
  private func build(
    looksForUnchanged: Bool, _ progress: @escaping @Sendable (IndexProgress) -> Void
  ) throws -> (SourceLedger, BuildResult) {
    let budget = Double(options.megabyteCount << 20) * Self.tokenShare
    let settings = BuildSettings(
      directory: options.directory, index: writer.settings, analysis: analysis,
      reader: DescribedReader(metadata: input.metadata), fileSystem: fileSystem,
      looksForUnchanged: looksForUnchanged,
      byteCountPerThread: options.spillByteCount ?? Int(budget) / threadCount)
    let built = try ThreadedBuild.run(
      jobs, threadCount: threadCount, settings: settings, progress: progress)
    let ledger = SourceLedger(
      plan: plan, jobs: jobs, outcomes: built.outcomes, files: built.files)
    return (ledger, built)
  }

  /// Notes, before the commit, every file that the index may hold articles of after it.
  ///
  /// It belongs to no manifest, so that a run after a crash reads the files again; but that run knows
  /// which articles are to go when their file is gone.
  private func announce(_ ledger: SourceLedger) throws(StorageError) {
    var records: [String: SourceRecord] = [:]
    for record in (memory?.records ?? []) + ledger.records {
      let known = records[record.path]?.articleIDs ?? []
      records[record.path] = record
      guard !known.isEmpty else { continue }
      let own = Set(record.articleIDs)
      records[record.path]?.articleIDs += known.filter { !own.contains($0) }
    }
    let nowhere = ContentID([UInt8](repeating: 0, count: 16))
    try writer.write(
      SourcesFile(
        manifest: nowhere, extractor: Indexer.extractorVersion, analysis: analysis.name,
        runStart: startTime, records: Array(records.values)))
  }

  private func remember(_ ledger: SourceLedger) throws(StorageError) {
    guard let manifest = writer.manifestID else { return }
    try writer.write(
      SourcesFile(
        manifest: manifest, extractor: Indexer.extractorVersion, analysis: analysis.name,
        runStart: startTime, records: ledger.records))
  }
}
