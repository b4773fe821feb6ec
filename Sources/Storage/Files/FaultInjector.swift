internal import Glibc

/// A seam for tests: counts the operations that change files, and refuses one or dies at one.
///
/// It sits inside a `FileSystem`. The default file system has none, which costs a nil test before a
/// system call.
package final class FaultInjector: @unchecked Sendable {
  /// What happens, and when.
  package let plan: FaultPlan
  private let lock = Lock()
  private var count = 0  // only under `lock`

  /// An injector that has seen no operation.
  package init(_ plan: FaultPlan) {
    self.plan = plan
  }

  /// How many operations were asked for.
  package var operationCount: Int { lock.withLock { count } }

  /// Counts an operation.
  ///
  /// - Parameter tear: Does a part of the operation; called before a death or a refusal.
  /// - Returns: The error number to refuse it with, or nil to let it pass.
  func refusal(tear: () -> Void) -> Int32? {
    let number = lock.withLock {
      count += 1
      return count
    }
    switch plan {
    case .fail(number, let errno):
      tear()
      return errno
    case .kill(number):
      tear()
      kill(getpid(), SIGKILL)
      return EINTR
    default:
      return nil
    }
  }
}
