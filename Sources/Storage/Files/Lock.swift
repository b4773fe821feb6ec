internal import Glibc

/// A mutual exclusion between the threads of this process.
///
/// `Synchronization` would do as well; the C library is already here.
@safe
final class Lock: @unchecked Sendable {
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)

  /// An open lock.
  init() {
    // SAFETY: the memory is ours alone until the initialiser returns.
    unsafe mutex.initialize(to: pthread_mutex_t())
    unsafe pthread_mutex_init(mutex, nil)
  }

  deinit {
    // SAFETY: initialised above; nobody can hold the lock of an object without references.
    unsafe pthread_mutex_destroy(mutex)
    unsafe mutex.deallocate()
  }

  /// Runs `body` while no other thread runs one under this lock.
  func withLock<Result, Failure: Error>(
    _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    // SAFETY: initialised in `init`, destroyed in `deinit` only.
    unsafe pthread_mutex_lock(mutex)
    defer { unsafe pthread_mutex_unlock(mutex) }
    return try body()
  }
}
