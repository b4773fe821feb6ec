internal import ArgumentParser
internal import VindplaatsKit

/// Whether progress is shown.
struct ProgressOption: ParsableArguments {
  @Flag(help: "Show progress on standard error; else only on a terminal.")
  var progress = false

  /// What shows it, or nil where it is not shown.
  func makeMeter() -> ProgressMeter? {
    let isTerminal = Console.isTerminal(.error)
    return progress || isTerminal ? ProgressMeter(isTerminal: isTerminal) : nil
  }
}
