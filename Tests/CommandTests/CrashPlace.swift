import Foundation
import Index
import Storage
import Testing
import TestSupport

/// A folder of articles and an index of it, as they were before a run that is killed again and again.
final class CrashPlace {
  private let folder: TemporaryFolder
  private let scenario: CrashScenario
  private let before: [String: [UInt8]]
  private let after: [String: [UInt8]]

  private var root: String { folder.path }
  private var index: String { root + "/index" }
  private var kept: String { root + "/kept" }

  /// Prepares the state before the run, and learns what is right before and after it.
  init(_ scenario: CrashScenario) throws {
    self.scenario = scenario
    folder = try TemporaryFolder()
    let root = folder.path
    var random = SplitMix64(seed: UInt64(scenario.commitCount))
    try FileManager.default.createDirectory(
      atPath: root + "/articles", withIntermediateDirectories: true)
    for commit in 0..<scenario.commitCount {
      for number in 0..<6 { try Self.write(commit * 6 + number, below: root, using: &random) }
      try Self.succeed(.update, root)
    }
    for number in 2..<9 { try Self.write(number * 3, below: root, using: &random) }
    if scenario.commitCount > 0 {
      try FileManager.default.removeItem(atPath: root + "/articles/artikel-4.txt")
    }
    if scenario == .optimize { try Self.succeed(.update, root) }
    if FileManager.default.fileExists(atPath: root + "/index") {
      try FileManager.default.copyItem(atPath: root + "/index", toPath: root + "/kept")
    }
    before = try Self.state(scenario, root)
    try Self.succeed(scenario, root)
    after = try Self.state(scenario, root)
    #expect(before != after)
  }

  /// Puts the index back as it was before the run.
  func reset() throws {
    try? FileManager.default.removeItem(atPath: index)
    if FileManager.default.fileExists(atPath: kept) {
      try FileManager.default.copyItem(atPath: kept, toPath: index)
    }
  }

  /// Seconds that the run takes.
  func duration() throws -> Double {
    try reset()
    let start = Date()
    _ = try run(fault: nil)
    return Date().timeIntervalSince(start)
  }

  /// Runs the command to its end or its fault; returns its exit code.
  func run(fault: String?) throws -> Int32 {
    let result = try CommandRun(
      scenario.arguments(root: root),
      environment: fault.map { ["VINDPLAATS_FAULT": $0] } ?? [:])
    if result.code == 2 {
      let lines = result.errorText.split(separator: "\n").filter { $0.contains("cannot") }
      #expect(lines.count == 1, "\(result.errorText)")
    }
    return result.code
  }

  /// Runs the command and kills it so many seconds after its start.
  func runAndKill(after seconds: Double) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: CommandRun.path)
    process.arguments = scenario.arguments(root: root)
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    Thread.sleep(forTimeInterval: seconds)  // the moment of the kill, not a wait for a result
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }

  /// Expects the commit before or after the run, whole, and that the next run leads to the one after.
  func check(_ what: String) throws {
    let found = try Self.state(scenario, root)
    #expect(found == before || found == after, "\(what): neither commit")
    if !found.isEmpty {
      let report = try IndexDoctor.check(directory: index)
      #expect(report.isWhole, "\(what): \(report.findings.prefix(3))")
    }
    try Self.succeed(scenario, root)
    #expect(try Self.state(scenario, root) == after, "\(what): the next run differs")
    let report = try IndexDoctor.check(directory: index)
    #expect(report.findings.isEmpty, "\(what): \(report.findings.prefix(3))")
  }

  private static func succeed(_ scenario: CrashScenario, _ root: String) throws {
    let result = try CommandRun(scenario.arguments(root: root))
    #expect(result.code == 0, "\(result.errorText)")
  }

  /// The articles of the last commit with the hashes of their texts; none without a commit.
  ///
  /// Optimising changes none of them: there the commit itself is the state.
  private static func state(
    _ scenario: CrashScenario, _ root: String
  ) throws -> [String: [UInt8]] {
    let directory = root + "/index"
    guard FileManager.default.fileExists(atPath: directory + "/manifest") else { return [:] }
    let reader = try IndexReader(directory: directory)
    var state = scenario == .optimize ? ["manifest": reader.id.bytes] : [:]
    for segment in reader.segments {
      for document in 0..<segment.documentCount
      where segment.deletions?.contains(document) != true {
        let article = try segment.article(document)
        state[article.id] = article.textHash
      }
    }
    return state
  }

  private static func write(
    _ number: Int, below root: String, using random: inout SplitMix64
  ) throws {
    let words = ["klant", "klanten", "loyaliteit", "dienst", "meten", "de", "het", "is", "verhaal"]
    let sentences = (0..<40).map { _ in
      (0..<8).compactMap { _ in words.randomElement(using: &random) }.joined(separator: " ") + "."
    }
    let text = "Artikel \(number)\n\n" + sentences.joined(separator: " ") + "\n"
    try text.write(
      toFile: root + "/articles/artikel-\(number).txt", atomically: false, encoding: .utf8)
  }
}
