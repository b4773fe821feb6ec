internal import Synchronization
internal import VindplaatsKit

/// Shows how far a long run is: on a terminal one line that changes, else a line now and then.
final class ProgressMeter: Sendable {
  private struct State {
    var lastTime: Int64 = 0
    var width = 0
  }

  private let startTime = Console.monotonicNanoseconds
  private let isTerminal: Bool
  private let interval: Int64
  private let state = Mutex(State())

  init(isTerminal: Bool) {
    self.isTerminal = isTerminal
    interval = isTerminal ? 100_000_000 : 5_000_000_000
  }

  /// Shows it, unless it was shown just before.
  func show(_ progress: IndexProgress) {
    show { Self.line(progress, elapsed: $0) }
  }

  /// Shows it, unless something was shown just before.
  func show(_ progress: OptimizeProgress) {
    show { Self.line(progress, elapsed: $0) }
  }

  private func show(_ line: (_ elapsed: Int64) -> String) {
    state.withLock { state in
      let now = Console.monotonicNanoseconds
      guard now - state.lastTime >= interval else { return }
      state.lastTime = now
      let line = line(now - startTime)
      let padding = String(repeating: " ", count: max(0, state.width - line.count))
      state.width = line.count
      let text = isTerminal ? "\r" + line + padding : "vindplaats: " + line + "\n"
      try? Console.write(Array(text.utf8), to: .error)
    }
  }

  /// Clears the line.
  func finish() {
    state.withLock { state in
      guard isTerminal, state.width > 0 else { return }
      let text = "\r" + String(repeating: " ", count: state.width) + "\r"
      try? Console.write(Array(text.utf8), to: .error)
    }
  }

  private static func line(_ progress: IndexProgress, elapsed: Int64) -> String {
    let percentage = Int(progress.share * 100)
    switch progress.phase {
    case .writing: return "writing \(percentage) %, \(progress.articleCount) articles"
    case .reading:
      var line = "reading \(percentage) %, \(progress.articleCount) articles"
      line += timeLeft(progress.share, elapsed)
      return line
    }
  }

  private static func line(_ progress: OptimizeProgress, elapsed: Int64) -> String {
    let verb =
      switch progress.phase {
      case .ordering: "ordering"
      case .writing: "writing"
      }
    return "\(verb) \(Int(progress.phaseShare * 100)) %" + timeLeft(progress.share, elapsed)
  }

  /// What the time so far says of the rest; nothing at the very start.
  private static func timeLeft(_ share: Double, _ elapsed: Int64) -> String {
    guard share > 0.02 else { return "" }
    let left = Double(elapsed) / 1e9 * (1 - share) / share
    return ", \(duration(Int(left.rounded()))) left"
  }

  private static func duration(_ seconds: Int) -> String {
    seconds < 60 ? "\(seconds) s" : "\(seconds / 60) min \(seconds % 60) s"
  }
}
