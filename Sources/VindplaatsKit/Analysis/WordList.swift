internal import DutchText
internal import Index
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
    /// That of Debian's package `wdutch`, none where it is not installed.
    case installed
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
  /// What an index records of it: nothing of where it lies.
  let evidence: KeyEvidence
  /// The forms of its words.
  let forms: FormSequence

  /// Reads a list.
  ///
  /// - Returns: The list, or nil if there is none.
  /// - Throws: `VindplaatsError` if a file that was named cannot be read.
  public init?(_ choice: Choice) throws(VindplaatsError) {
    try self.init(choice, if: nil)
  }

  /// Reads a list if it is the one that an index records.
  ///
  /// - Returns: The list, or nil if there is none, or another.
  init?(_ choice: Choice, if wanted: KeyEvidence?) throws(VindplaatsError) {
    guard let path = Self.path(of: choice) else { return nil }
    let bytes = try Console.contents(of: path)
    self.path = path
    let hash = bytes.withRawBytes { SHA256.hash(of: $0) }
    if let wanted, wanted.digest != hash { return nil }
    digest = hash.map(Self.hexadecimal).joined()
    let name = path.utf8.split(separator: UInt8(ascii: "/")).last.map { String($0) }
    evidence = KeyEvidence(name: (name ?? nil) ?? path, digest: hash)
    var vocabulary = Vocabulary()
    vocabulary.add(lines: bytes)
    forms = vocabulary.forms
  }

  private static func path(of choice: Choice) -> String? {
    switch choice {
    case .file(let path): return path
    case .none: return nil
    case .installed: return ProcessEnvironment.absolutePath(debianPath) == nil ? nil : debianPath
    case .usual:
      if let named = ProcessEnvironment.value("VINDPLAATS_WORD_LIST") {
        return named.isEmpty ? nil : named
      }
      return Self.path(of: .installed)
    }
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16)
    return digits.utf8.count == 1 ? "0" + digits : digits
  }
}
