internal import Index
internal import Ingestion
internal import Storage

/// What a run has to do: which files to read, which to leave as they are, which to forget.
struct SourcePlan {
  /// Files to read, in the order of their ids.
  private(set) var jobs: [SourceJob] = []
  /// Records of this run's files that are as they were.
  private(set) var kept: [SourceRecord] = []
  /// Records of files that this run does not speak of.
  private(set) var others: [SourceRecord] = []
  /// Records of files that are gone.
  private(set) var gone: [SourceRecord] = []
  /// What this run's files looked like before, by absolute path.
  private(set) var previous: [String: SourceRecord] = [:]
  /// Files left out because a file elsewhere has their id.
  private(set) var conflicts: [SkippedFile] = []

  /// A file whose time is this close to the start of the run before may have changed since.
  static let timeMargin: Int64 = 2_000_000_000

  /// - Parameters:
  ///   - found: The files of this run and their absolute paths.
  ///   - described: Records of the metadata files of the named folders, as they are now.
  ///   - folders: The named folders, absolute.
  ///   - unreadable: Absolute paths of what could not be looked at: nothing below is forgotten.
  ///   - memory: What the index remembers, if anything.
  ///   - isTrusted: Whether that is of the last commit and of this version.
  init(
    found: [(file: FoundFile, path: String)], described: [SourceRecord], folders: [String],
    unreadable: [String], memory: SourcesFile?, isTrusted: Bool
  ) {
    let known = Dictionary(
      (memory?.records ?? []).map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    let seen = Set(found.map(\.path)).union(described.map(\.path))
    let belongs = { (path: String, tops: [String]) in
      tops.contains { path == $0 || path.hasPrefix($0 == "/" ? $0 : $0 + "/") }
    }
    for record in memory?.records ?? [] where !seen.contains(record.path) {
      let isGone = belongs(record.path, folders) && !belongs(record.path, unreadable)
      if isGone { gone.append(record) } else { others.append(record) }
    }
    let changedFolders = Self.changedFolders(folders, described: described, known: known)
    var owners: [String: String] = [:]
    for record in others { for id in record.articleIDs { owners[id] = record.path } }
    let deadline = (memory?.runStart ?? 0) - Self.timeMargin
    for (file, path) in found {
      if !file.format.isCollection, let owner = owners[file.id], !takeOver(owner) {
        conflicts.append(SkippedFile(path: file.path, reason: .duplicateID))
        continue
      }
      let record = known[path]
      previous[path] = record
      let isSameArticle = file.format.isCollection || record?.articleIDs == [file.id]
      let isDescribedAnew = changedFolders.contains { belongs(path, [$0]) }
      let trusted = isTrusted && isSameArticle && !isDescribedAnew ? record : nil
      if let trusted, trusted.byteCount == UInt64(file.status.byteCount),
        trusted.modificationTime == file.status.modifiedNanoseconds,
        trusted.modificationTime < deadline
      {
        kept.append(trusted)
      } else {
        jobs.append(SourceJob(file, absolutePath: path, trusted: trusted))
      }
    }
    kept += described
  }

  /// Forgets a file of an earlier run that is no longer there, so that another can have its id.
  private mutating func takeOver(_ owner: String) -> Bool {
    guard let index = others.firstIndex(where: { $0.path == owner }) else { return true }
    guard ProcessEnvironment.absolutePath(owner) == nil else { return false }
    gone.append(others.remove(at: index))
    return true
  }

  /// The named folders whose metadata file is not the one of the run before.
  private static func changedFolders(
    _ folders: [String], described: [SourceRecord], known: [String: SourceRecord]
  ) -> [String] {
    folders.filter { folder in
      let path = folder + "/" + FolderWalk.metadataName
      return known[path]?.hash != described.first { $0.path == path }?.hash
    }
  }
}
