import Foundation
import TestSupport

/// One run of the built command.
struct CommandRun {
  /// What it wrote on standard output.
  let output: Data
  /// What it wrote on standard error.
  let error: Data
  /// Its exit code; a signal counts from 128, as in a shell.
  let code: Int32

  /// The command, which is built beside the tests.
  static let path = URL(fileURLWithPath: CommandLine.arguments[0])
    .deletingLastPathComponent().appendingPathComponent("vindplaats").path

  /// Runs the command to its end, in `folder`, with `environment` beside `PATH` and `LC_ALL`, and no word list.
  init(
    _ arguments: [String], input: String = "", in folder: String? = nil,
    environment: [String: String] = [:]
  ) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Self.path)
    process.arguments = arguments
    if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder) }
    process.environment = [
      "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "VINDPLAATS_WORD_LIST": "",
    ].merging(environment) { $1 }
    let own = try TemporaryFolder()
    let files = try ["in", "out", "err"].map { try own.write($0, $0 == "in" ? input : "") }
    process.standardInput = FileHandle(forReadingAtPath: files[0])
    process.standardOutput = FileHandle(forWritingAtPath: files[1])
    process.standardError = FileHandle(forWritingAtPath: files[2])
    try process.run()
    process.waitUntilExit()
    output = try Data(contentsOf: URL(fileURLWithPath: files[1]))
    error = try Data(contentsOf: URL(fileURLWithPath: files[2]))
    let status = process.terminationStatus
    code = process.terminationReason == .uncaughtSignal ? 128 + status : status
  }

  /// Standard output as text.
  var text: String { String(decoding: output, as: UTF8.self) }

  /// Standard error as text.
  var errorText: String { String(decoding: error, as: UTF8.self) }
}
