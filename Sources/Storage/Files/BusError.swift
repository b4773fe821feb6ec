internal import Glibc

/// What happens when a mapped file is cut short, or its disk fails, while it is read (SIGBUS).
package enum BusError {
  /// Makes SIGBUS end the process with one line on standard error and exit code 3.
  ///
  /// For the command line, once, before the first index is opened.
  package static func exitInOneLine() {
    // SAFETY: the handler captures nothing and calls only write and _exit, which POSIX.1-2017,
    // section 2.4.3, allows in a handler; a literal needs no allocation.
    _ = signal(SIGBUS) { _ in
      let line: StaticString = """
        vindplaats: an index file was cut short or could not be read; run "vindplaats doctor"

        """
      _ = unsafe write(STDERR_FILENO, line.utf8Start, line.utf8CodeUnitCount)
      _exit(3)
    }
  }
}
