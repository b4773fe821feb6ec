import Foundation

/// A folder of articles for one test, removed with it.
final class ArticleFolder: Sendable {
  /// Its path, without symbolic links.
  let path: String

  init() throws {
    let base = FileManager.default.temporaryDirectory.resolvingSymlinksInPath().path
    path = base + "/vindplaats-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Writes a file below the folder, as old as `age` seconds.
  func write(_ text: String, to name: String, age: Double = 60) throws {
    let file = path + "/" + name
    let folder = (file as NSString).deletingLastPathComponent
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(fileURLWithPath: file))
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSinceNow: -age)], ofItemAtPath: file)
  }

  /// Removes a file or folder below the folder.
  func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: path + "/" + name)
  }

  /// The contents of the files of an index but `sources`, by name.
  func index(_ name: String) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for file in try FileManager.default.contentsOfDirectory(atPath: path + "/" + name)
    where file != "sources" {
      files[file] = try Data(contentsOf: URL(fileURLWithPath: path + "/" + name + "/" + file))
    }
    return files
  }
}
