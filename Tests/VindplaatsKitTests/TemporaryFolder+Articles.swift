import Foundation
import TestSupport

// MARK: - Articles and indexes
extension TemporaryFolder {
  /// Writes an article below the folder, as old as `age` seconds.
  func write(_ text: String, to name: String, age: Double = 60) throws {
    let file = try write(name, text)
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSinceNow: -age)], ofItemAtPath: file)
  }

  /// The contents of the files of an index but `sources`, by name.
  func index(_ name: String) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for file in try FileManager.default.contentsOfDirectory(atPath: path + "/" + name)
    where file != "sources" {
      files[file] = Data(try bytes(name + "/" + file))
    }
    return files
  }
}
