internal import DutchText
internal import Index
internal import Ingestion
internal import Storage

/// What one thread does: reads, analyses and builds until the queue is empty.
struct BuildWorker: ~Copyable {
  private let settings: BuildSettings
  private let queue: BuildQueue
  private let collector: BuildCollector
  private var analyzer: ArticleAnalyzer
  private var builder: SegmentBuilder
  /// The segments of the last commit, to see what has not changed.
  private let existing: [SegmentReader]

  init(
    _ settings: BuildSettings, queue: BuildQueue, collector: BuildCollector
  ) throws(StorageError) {
    self.settings = settings
    self.queue = queue
    self.collector = collector
    analyzer = ArticleAnalyzer(settings.analysis)
    builder = SegmentBuilder(
      settings: settings.index, directory: settings.directory, fileSystem: settings.fileSystem)
    existing = settings.looksForUnchanged ? try Self.segments(settings.directory) : []
  }

  private static func segments(_ directory: String) throws(StorageError) -> [SegmentReader] {
    do throws(StorageError) {
      return try IndexReader(directory: directory).segments
    } catch {
      guard case .notFound = error else { throw error }
      return []
    }
  }

  /// Works until there is nothing left, and gives what was built.
  consuming func run() throws(StorageError) -> BuiltPart {
    while let item = queue.next() {
      switch item {
      case .file(let job): try read(job)
      case .batch(let batch, let job, let number): try parse(batch, job: job, number: number)
      }
    }
    collector.add(cutTokens: analyzer.cutTokenCount)
    try spill()
    return builder.finish()
  }

  private mutating func read(_ number: Int) throws(StorageError) {
    let job = queue.jobs[number]
    var outcome = SourceOutcome(job: number)
    var hash: [UInt8] = []
    var status: FileStatus?
    var article: Article?
    do throws(IngestionError) {
      let bytes: [UInt8]
      if job.file == nil {
        bytes = try FileReader().readStandardInput()
      } else {
        let contents = try FileReader().read(job.path)
        status = contents.status
        bytes = contents.bytes
      }
      outcome.byteCount = bytes.count
      hash = bytes.withRawBytes { SHA256.hash(of: $0) }
      if let trusted = job.trusted, trusted.hash == hash, trusted.articleIDs == [job.id] {
        outcome.articleIDs = [job.id]
        outcome.unchangedIDs = [job.id]
      } else {
        article = try settings.reader.article(bytes, of: job)
      }
    } catch {
      outcome.failure = error
    }
    if let article { try take(article, sequence: UInt64(number) << 40, outcome: &outcome) }
    collector.add(outcome, hash: hash, status: status)
  }

  private mutating func parse(
    _ batch: CollectionBatch, job: Int, number: Int
  ) throws(StorageError) {
    var outcome = SourceOutcome(job: job, batch: number)
    outcome.byteCount = batch.byteCount
    outcome.notes = batch.notes
    var sequence = UInt64(job) << 40 | UInt64(number) << 20
    var results: [Result<Article, IngestionError>] = []
    batch.forEachArticle(id: queue.jobs[job].id) { results.append($0) }
    for result in results {
      switch result {
      case .success(let article):
        try take(article, sequence: sequence, outcome: &outcome)
        sequence += 1
      case .failure(let error): outcome.errors.append(error)
      }
    }
    collector.add(outcome)
  }

  /// Adds an article, unless the index has it as it is.
  private mutating func take(
    _ article: Article, sequence: UInt64, outcome: inout SourceOutcome
  ) throws(StorageError) {
    let stored = StoredArticle(article, path: queue.jobs[outcome.job].id)
    outcome.notes.merge(article.notes)
    let sketch =
      settings.analysis == .whitespace
      ? nil : ArticleSketch(id: article.id, sketch: TextSketch(article.text))
    if try isUnchanged(stored) {
      if let sketch { outcome.sketches.append(sketch) }
      outcome.unchangedIDs.append(article.id)
      outcome.articleIDs.append(article.id)
      return
    }
    // A token takes twelve bytes until it is spilled, and six or so in the text.
    if heldByteCount + 2 * stored.text.utf8.count > tokenLimit { try spill() }
    let document = analyzer.document(article, stored: stored)
    guard try builder.add(document, sequence: sequence) else {
      outcome.tooLongIDs.append(article.id)
      return
    }
    if document.forms.isEmpty { outcome.emptyIDs.append(article.id) }
    outcome.addedCount += 1
    if let sketch { outcome.sketches.append(sketch) }
    outcome.articleIDs.append(article.id)
    if heldByteCount > tokenLimit { try spill() }
  }

  /// What a spill frees.
  private var heldByteCount: Int { builder.tokenByteCount + analyzer.byteCount }

  /// What may be held before a spill: less with many documents, whose numbers stay.
  private var tokenLimit: Int {
    let limit = settings.byteCountPerThread
    return max(limit / 4, limit - builder.documentByteCount)
  }

  /// Whether the index has the article in the same form.
  private func isUnchanged(_ article: StoredArticle) throws(StorageError) -> Bool {
    guard !existing.isEmpty else { return false }
    let key = DocumentKey.key(ofID: article.id)
    for segment in existing {
      for (_, document) in try segment.documents(withKey: key, bitCount: 64)
      where !(segment.deletions?.contains(document) ?? false) {
        if try segment.article(document) == article { return true }
      }
    }
    return false
  }

  /// Moves what is held to a run, and starts afresh.
  private mutating func spill() throws(StorageError) {
    let forms = analyzer.takeForms()
    try builder.spill(formBytes: forms.bytes, formEnds: forms.ends)
    analyzer.forgetWords()
  }
}
