import Foundation
import TestSupport

/// Python with the programs that read citations, as `Scripts/support/citation-tools` installs it.
enum ReferenceTools {
  private static let top = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  /// The interpreter, or nil where it is not installed.
  static let python: String? = {
    let named = ProcessInfo.processInfo.environment["VINDPLAATS_PYTHON"]
    let path = named ?? top + "/.build/citation-tools/bin/python"
    return FileManager.default.isExecutableFile(atPath: path) ? path : nil
  }()

  /// What the programs read in three databases: JSON.
  static func read(bibtex: String, ris: String, csl: String) throws -> (output: Data, code: Int32) {
    let folder = try TemporaryFolder()
    var arguments = [top + "/Scripts/support/check-citations"]
    for (name, text) in [("a.bib", bibtex), ("a.ris", ris), ("a.json", csl)] {
      arguments.append(try folder.write(name, text))
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: python ?? "")
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (output, process.terminationStatus)
  }
}
