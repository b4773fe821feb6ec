import Foundation
import TestSupport

/// A folder with copies of `Articles` and `Copies` and an index of each, made once for all golden cases.
final class GoldenFolder: Sendable {
  private let folder: TemporaryFolder
  /// The folder in which the command runs.
  var path: String { folder.path }
  /// This folder of the sources.
  static let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().path

  /// The folder, or nil if it could not be made; the first test then says so.
  static let shared = try? GoldenFolder()

  private init() throws {
    folder = try TemporaryFolder()
    try copy("Articles", to: "artikelen")
    try copy("Copies", to: "kopieën")
    _ = try CommandRun(["index", "artikelen", "--jobs", "1"], in: path)
    _ = try CommandRun(["index", "kopieën", "--index", "kopie", "--jobs", "1"], in: path)
  }

  private func copy(_ source: String, to name: String) throws {
    let articles = path + "/" + name
    try FileManager.default.copyItem(atPath: Self.tests + "/" + source, toPath: articles)
    for file in try FileManager.default.contentsOfDirectory(atPath: articles) {
      // Old enough that a second run does not read them again.
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSinceNow: -3_600)],
        ofItemAtPath: articles + "/" + file)
    }
  }
}
