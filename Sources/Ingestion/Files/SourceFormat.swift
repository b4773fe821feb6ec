/// The formats that are read, told by the end of a file's name.
package enum SourceFormat: UInt8, CaseIterable, Hashable, Sendable {
  /// `.txt`, `.text`.
  case plainText = 0
  /// `.md`, `.markdown`.
  case markdown = 1
  /// `.html`, `.htm`, `.xhtml`.
  case html = 2
  /// `.jsonl`, `.ndjson`: one record a line.
  case jsonLines = 3
  /// `.mht`, `.mhtml`: a page saved as one file with its pictures.
  case savedMessage = 4
  /// `.warc`, `.wet`: what a crawler kept.
  case webArchive = 5

  /// Whether a file holds any number of articles, and is read piece by piece.
  package var isCollection: Bool { self == .jsonLines || self == .webArchive }

  /// The format of a file by its name, in any case and with or without `.gz`; nil for other kinds.
  ///
  /// - Parameter fileName: The name or the whole path.
  package init?(fileName: String) {
    var name = fileName.utf8.split(separator: 0x2F).last ?? Substring(fileName).utf8[...]
    if String(Substring(name.suffix(3))).lowercased() == ".gz" { name = name.dropLast(3) }
    guard let dot = name.lastIndex(of: 0x2E), dot != name.startIndex else { return nil }
    switch String(Substring(name[name.index(after: dot)...])).lowercased() {
    case "txt", "text": self = .plainText
    case "md", "markdown": self = .markdown
    case "html", "htm", "xhtml": self = .html
    case "jsonl", "ndjson": self = .jsonLines
    case "mht", "mhtml": self = .savedMessage
    case "warc", "wet": self = .webArchive
    default: return nil
    }
  }

  /// The format that the flag `--input-format` names: `jsonl`, `txt`, `md`, `html`, `mhtml`, `warc`; nil for another word.
  package init?(flag: String) {
    self.init(fileName: "-." + flag)
  }
}
