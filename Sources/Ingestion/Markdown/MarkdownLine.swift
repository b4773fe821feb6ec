/// What a line of Markdown begins, by itself.
enum MarkdownLine: Hashable {
  /// Nothing stands on it.
  case blank
  /// `# Kop`: the level and the text.
  case heading(level: Int, text: String)
  /// `===` or `---` under a paragraph makes it a heading of that level.
  case underline(level: Int)
  /// `***`: a line across the page.
  case rule
  /// A fence of code: its mark and length.
  case fence(mark: Character, length: Int)
  /// `> `: quoted text.
  case quote(String)
  /// An item of a list, without its mark.
  case item(String)
  /// `[naam]: adres`.
  case definition(label: String)
  /// `[^1]: tekst`.
  case footnote(String)
  /// Anything else.
  case text

  /// Classifies a line.
  ///
  /// - Parameter line: The line; its indent is known apart from its text.
  init(_ line: SourceLine) {
    let text = line.text
    guard let first = text.first else {
      self = .blank
      return
    }
    switch first {
    case "#": self = Self.heading(text) ?? .text
    case "`", "~": self = Self.fence(text, mark: first) ?? .text
    case ">": self = .quote(String(text.drop { $0 == ">" || $0 == " " }))
    case "[": self = Self.definition(text) ?? .text
    case "=" where text.allSatisfy({ $0 == "=" }): self = .underline(level: 1)
    case "-" where text.allSatisfy({ $0 == "-" }): self = .underline(level: 2)
    default: self = Self.isRule(text, mark: first) ? .rule : Self.listItem(text)
    }
  }

  private static func listItem(_ text: String) -> MarkdownLine {
    if let first = text.first, "-*+".contains(first) {
      let rest = text.dropFirst()
      if rest.first == " " { return .item(withoutCheckbox(rest.dropFirst())) }
    }
    return ListMark.afterNumber(text).map { .item(withoutCheckbox($0)) } ?? .text
  }

  private static func withoutCheckbox(_ text: Substring) -> String {
    for box in ["[ ] ", "[x] ", "[X] "] where text.hasPrefix(box) {
      return String(text.dropFirst(4))
    }
    return String(text)
  }

  private static func heading(_ text: String) -> MarkdownLine? {
    let level = text.prefix { $0 == "#" }.count
    let rest = text.dropFirst(level)
    guard level <= 6, rest.isEmpty || rest.first == " " else { return nil }
    var title = rest.drop { $0 == " " }
    let closing = title.reversed().prefix { $0 == "#" }.count
    if closing > 0, title.count == closing || title.dropLast(closing).last == " " {
      title = title.dropLast(closing)
    }
    while title.last == " " { title.removeLast() }
    return .heading(level: level, text: String(title))
  }

  private static func fence(_ text: String, mark: Character) -> MarkdownLine? {
    let length = text.prefix { $0 == mark }.count
    guard length >= 3, mark == "~" || !text.dropFirst(length).contains("`") else { return nil }
    return .fence(mark: mark, length: length)
  }

  private static func isRule(_ text: String, mark: Character) -> Bool {
    "-*_".contains(mark) && text.allSatisfy { $0 == mark || $0 == " " }
      && text.count { $0 == mark } >= 3
  }

  private static func definition(_ text: String) -> MarkdownLine? {
    guard let close = text.firstIndex(of: "]") else { return nil }
    let label = text[text.index(after: text.startIndex)..<close]
    let rest = text[text.index(after: close)...]
    guard rest.first == ":", !label.isEmpty else { return nil }
    let value = rest.dropFirst().drop { $0 == " " }
    if label.first == "^" { return value.isEmpty ? nil : .footnote(String(value)) }
    guard !value.isEmpty,
      value.prefix(while: { $0 != " " }).contains(where: { "/.#@".contains($0) })
    else { return nil }
    return .definition(label: label.lowercased())
  }
}
