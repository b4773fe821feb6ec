internal import Glibc

/// What surrounds the process: variables, signals, the current folder.
package enum ProcessEnvironment {
  /// The value of a variable, or nil if it is not set.
  package static func value(_ name: String) -> String? {
    // SAFETY: nothing in this program changes the environment; the value is copied at once.
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(cString: value)
  }

  /// Makes a closed pipe end the process quietly, and Ctrl-C with exit code 130.
  ///
  /// For the command line, once. A parent may have ignored or blocked them, which children inherit.
  package static func endQuietlyOnSignals() {
    // SAFETY: the handler captures nothing and calls only _exit, which POSIX.1-2017, section
    // 2.4.3, allows in a handler.
    _ = signal(SIGPIPE, SIG_DFL)
    _ = signal(SIGINT) { _ in _exit(130) }
    var signals = sigset_t()
    // SAFETY: `signals` is ours and of the type that the calls fill and read.
    unsafe sigemptyset(&signals)
    unsafe sigaddset(&signals, SIGPIPE)
    unsafe sigaddset(&signals, SIGINT)
    unsafe pthread_sigmask(SIG_UNBLOCK, &signals, nil)
  }

  /// The number of processors that are online, at least 1.
  package static var processorCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// The most memory that the process ever held, in bytes; 0 where the system does not say.
  package static var peakByteCount: Int {
    var usage = rusage()
    // SAFETY: `usage` is ours and of the type that the call fills.
    guard unsafe getrusage(Int32(RUSAGE_SELF.rawValue), &usage) == 0 else { return 0 }
    return usage.ru_maxrss * 1_024
  }

  /// The path from the root, without symbolic links, or nil if it leads nowhere.
  package static func absolutePath(_ path: String) -> String? {
    // SAFETY: the call copies the path; what it allocates is copied, then freed once.
    guard let resolved = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(resolved) }
    return unsafe String(validatingCString: resolved)
  }
}
