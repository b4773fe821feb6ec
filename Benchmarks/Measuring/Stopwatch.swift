import VindplaatsKit

/// Measures the processor's time and the wall clock's.
struct Stopwatch {
  /// What went by.
  struct Time {
    /// Time of all threads of the process.
    var processorSeconds: Double
    /// Time on the wall.
    var wallSeconds: Double
  }

  private let processorStart = Console.processorNanoseconds
  private let wallStart = Console.monotonicNanoseconds

  /// Since the stopwatch was made.
  var elapsed: Time {
    Time(
      processorSeconds: Double(Console.processorNanoseconds - processorStart) / 1e9,
      wallSeconds: Double(Console.monotonicNanoseconds - wallStart) / 1e9)
  }

  /// The least processor seconds that `body` took, of so many runs.
  static func best(of runs: Int, _ body: () throws -> Void) rethrows -> Double {
    var best = Double.infinity
    for _ in 0..<runs {
      let watch = Stopwatch()
      try body()
      best = min(best, watch.elapsed.processorSeconds)
    }
    return best
  }
}
