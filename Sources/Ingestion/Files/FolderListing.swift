internal import Glibc

/// The names in a folder.
enum FolderListing {
  /// The entries of a folder but `.` and `..`, sorted by their bytes.
  ///
  /// - Throws: `notFound` or `unreadable`.
  static func names(in path: String) throws(IngestionError) -> [[UInt8]] {
    // SAFETY: the path is a C string during the call; the folder is closed below on every way out.
    guard let folder = unsafe opendir(path) else { throw OpenFile.error(path) }
    // SAFETY: opened above, closed once.
    defer { unsafe _ = closedir(folder) }
    var names: [[UInt8]] = []
    while true {
      errno = 0
      // SAFETY: the folder is open; the entry is copied before the next call.
      guard let entry = unsafe readdir(folder) else { break }
      // SAFETY: `d_name` ends in NUL within the entry.
      let name = nameBytes(of: entry)
      if name != [0x2E], name != [0x2E, 0x2E] { names.append(name) }
    }
    guard errno == 0 else { throw .unreadable(path: path, code: errno) }
    return names.sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// The bytes of an entry's name up to its NUL.
  @safe
  private static func nameBytes(of entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
    // SAFETY: the system fills `d_name` within the entry's record, NUL at its end.
    unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
      var name: [UInt8] = []
      for index in 0..<bytes.count {
        let byte = unsafe bytes[index]
        if byte == 0 { break }
        name.append(byte)
      }
      return name
    }
  }
}
