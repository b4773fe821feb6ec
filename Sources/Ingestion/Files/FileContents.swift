/// A file's bytes, with the status that held before and after they were read.
package struct FileContents: Hashable, Sendable {
  /// All bytes.
  package let bytes: [UInt8]
  /// Size, time and identity.
  package let status: FileStatus
}
