internal import Glibc

/// Operations on the folder of an index.
package enum Directory {
  /// Creates the folder at `path` if it is not there, durably; its parent must be there.
  package static func create(
    _ path: String, fileSystem: FileSystem = .direct
  ) throws(StorageError) {
    do {
      try fileSystem.createDirectory(path)
      try sync(path + "/..", fileSystem: fileSystem)
    } catch .ioFailure(_, _, EEXIST) where isDirectory(path) {
      return
    }
  }

  /// Whether `path` is a folder.
  package static func isDirectory(_ path: String) -> Bool {
    var status = stat()
    // SAFETY: `status` is ours and of the type that stat fills.
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// The names in the folder, without `.` and `..`, sorted by their UTF-8 bytes.
  ///
  /// - Throws: `StorageError.notFound` or `.ioFailure`.
  package static func names(in path: String) throws(StorageError) -> [String] {
    let descriptor = try openReadOnly(path, .list, flags: O_DIRECTORY)
    // SAFETY: the stream takes the descriptor over, and is closed once, below.
    guard let stream = unsafe fdopendir(descriptor) else {
      let number = errno
      close(descriptor)
      throw .ioFailure(path: path, operation: .list, errno: number)
    }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    errno = 0
    // SAFETY: the entry is valid until the next readdir; its name ends with a zero.
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
      errno = 0
    }
    guard errno == 0 else { throw .ioFailure(path: path, operation: .list, errno: errno) }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Makes sure that the disk of the folder has room for what is to be written.
  ///
  /// - Throws: `StorageError.noRoom`; `.ioFailure` when the disk cannot be asked.
  package static func requireRoom(byteCount: UInt64, in path: String) throws(StorageError) {
    var status = statvfs()
    // SAFETY: `status` is ours and of the type that statvfs fills; the call copies the path.
    _ = try retrying(path, .stat) { unsafe statvfs(path, &status) }
    let (free, overflow) = UInt64(status.f_bavail).multipliedReportingOverflow(
      by: UInt64(status.f_frsize))
    guard !overflow, free < byteCount else { return }
    throw .noRoom(path: path, neededByteCount: byteCount, freeByteCount: free)
  }

  /// Makes the names in the folder durable.
  package static func sync(
    _ path: String, fileSystem: FileSystem = .direct
  ) throws(StorageError) {
    let descriptor = try openReadOnly(path, .open, flags: O_DIRECTORY)
    defer { close(descriptor) }
    try fileSystem.sync(descriptor, path: path)
  }

  /// Removes the file `name` from the folder; a file that is not there is no error.
  package static func remove(
    _ name: String, in path: String, fileSystem: FileSystem = .direct
  ) throws(StorageError) {
    do {
      try fileSystem.remove(path + "/" + name)
    } catch .notFound {
      return
    }
  }

  /// Gives the file `name` the name `target`, in place of the file that has it.
  package static func rename(
    _ name: String, to target: String, in path: String, fileSystem: FileSystem = .direct
  ) throws(StorageError) {
    try fileSystem.rename(path + "/" + name, to: path + "/" + target)
  }
}
