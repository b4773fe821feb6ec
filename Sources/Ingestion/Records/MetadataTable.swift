/// What the `metadata.jsonl` files of the named folders say about the articles below them.
package struct MetadataTable: Sendable {
  private var records: [String: MetadataRecord] = [:]
  private var lines: [String: (file: String, line: Int)] = [:]

  /// Lines that could not be read, or that repeat a path: the first one counts.
  package private(set) var errors: [IngestionError] = []

  /// A table that says nothing.
  package init() {}

  /// Reads the metadata files that a walk found.
  ///
  /// - Parameter files: `WalkResult.metadataFiles`.
  /// - Throws: When a file itself cannot be read; a bad line is kept in `errors`.
  package init(reading files: [FoundFile]) throws(IngestionError) {
    for file in files {
      _ = try RecordStream(path: file.path).forEach { result throws(IngestionError) in
        switch result {
        case .success(let record): add(record, folder: file.folder)
        case .failure(let error): errors.append(error)
        }
      }
    }
  }

  /// What is said about a file; nil when nothing is.
  package func record(for file: FoundFile) -> MetadataRecord? {
    records[Self.key(file.folder, file.id)]
  }

  /// The lines that speak of files which a walk did not find.
  ///
  /// - Parameter files: All files that were found.
  /// - Returns: Path as written, file and line, by file and line.
  package func unused(among files: [FoundFile]) -> [(path: String, file: String, line: Int)] {
    let known = Set(files.map { Self.key($0.folder, $0.id) })
    return lines.filter { !known.contains($0.key) }
      .map { entry in
        let path = entry.key.split(separator: "\0", maxSplits: 1).last.map { String($0) } ?? ""
        return (path: path, file: entry.value.file, line: entry.value.line)
      }
      .sorted { ($0.file, $0.line) < ($1.file, $1.line) }
  }

  private mutating func add(_ record: JSONRecord, folder: String) {
    guard var path = record.path ?? record.id, !path.isEmpty else {
      errors.append(.missingField(path: record.file, line: record.line, expected: "path"))
      return
    }
    if path.hasPrefix("./") { path.removeFirst(2) }
    let key = Self.key(folder, path)
    guard records[key] == nil else {
      errors.append(
        .malformed(
          path: record.file, line: record.line, byteOffset: 0, expected: "each path once",
          found: path))
      return
    }
    records[key] = record.metadata
    lines[key] = (file: record.file, line: record.line)
  }

  private static func key(_ folder: String, _ id: String) -> String {
    folder + "\0" + id
  }
}
