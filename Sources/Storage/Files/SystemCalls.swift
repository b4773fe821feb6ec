internal import Glibc

/// Calls the system until a signal no longer interrupts it.
///
/// - Throws: `StorageError.notFound` for ENOENT, `StorageError.ioFailure` for any other error.
func retrying<Result: SignedInteger>(
  _ path: String, _ operation: FileOperation, _ call: () -> Result
) throws(StorageError) -> Result {
  guard !path.utf8.contains(0) else {
    throw .ioFailure(path: path, operation: operation, errno: EINVAL)
  }
  while true {
    let result = call()
    guard result < 0 else { return result }
    switch errno {
    case EINTR: continue
    case ENOENT: throw .notFound(path: path)
    case let number: throw .ioFailure(path: path, operation: operation, errno: number)
    }
  }
}

/// Opens a file or folder to read it; the caller closes the descriptor.
func openReadOnly(
  _ path: String, _ operation: FileOperation, flags: Int32 = 0
) throws(StorageError) -> Int32 {
  // SAFETY: the call copies the path, which ends with a zero.
  try retrying(path, operation) { unsafe open(path, flags | O_RDONLY | O_CLOEXEC) }
}
