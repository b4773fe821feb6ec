internal import Index
internal import Ingestion

/// The books of a run: what the index will remember of its files, and what it has to delete.
struct SourceLedger {
  /// What the index will remember.
  private(set) var records: [SourceRecord] = []
  /// Ids of articles that no file gives any more.
  private(set) var removedIDs: [String] = []
  /// Whether an article that was left as it was also came in another form: all must be built again.
  private(set) var hasContradiction = false
  private var owned: Set<String> = []

  /// Draws up the books from outcomes in the order of the input, and from hash and status of what was
  /// read to its end, by job.
  init(
    plan: SourcePlan, jobs: [SourceJob], outcomes: [SourceOutcome],
    files: [Int: (hash: [UInt8], status: FileStatus?)]
  ) {
    records = plan.others + plan.kept
    for record in records { owned.formUnion(record.articleIDs) }
    var unchanged: Set<String> = []
    var ids: [Int: [String]] = [:]
    var failures: [Int: IngestionError] = [:]
    for outcome in outcomes {
      ids[outcome.job, default: []] += outcome.articleIDs
      unchanged.formUnion(outcome.unchangedIDs)
      owned.formUnion(outcome.articleIDs)
      failures[outcome.job] = failures[outcome.job] ?? outcome.failure
    }
    for outcome in outcomes where outcome.addedCount > 0 {
      let same = Set(outcome.unchangedIDs)
      hasContradiction =
        hasContradiction
        || outcome.articleIDs.contains { !same.contains($0) && unchanged.contains($0) }
    }
    var dropped = plan.gone
    for (number, job) in jobs.enumerated() {
      let previous = job.absolutePath.flatMap { plan.previous[$0] }
      if let failure = failures[number] {
        guard let previous else { continue }
        if Self.mayPass(failure) {
          owned.formUnion(previous.articleIDs)
          records.append(Self.untrusted(previous))
        } else {
          dropped.append(previous)
        }
        continue
      }
      if let previous { dropped.append(previous) }
      guard let path = job.absolutePath, let file = files[number], let status = file.status
      else { continue }
      records.append(
        SourceRecord(
          path: path, byteCount: UInt64(status.byteCount),
          modificationTime: status.modifiedNanoseconds, hash: file.hash,
          articleIDs: ids[number] ?? []))
    }
    remove(dropped)
  }

  /// Lists the articles of these records that nothing else holds.
  private mutating func remove(_ dropped: [SourceRecord]) {
    var seen: Set<String> = []
    for record in dropped {
      for id in record.articleIDs where !owned.contains(id) && seen.insert(id).inserted {
        removedIDs.append(id)
      }
    }
  }

  /// Whether reading may succeed another time, so that what the index has stays.
  private static func mayPass(_ failure: IngestionError) -> Bool {
    switch failure {
    case .unreadable, .changedWhileReading: true
    default: false
    }
  }

  /// A record whose file will be read again.
  private static func untrusted(_ record: SourceRecord) -> SourceRecord {
    var record = record
    record.hash = [UInt8](repeating: 0, count: 32)
    record.modificationTime = 0
    return record
  }
}
