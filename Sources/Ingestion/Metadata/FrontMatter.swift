/// The YAML block between `---` lines at the top of a text or Markdown file.
///
/// A subset of YAML 1.2: `key: value`, quoted values, `[a, b]`, `- item` lists, `|` and `>` blocks
/// and comments. What lies deeper is ignored and counted.
struct FrontMatter: Hashable, Sendable {
  /// What it says.
  private(set) var record = MetadataRecord()
  /// The line on which the text begins, counted from 0 in the lines that were passed.
  private(set) var endIndex = 0

  /// Reads the block, if the lines begin with one.
  ///
  /// - Parameter lines: The lines of the file; `indent` tells nesting.
  init?(_ lines: SourceLines) {
    guard let first = lines.first, first.text == "---", first.indent == 0,
      let end = lines.dropFirst().prefix(500).firstIndex(where: {
        $0.indent == 0 && ($0.text == "---" || $0.text == "...")
      }),
      lines[1..<end].contains(where: { Self.entry($0) != nil }),
      lines[1..<end].allSatisfy({ Self.isPlausible($0) })
    else { return nil }
    endIndex = end + 1
    var index = 1
    while index < end {
      guard lines[index].indent == 0, let (key, value) = Self.entry(lines[index]) else {
        if !lines[index].isBlank, !lines[index].text.hasPrefix("#") {
          record.notes.add(.ignoredMetadataValue)
        }
        index += 1
        continue
      }
      index += 1
      var values = Self.values(value)
      if value.isEmpty || [">", "|", ">-", "|-"].contains(value) {
        let start = index
        while index < end, Self.isNested(lines[index]) { index += 1 }
        values = Self.nested(lines[start..<index], isBlock: !value.isEmpty)
      }
      record.set(key, to: values)
    }
  }

  private static func isPlausible(_ line: SourceLine) -> Bool {
    line.isBlank || line.indent > 0 || line.text.hasPrefix("#") || line.text.hasPrefix("- ")
      || entry(line) != nil
  }

  private static func isNested(_ line: SourceLine) -> Bool {
    line.isBlank || line.indent > 0 || line.text.hasPrefix("- ")
  }

  /// The key and the raw value of `key: value`.
  private static func entry(_ line: SourceLine) -> (key: String, value: String)? {
    guard let colon = line.text.firstIndex(of: ":") else { return nil }
    let key = line.text[..<colon]
    guard !key.isEmpty, key.allSatisfy({ $0.isLetter || $0.isNumber || "-_ ".contains($0) })
    else { return nil }
    let rest = line.text[line.text.index(after: colon)...]
    guard rest.isEmpty || rest.first == " " else { return nil }
    return (String(key), String(rest.drop { $0 == " " }))
  }

  /// A scalar or an inline list.
  private static func values(_ value: String) -> [String] {
    let value = withoutComment(value)
    guard value.hasPrefix("["), value.hasSuffix("]") else { return [unquoted(value)] }
    var items: [String] = []
    var current = ""
    var quote: Character?
    for character in value.dropFirst().dropLast() {
      if character == quote {
        quote = nil
      } else if quote == nil, character == "\"" || character == "'",
        current.allSatisfy(\.isWhitespace)
      {
        quote = character
      }
      if character == ",", quote == nil {
        items.append(unquoted(current))
        current = ""
      } else {
        current.append(character)
      }
    }
    items.append(unquoted(current))
    return items.filter { !$0.isEmpty }
  }

  /// The items of an indented list, or the lines of a block as one value.
  private static func nested(_ lines: some Collection<SourceLine>, isBlock: Bool) -> [String] {
    if isBlock { return [lines.map(\.text).joined(separator: " ")] }
    return lines.compactMap { line in
      guard line.text.hasPrefix("- ") else { return nil }
      let item = withoutComment(String(line.text.dropFirst(2)))
      for key in ["name: ", "naam: "] where item.hasPrefix(key) {
        return unquoted(String(item.dropFirst(key.count)))
      }
      return unquoted(item)
    }
  }

  private static func withoutComment(_ value: String) -> String {
    guard value.first != "\"", value.first != "'", let comment = value.firstIndex(ofText: " #")
    else {
      return value
    }
    return String(value[..<comment])
  }

  private static func unquoted(_ value: String) -> String {
    var text = value[...]
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    guard text.count >= 2, let quote = text.first, quote == "\"" || quote == "'",
      text.last == quote
    else { return text == "null" || text == "~" ? "" : String(text) }
    let inner = text.dropFirst().dropLast()
    return quote == "'"
      ? String(inner).replacingText("''", with: "'")
      : String(inner).replacingText("\\\"", with: "\"").replacingText("\\\\", with: "\\")
  }
}
