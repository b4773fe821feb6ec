/// What identifies a file or folder, whatever name or link leads to it.
package struct FileIdentity: Hashable, Sendable {
  /// The device it is on.
  package let device: UInt64
  /// Its number there.
  package let inode: UInt64
}
