/// A source that cannot be read; each case says where, what was expected and what was found.
package enum IngestionError: Error, Hashable, Sendable {
  /// A named file or folder does not exist.
  case notFound(path: String)
  /// The system refuses to open or read it; `code` is the system's `errno`.
  case unreadable(path: String, code: Int32)
  /// It is a folder, device, pipe or socket where a file is needed.
  case notRegularFile(path: String, found: FileKind)
  /// It is larger than the reader takes.
  case tooLarge(path: String, byteCount: Int, limit: Int)
  /// Its size or time changed while it was being read.
  case changedWhileReading(path: String)
  /// A file of text holds binary data.
  case binary(path: String, byteOffset: Int)
  /// An encoding that is refused (UTF-7) or unknown.
  case unsupportedEncoding(path: String, label: String)
  /// Content that breaks the rules of its format.
  case malformed(path: String, line: Int, byteOffset: Int, expected: String, found: String)
  /// A record lacks a field that it must have.
  case missingField(path: String, line: Int, expected: String)
  /// A container is damaged, or a record of it, counted from 1; `byteOffset` counts unpacked bytes where they can be
  /// unpacked.
  case damaged(path: String, record: Int?, byteOffset: Int, problem: ContainerProblem)
  /// The markup parser gave no document at all.
  case unparsable(path: String, byteCount: Int)
}

extension IngestionError: CustomStringConvertible {
  /// One line: where, what, and what to do.
  package var description: String {
    switch self {
    case .notFound(let path):
      "\(path): no such file or folder; check the path"
    case .unreadable(let path, let code):
      "\(path): cannot be read (errno \(code)); check its permissions"
    case .notRegularFile(let path, let found):
      "\(path): is a \(found.name), not a file; name a file"
    case .tooLarge(let path, let byteCount, let limit):
      "\(path): has \(byteCount) bytes, more than \(limit); split it"
    case .changedWhileReading(let path):
      "\(path): changed while it was read; run again"
    case .binary(let path, let byteOffset):
      "\(path): byte \(byteOffset): binary data, expected text; leave it out"
    case .unsupportedEncoding(let path, let label):
      "\(path): encoding \(label) is not supported; convert it to UTF-8"
    case .malformed(let path, let line, let byteOffset, let expected, let found):
      "\(path):\(line): byte \(byteOffset): expected \(expected), found \(found); correct the line"
    case .missingField(let path, let line, let expected):
      "\(path):\(line): expected the field \(expected), found none; add it"
    case .damaged(let path, let record, let byteOffset, let problem):
      "\(path): \(record.map { "record \($0), " } ?? "")byte \(byteOffset): \(problem.rawValue); "
        + (record == nil ? "get it again" : "left out, the others are read")
    case .unparsable(let path, let byteCount):
      "\(path): no document in \(byteCount) bytes of markup; leave it out"
    }
  }
}
