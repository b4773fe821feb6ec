internal import DutchText
internal import Storage

/// A list of Dutch words, a word a line, that tells more about which words there are.
///
/// Optional evidence: nothing needs it. What it decides depends on the file, so that whoever records a
/// result records `digest` beside it.
public struct WordList: Sendable {
  /// Which list is meant.
  public enum Choice: Hashable, Sendable {
    /// The file that `VINDPLAATS_WORD_LIST` names, none where the variable is empty; if it is not set,
    /// the list of Debian's package `wdutch` where that is installed.
    case usual
    /// No list.
    case none
    /// A file.
    case file(String)
  }

  /// Where Debian's package `wdutch` puts its list.
  public static let debianPath = "/usr/share/dict/dutch"

  /// Where it was read.
  public let path: String
  /// The SHA-256 of the file, in hexadecimal.
  public let digest: String
  /// The forms of its words.
  let forms: FormSequence

  /// Reads a list.
  ///
  /// - Returns: The list, or nil if there is none.
  /// - Throws: `VindplaatsError` if a file that was named cannot be read.
  public init?(_ choice: Choice) throws(VindplaatsError) {
    guard let path = Self.path(of: choice) else { return nil }
    let bytes = try Console.contents(of: path)
    self.path = path
    digest = bytes.withRawBytes { SHA256.hash(of: $0) }.map(Self.hexadecimal).joined()
    var vocabulary = Vocabulary()
    vocabulary.add(lines: bytes)
    forms = vocabulary.forms
  }

  private static func path(of choice: Choice) -> String? {
    switch choice {
    case .file(let path): return path
    case .none: return nil
    case .usual:
      if let named = ProcessEnvironment.value("VINDPLAATS_WORD_LIST") {
        return named.isEmpty ? nil : named
      }
      return ProcessEnvironment.absolutePath(debianPath) == nil ? nil : debianPath
    }
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16)
    return digits.utf8.count == 1 ? "0" + digits : digits
  }
}
