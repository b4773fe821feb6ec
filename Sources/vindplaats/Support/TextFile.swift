internal import VindplaatsKit

/// Text files that options name.
enum TextFile {
  /// The text of a file; `-` is standard input.
  static func text(of path: String) throws -> String {
    let bytes = path == "-" ? try InputLines.all() : try Console.contents(of: path)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw CommandError.notText(path: path)
    }
    return text
  }

  /// The lines of a file, without their ends.
  static func lines(of path: String) throws -> [String] {
    try text(of: path).split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
      .map { String($0) }
  }
}
