internal import Glibc

/// A file being written under a temporary name; it gets its own name when it is whole.
///
/// The temporary name is the path with `.tmp` after it, so a crash leaves at most one such file for
/// each name, and the next writer of that name replaces it.
struct OutputFile: ~Copyable {
  /// The name until the end; errors name it.
  let temporaryPath: String
  private let fileSystem: FileSystem
  private let descriptor: Int32
  private var failure: StorageError?
  private var isCommitted = false

  /// Creates the temporary file of `path`, empty.
  init(path: String, fileSystem: FileSystem) throws(StorageError) {
    temporaryPath = path + ".tmp"
    self.fileSystem = fileSystem
    descriptor = try fileSystem.create(temporaryPath, flags: O_WRONLY | O_TRUNC)
  }

  deinit {
    close(descriptor)
    if !isCommitted { try? fileSystem.remove(temporaryPath) }
  }

  /// Adds `bytes` at the end.
  ///
  /// - Throws: `StorageError.ioFailure`; from then on every call throws that error again.
  mutating func write(_ bytes: [UInt8]) throws(StorageError) {
    if let failure { throw failure }
    do throws(StorageError) {
      try bytes.withRawBytes { (span) throws(StorageError) in
        // SAFETY: the buffer is used inside the closure only.
        unsafe try span.withUnsafeBytes { (buffer) throws(StorageError) in
          unsafe try fileSystem.write(buffer, to: descriptor, path: temporaryPath)
        }
      }
    } catch {
      failure = error
      throw error
    }
  }

  /// Makes the file durable, then visible under its own name.
  ///
  /// The caller syncs the folder.
  consuming func commit(as path: String) throws(StorageError) {
    if let failure { throw failure }
    try fileSystem.sync(descriptor, path: temporaryPath)
    try fileSystem.rename(temporaryPath, to: path)
    isCommitted = true
  }
}
