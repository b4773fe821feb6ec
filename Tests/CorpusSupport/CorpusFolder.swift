import Foundation

/// The files of `Corpus/`, the collection that this repository carries.
package enum CorpusFolder {
  /// The folder's path.
  package static let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Corpus").path

  /// The text of a file below the folder.
  package static func text(_ name: String) throws -> String {
    try String(contentsOfFile: path + "/" + name, encoding: .utf8)
  }

  /// Writes a golden file below the folder.
  package static func write(_ text: String, to name: String) throws {
    try text.write(toFile: path + "/" + name, atomically: true, encoding: .utf8)
  }

  /// Whether golden files that a program makes are to be rewritten: `VINDPLAATS_REWRITE_GOLD=1`.
  package static var isRewriting: Bool {
    ProcessInfo.processInfo.environment["VINDPLAATS_REWRITE_GOLD"] == "1"
  }

  /// The names of the files in a folder, sorted; folders and hidden files are left out.
  package static func fileNames(in folder: String) throws -> [String] {
    let manager = FileManager.default
    return try manager.contentsOfDirectory(atPath: path + "/" + folder).filter { name in
      var isFolder: ObjCBool = false
      let exists = manager.fileExists(
        atPath: "\(path)/\(folder)/\(name)", isDirectory: &isFolder)
      return exists && !isFolder.boolValue && !name.hasPrefix(".")
    }.sorted()
  }

  /// The fields of a tab-separated file's lines.
  ///
  /// - Parameters:
  ///   - name: The file, below the folder.
  ///   - columns: Fields that each line must have.
  ///   - header: The first line's fields, where there is such a line.
  /// - Returns: The fields of each line after the header.
  /// - Throws: `CorpusError.columns` for a line with more or fewer fields, and
  ///   `CorpusError.header`.
  static func rows(
    _ name: String, columns: Int, header: [String] = []
  ) throws -> [[String]] {
    var rows = try lines(name).map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map { String($0) }
    }
    for (index, row) in rows.enumerated() where row.count != columns {
      throw CorpusError.columns(
        file: name, line: index + 1, expected: columns, found: row.count)
    }
    guard !header.isEmpty else { return rows }
    guard rows.first == header else { throw CorpusError.header(file: name, expected: header) }
    rows.removeFirst()
    return rows
  }

  /// The objects of a JSON Lines file.
  static func objects<Value: Decodable>(_ name: String, as type: Value.Type) throws -> [Value] {
    let decoder = JSONDecoder()
    return try lines(name).map { try decoder.decode(type, from: Data($0.utf8)) }
  }

  /// The object of a JSON file.
  static func object<Value: Decodable>(_ name: String, as type: Value.Type) throws -> Value {
    try JSONDecoder().decode(type, from: Data(contentsOf: URL(fileURLWithPath: path + "/" + name)))
  }

  /// The lines of a file, which ends in a line feed.
  private static func lines(_ name: String) throws -> [Substring] {
    var lines = try text(name).split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.popLast() == "" else { throw CorpusError.noFinalLineFeed(file: name) }
    return lines
  }
}
