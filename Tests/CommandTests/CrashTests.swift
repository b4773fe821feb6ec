import Foundation
import Index
import Storage
import Testing
import TestSupport

/// The command killed while it writes: the last commit stays whole, and the next run goes on.
@Suite(.serialized) struct CrashTests {
  /// Kills in all; `VINDPLAATS_KILLS=200` for the full run.
  static let killCount =
    ProcessInfo.processInfo.environment["VINDPLAATS_KILLS"].flatMap { Int($0) } ?? 24

  @Test(arguments: CrashScenario.allCases)
  func `a kill at any moment leaves a whole commit`(scenario: CrashScenario) throws {
    let place = try CrashPlace(scenario)
    let duration = try place.duration()
    let scenarios = CrashScenario.allCases.count
    let count = (Self.killCount + scenarios - 1) / scenarios
    for kill in 0..<max(1, count) {
      try place.reset()
      try place.runAndKill(after: duration * (Double(kill) + 0.5) / Double(max(1, count)))
      try place.check("\(scenario), kill \(kill) of \(count)")
    }
  }

  @Test(arguments: CrashScenario.allCases)
  func `a kill at each write, fsync and rename leaves a whole commit`(
    scenario: CrashScenario
  ) throws {
    let place = try CrashPlace(scenario)
    var operation = 1
    while true {
      try place.reset()
      let code = try place.run(fault: "kill:\(operation)")
      try place.check("\(scenario), killed at operation \(operation)")
      if code == 0 { break }
      operation += 1
    }
    #expect(operation > 8, "a commit has more operations than that")
  }

  @Test(arguments: CrashScenario.allCases)
  func `a full disk at each write ends in one line and leaves a whole commit`(
    scenario: CrashScenario
  ) throws {
    let place = try CrashPlace(scenario)
    var operation = 1
    while true {
      try place.reset()
      let code = try place.run(fault: "fail:\(operation):28")
      try place.check("\(scenario), no room at operation \(operation)")
      if code == 0 { break }
      #expect(code == 2, "operation \(operation)")
      operation += 1
    }
  }
}
