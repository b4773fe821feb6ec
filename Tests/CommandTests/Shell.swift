import Foundation
import Testing

/// A program of the system that a test asks.
struct Shell: Sendable, CustomTestStringConvertible {
  /// Its name.
  let name: String
  /// The arguments before the script: nothing of the user's own settings is read.
  var arguments: [String] = []

  var testDescription: String { name }

  /// Its path, or nil where it is not installed.
  var path: String? {
    ["/usr/bin/", "/bin/", "/usr/local/bin/"].map { $0 + name }.first {
      FileManager.default.isExecutableFile(atPath: $0)
    }
  }

  /// Runs it with arguments; standard output and error together, and the exit code.
  func run(_ last: [String], in folder: String) throws -> (text: String, code: Int32) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path ?? "/nonexistent")
    process.arguments = arguments + last
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = [
      "PATH": folder + ":/usr/bin:/bin", "HOME": folder, "LC_ALL": "C.UTF-8", "TERM": "dumb",
    ]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (String(decoding: data, as: UTF8.self), process.terminationStatus)
  }
}
