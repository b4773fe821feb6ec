import Foundation
import Testing

@Suite struct SignalTests {
  @Test func `ctrl-c ends with code 130`() throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: CommandRun.path)
    process.arguments = ["analyze", "words", "--stemmer", "none"]
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    // It answers once it has 64 KiB to write: then it is past its start, and has read all of this.
    let words = Data(String(repeating: "klanten\n", count: 12_000).utf8)
    try input.fileHandleForWriting.write(contentsOf: words)
    _ = try output.fileHandleForReading.read(upToCount: 1)
    process.interrupt()
    process.waitUntilExit()
    #expect(process.terminationReason == .exit && process.terminationStatus == 130)
  }

  @Test func `a closed pipe ends quietly`() throws {
    let process = Process()
    let error = Pipe()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = [
      "-c", "yes klant | '\(CommandRun.path)' analyze words --stemmer none | head -1",
    ]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = error
    try process.run()
    process.waitUntilExit()
    #expect(try output.fileHandleForReading.readToEnd() == Data("klant\n".utf8))
    #expect(try error.fileHandleForReading.readToEnd() ?? Data() == Data())
  }

  @Test func `a full disk is one line and code 2`() throws {
    let process = Process()
    let error = Pipe()
    process.executableURL = URL(fileURLWithPath: CommandRun.path)
    process.arguments = ["--help"]
    process.standardOutput = FileHandle(forWritingAtPath: "/dev/full")
    process.standardError = error
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 2)
    let line = String(decoding: try error.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    #expect(line.hasPrefix("vindplaats: standard output: cannot write"))
  }
}
