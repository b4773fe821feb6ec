/// An operation on a file that the system can refuse.
package enum FileOperation: UInt8, Hashable, Sendable, CaseIterable {
  /// Opening a file to read it.
  case open
  /// Creating a file, or opening it to write.
  case create
  /// Asking for the size of a file.
  case stat
  /// Mapping a file into memory.
  case map
  /// Reading bytes.
  case read
  /// Writing bytes.
  case write
  /// Making bytes durable.
  case sync
  /// Giving a file another name.
  case rename
  /// Removing a file.
  case remove
  /// Locking a file.
  case lock
  /// Creating a folder.
  case createDirectory
  /// Listing a folder.
  case list

  /// The verb of the error line.
  var verb: String {
    switch self {
    case .createDirectory: "create the folder"
    case .list: "list the folder"
    case .stat: "examine"
    default: "\(self)"
    }
  }
}
