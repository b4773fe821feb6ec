/// Why a file or folder was not read.
package enum SkipReason: Hashable, Sendable {
  /// Its name ends in no format that is read.
  case otherKind
  /// Its name begins with a full stop.
  case hidden
  /// `NAME_files` beside `NAME.html`: the pictures and scripts of a saved page.
  case savedPageFolder
  /// A symbolic link that leads nowhere or in a circle; `code` is the system's `errno`.
  case brokenLink(code: Int32)
  /// A symbolic link to something that is read under its own name.
  case alreadyFound
  /// A pipe, socket or device.
  case notRegularFile(FileKind)
  /// The system refuses to read it.
  case unreadable(code: Int32)
  /// It has no bytes.
  case empty
  /// Its name is not UTF-8; the path shows U+FFFD in place of what is not.
  case nameNotUTF8
  /// It has more bytes than are read.
  case tooLarge(byteCount: Int)
  /// Another file of this run has the same id.
  case duplicateID
  /// It was opened and could not be read.
  case failed(IngestionError)
}

extension SkipReason: CustomStringConvertible {
  /// A few lower-case words.
  package var description: String {
    switch self {
    case .otherKind: "other kind of file"
    case .hidden: "hidden"
    case .savedPageFolder: "parts of a saved page"
    case .brokenLink(let code): "symbolic link that leads nowhere (errno \(code))"
    case .alreadyFound: "symbolic link to what is read already"
    case .notRegularFile(let kind): kind.name
    case .unreadable(let code): "unreadable (errno \(code))"
    case .empty: "empty"
    case .nameNotUTF8: "name is not UTF-8"
    case .tooLarge(let byteCount): "too large (\(byteCount) bytes)"
    case .duplicateID: "another file has this id"
    case .failed(let error): error.description
    }
  }
}
