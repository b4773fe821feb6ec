import Foundation

/// A folder with a copy of `Articles` and an index of it, made once for all golden cases.
final class GoldenFolder: Sendable {
  /// The folder in which the command runs.
  let path: String
  /// This folder of the sources.
  static let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().path

  /// The folder, or nil if it could not be made; the first test then says so.
  static let shared = try? GoldenFolder()

  private init() throws {
    let base = FileManager.default.temporaryDirectory.resolvingSymlinksInPath().path
    path = base + "/vindplaats-golden-\(UUID().uuidString)"
    let articles = path + "/artikelen"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: Self.tests + "/Articles", toPath: articles)
    for name in try FileManager.default.contentsOfDirectory(atPath: articles) {
      // Old enough that a second run does not read them again.
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSinceNow: -3_600)],
        ofItemAtPath: articles + "/" + name)
    }
    _ = try CommandRun(["index", "artikelen", "--jobs", "1"], in: path)
  }
}
