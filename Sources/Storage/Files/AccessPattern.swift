internal import Glibc

/// How a mapped file will be read.
package enum AccessPattern: Hashable, Sendable {
  /// No pattern; the kernel's default.
  case normal
  /// Here and there: no read-ahead.
  case random
  /// From start to end: more read-ahead.
  case sequential
  /// All of it soon: start reading now.
  case soon
  /// Not soon again: what was read need not stay with the process.
  case done

  /// The argument of madvise.
  var advice: Int32 {
    switch self {
    case .normal: MADV_NORMAL
    case .random: MADV_RANDOM
    case .sequential: MADV_SEQUENTIAL
    case .soon: MADV_WILLNEED
    case .done: MADV_DONTNEED
    }
  }
}
