internal import Index
internal import Ingestion
internal import Storage

/// What was named, and what is there.
struct IndexerInput {
  /// The files and their absolute paths.
  private(set) var found: [(file: FoundFile, path: String)] = []
  /// What is not read.
  private(set) var skipped: [SkippedFile] = []
  /// The named folders, absolute.
  private(set) var folders: [String] = []
  /// Absolute paths of what the system refuses to show.
  private(set) var unreadable: [String] = []
  /// What the metadata files say.
  private(set) var metadata = MetadataTable()
  /// The metadata files as they are.
  private(set) var described: [SourceRecord] = []
  /// The format of standard input, if that was named.
  private(set) var standardInput: SourceFormat?

  /// Whether there is nothing to read.
  var isEmpty: Bool { found.isEmpty && standardInput == nil }

  init(_ paths: [String], options: IndexerOptions) throws {
    let roots = paths.filter { $0 != "-" }
    if roots.count < paths.count {
      guard let format = SourceFormat(flag: options.inputFormat) else {
        throw VindplaatsError(.unknownFormat(path: "-"))
      }
      standardInput = format
    }
    let walk = try FolderWalk.files(below: roots)
    let index = ProcessEnvironment.absolutePath(options.directory)
    skipped = walk.skipped.filter {
      index == nil || ProcessEnvironment.absolutePath($0.path) != index
    }
    var absolute: [String: String] = [:]
    for root in roots where Directory.isDirectory(root) {
      guard let path = ProcessEnvironment.absolutePath(root) else { continue }
      absolute[root] = path
      folders.append(path)
    }
    for skip in walk.skipped {
      guard case .unreadable = skip.reason else { continue }
      unreadable.append(Self.absolutePath(skip.path, absolute))
    }
    found = walk.files.map { ($0, Self.path(of: $0, absolute)) }
    metadata = try MetadataTable(reading: walk.metadataFiles)
    skipMetadata(unusedAmong: walk.files)
    for file in walk.metadataFiles {
      let contents = try FileReader().read(file.path)
      described.append(
        SourceRecord(
          path: Self.path(of: file, absolute), byteCount: UInt64(contents.status.byteCount),
          modificationTime: contents.status.modifiedNanoseconds,
          hash: contents.bytes.withRawBytes { SHA256.hash(of: $0) }, articleIDs: []))
    }
  }

  /// Lists lines of metadata that cannot be read, or speak of no file.
  private mutating func skipMetadata(unusedAmong files: [FoundFile]) {
    for error in metadata.errors {
      skipped.append(SkippedFile(path: "metadata", reason: .failed(error)))
    }
    for line in metadata.unused(among: files) {
      skipped.append(
        SkippedFile(
          path: line.file,
          reason: .failed(
            .malformed(
              path: line.file, line: line.line, byteOffset: 0, expected: "the path of a file",
              found: line.path))))
    }
  }

  private static func path(of file: FoundFile, _ folders: [String: String]) -> String {
    if let folder = folders[file.folder] {
      return (folder == "/" ? folder : folder + "/") + file.id
    }
    return ProcessEnvironment.absolutePath(file.path) ?? file.path
  }

  /// The absolute path of something that need not be readable itself.
  private static func absolutePath(_ path: String, _ folders: [String: String]) -> String {
    for (named, folder) in folders where path.hasPrefix(named) {
      let rest = path.dropFirst(named.count).drop { $0 == "/" }
      return rest.isEmpty ? folder : folder + "/" + rest
    }
    return ProcessEnvironment.absolutePath(path) ?? path
  }
}
