internal import Glibc

/// What the system says about a file.
package struct FileStatus: Hashable, Sendable {
  /// What it is.
  package let kind: FileKind
  /// Its size.
  package let byteCount: Int
  /// When its content last changed, in nanoseconds since 1970.
  package let modifiedNanoseconds: Int64
  /// The device and the number that identify it, whatever its name.
  package let identity: FileIdentity

  /// Asks about an open file.
  ///
  /// - Returns: nil when the system refuses, with its reason in `errno`.
  static func of(descriptor: Int32) -> FileStatus? {
    var status = stat()
    // SAFETY: `status` is a whole `stat` that lives during the call.
    guard unsafe fstat(descriptor, &status) == 0 else { return nil }
    return FileStatus(status)
  }

  /// Asks about a path.
  ///
  /// - Parameters:
  ///   - path: The path.
  ///   - followsLink: Whether a symbolic link stands for what it points to.
  /// - Returns: nil when the system refuses, with its reason in `errno`.
  static func of(path: String, followsLink: Bool) -> FileStatus? {
    var status = stat()
    // SAFETY: the path is a C string and `status` a whole `stat`, both alive during the call.
    let result = unsafe followsLink ? stat(path, &status) : lstat(path, &status)
    guard result == 0 else { return nil }
    return FileStatus(status)
  }

  private init(_ status: stat) {
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .symbolicLink
      case S_IFIFO: .pipe
      case S_IFSOCK: .socket
      case S_IFCHR, S_IFBLK: .device
      default: .other
      }
    byteCount = Int(status.st_size)
    let (scaled, _) = Int64(status.st_mtim.tv_sec).multipliedReportingOverflow(by: 1_000_000_000)
    modifiedNanoseconds = scaled.addingReportingOverflow(Int64(status.st_mtim.tv_nsec)).partialValue
    identity = FileIdentity(device: UInt64(status.st_dev), inode: UInt64(status.st_ino))
  }
}
