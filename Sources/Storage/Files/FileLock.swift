internal import Glibc

/// The right to write in an index; at most one process or object has it.
///
/// An advisory `flock` on the file `lock`, which is never removed: removing it would let two
/// processes each lock a file of that name. The lock ends with the value, or with the process.
package struct FileLock: ~Copyable {
  /// The name of the lock file.
  package static let name = "lock"
  private let descriptor: Int32

  /// Takes the lock of the folder at `directory`, or fails at once.
  ///
  /// - Throws: `StorageError.locked` if somebody has it.
  package init(
    directory: String, fileSystem: FileSystem = .direct
  ) throws(StorageError) {
    descriptor = try Self.acquire(directory + "/" + Self.name, fileSystem)
  }

  deinit {
    close(descriptor)
  }

  /// Opens the file and locks it; closes it again if somebody else has the lock.
  private static func acquire(
    _ path: String, _ fileSystem: FileSystem
  ) throws(StorageError) -> Int32 {
    let descriptor = try fileSystem.create(path, flags: O_RDWR)
    do throws(StorageError) {
      _ = try retrying(path, .lock) { flock(descriptor, LOCK_EX | LOCK_NB) }
      return descriptor
    } catch {
      close(descriptor)
      guard case .ioFailure(_, _, EWOULDBLOCK) = error else { throw error }
      throw .locked(path: path)
    }
  }
}
