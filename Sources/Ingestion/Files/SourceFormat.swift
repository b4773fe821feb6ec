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

  /// The format of a file by its name, in any case; nil for other kinds.
  ///
  /// - Parameter fileName: The name or the whole path.
  package init?(fileName: String) {
    let name = fileName.utf8.split(separator: 0x2F).last ?? Substring(fileName).utf8[...]
    guard let dot = name.lastIndex(of: 0x2E), dot != name.startIndex else { return nil }
    switch String(Substring(name[name.index(after: dot)...])).lowercased() {
    case "txt", "text": self = .plainText
    case "md", "markdown": self = .markdown
    case "html", "htm", "xhtml": self = .html
    case "jsonl", "ndjson": self = .jsonLines
    default: return nil
    }
  }

  /// The format that the flag `--format` names: `jsonl`, `txt`, `md`, `html`; nil for another word.
  package init?(flag: String) {
    self.init(fileName: "-." + flag)
  }
}
