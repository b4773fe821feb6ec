/// What a directory entry is.
package enum FileKind: UInt8, CaseIterable, Hashable, Sendable {
  /// A regular file.
  case file = 0
  /// A folder.
  case folder = 1
  /// A symbolic link.
  case symbolicLink = 2
  /// A named pipe.
  case pipe = 3
  /// A socket.
  case socket = 4
  /// A block or character device.
  case device = 5
  /// Anything else.
  case other = 6

  /// Its name in a message.
  package var name: String {
    switch self {
    case .file: "file"
    case .folder: "folder"
    case .symbolicLink: "symbolic link"
    case .pipe: "pipe"
    case .socket: "socket"
    case .device: "device"
    case .other: "special file"
    }
  }
}
