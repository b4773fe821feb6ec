internal import Index
internal import Ingestion

// MARK: - Filling it
extension IndexReport.Skipped {
  init(_ file: SkippedFile) {
    path = file.path
    reason = file.reason.description
    isFolder = file.isFolder
  }
}

extension IndexReport {
  /// Takes over what was found and read.
  mutating func note(
    input: IndexerInput, plan: SourcePlan, jobs: [SourceJob], built: BuildResult
  ) {
    skipped = (input.skipped + plan.conflicts).map { Skipped($0) }
    unreadFileCount = plan.kept.count - input.described.count
    unchangedCount = plan.kept.reduce(0) { $0 + $1.articleIDs.count }
    cutTokenCount = built.cutTokenCount
    var totals: [String: Note] = [:]
    for outcome in built.outcomes {
      let path = jobs[outcome.job].path
      byteCount += outcome.byteCount
      addedCount += outcome.addedCount
      unchangedCount += outcome.unchangedIDs.count
      emptyIDs += outcome.emptyIDs
      for (note, count) in outcome.notes.sorted {
        totals[note.rawValue, default: Note(name: note.rawValue, count: 0, files: [])]
          .add(count, in: path)
      }
      if let failure = outcome.failure { skip(path, failure.description) }
      for error in outcome.errors { skip(path, error.description) }
      for id in outcome.tooLongIDs { skip(id, "more words than an article may have") }
    }
    notes = totals.values.sorted { $0.name < $1.name }
    skipped.sort {
      $0.path == $1.path
        ? $0.reason < $1.reason : $0.path.utf8.lexicographicallyPrecedes($1.path.utf8)
    }
  }

  /// Takes over what a commit did.
  mutating func note(_ summary: CommitSummary) {
    deletedCount = summary.deletedCount
    replacedCount = summary.replacedCount
    articleCount = summary.documentCount
  }

  /// Takes over what the index has when nothing was committed.
  mutating func note(documentCount segments: [SegmentReader]) {
    articleCount = segments.reduce(0) {
      $0 + $1.documentCount - ($1.deletions?.deletedCount ?? 0)
    }
  }

  private mutating func skip(_ path: String, _ reason: String) {
    skipped.append(Skipped(path: path, reason: reason, isFolder: false))
  }
}

extension IndexReport.Note {
  mutating func add(_ count: Int, in file: String) {
    self.count += count
    if files.last != file { files.append(file) }
  }
}
