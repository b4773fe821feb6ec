internal import Glibc

/// The operations that change files, so that a test can make any of them fail.
///
/// Everything in this module that writes takes one; the default goes straight to the system.
package struct FileSystem: Sendable {
  /// The system, without faults.
  package static let direct = FileSystem()

  private let faults: FaultInjector?

  /// The system, seen through `faults` if there are any.
  package init(faults: FaultInjector? = nil) {
    self.faults = faults
  }

  /// Opens a file to write, and creates it if need be; the caller closes the descriptor.
  ///
  /// The flags are added to `O_CREAT | O_CLOEXEC`.
  func create(_ path: String, flags: Int32) throws(StorageError) -> Int32 {
    try check(path, .create)
    // SAFETY: the call copies the path, which ends with a zero.
    return try retrying(path, .create) { unsafe open(path, flags | O_CREAT | O_CLOEXEC, 0o644) }
  }

  /// Writes all of `bytes` at the descriptor's place, or at `offset` if there is one.
  func write(
    _ bytes: UnsafeRawBufferPointer, to descriptor: Int32, at offset: UInt64? = nil, path: String
  ) throws(StorageError) {
    if let faults {
      let half = unsafe UnsafeRawBufferPointer(rebasing: bytes[0..<(bytes.count / 2)])
      let refusal = faults.refusal {
        // SAFETY: `half` lies inside `bytes`, which the caller keeps alive.
        try? unsafe writeAll(half, to: descriptor, at: offset, path: path)
      }
      if let refusal { throw .ioFailure(path: path, operation: .write, errno: refusal) }
    }
    // SAFETY: the caller keeps `bytes` alive during the call.
    unsafe try writeAll(bytes, to: descriptor, at: offset, path: path)
  }

  /// Makes a file or folder durable.
  ///
  /// A failure is final, because the kernel may have dropped the bytes.
  func sync(_ descriptor: Int32, path: String) throws(StorageError) {
    try check(path, .sync)
    _ = try retrying(path, .sync) { fsync(descriptor) }
  }

  /// Gives a file another name, in place of the file that has it.
  func rename(_ path: String, to target: String) throws(StorageError) {
    try check(path, .rename)
    // SAFETY: the call copies both paths, which end with a zero.
    _ = try retrying(path, .rename) { unsafe Glibc.rename(path, target) }
  }

  /// Removes a file.
  func remove(_ path: String) throws(StorageError) {
    try check(path, .remove)
    // SAFETY: the call copies the path, which ends with a zero.
    _ = try retrying(path, .remove) { unsafe unlink(path) }
  }

  /// Creates a folder.
  func createDirectory(_ path: String) throws(StorageError) {
    try check(path, .createDirectory)
    // SAFETY: the call copies the path, which ends with a zero.
    _ = try retrying(path, .createDirectory) { unsafe mkdir(path, 0o755) }
  }

  private func check(_ path: String, _ operation: FileOperation) throws(StorageError) {
    guard let refusal = faults?.refusal(tear: {}) else { return }
    throw .ioFailure(path: path, operation: operation, errno: refusal)
  }

  private func writeAll(
    _ bytes: UnsafeRawBufferPointer, to descriptor: Int32, at offset: UInt64?, path: String
  ) throws(StorageError) {
    var done = 0
    while done < bytes.count {
      let rest = unsafe UnsafeRawBufferPointer(rebasing: bytes[done...])
      done += try retrying(path, .write) {
        // SAFETY: `rest` is the part of `bytes` that is not written yet.
        guard let offset else {
          return unsafe Glibc.write(descriptor, rest.baseAddress, rest.count)
        }
        return unsafe pwrite(
          descriptor, rest.baseAddress, rest.count, off_t(offset) + off_t(done))
      }
    }
  }
}
