internal import Glibc

/// The clocks of the process, in nanoseconds.
package enum ProcessClock: Hashable, Sendable {
  /// Processor time that the process took, all threads together.
  case processor
  /// Time that only goes forward; its zero means nothing.
  case monotonic
  /// Time since 1970.
  case wall

  /// What the clock says.
  package var nanoseconds: Int64 {
    let clock =
      switch self {
      case .processor: CLOCK_PROCESS_CPUTIME_ID
      case .monotonic: CLOCK_MONOTONIC
      case .wall: CLOCK_REALTIME
      }
    var time = timespec()
    // SAFETY: `time` is ours and of the type that the call fills.
    guard unsafe clock_gettime(clock, &time) == 0 else { return 0 }
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }
}
