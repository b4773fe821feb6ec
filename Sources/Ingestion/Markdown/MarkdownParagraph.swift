/// A paragraph of Markdown while its lines come, marks and all.
struct MarkdownParagraph: Sendable {
  /// Its lines, with line feeds between them.
  private(set) var bytes: [UInt8]
  /// Their numbers.
  private(set) var numbers = LineNumbers()
  /// The zone that it is, if any.
  var kind: ZoneKind?
  /// The level of the heading that it is, or zero.
  var headingLevel = 0

  /// Starts with a line.
  init(_ line: String, number: Int, kind: ZoneKind?, headingLevel: Int = 0) {
    bytes = Array(line.utf8)
    numbers.append(number)
    self.kind = kind
    self.headingLevel = headingLevel
  }

  /// Appends a line.
  mutating func append(_ line: String, number: Int) {
    bytes.append(0x0A)
    bytes.append(contentsOf: line.utf8)
    numbers.append(number)
  }

  /// The first line, and what follows it; nil when it is the only one.
  var split: (first: MarkdownParagraph, rest: MarkdownParagraph)? {
    guard numbers.count > 1, let end = bytes.firstIndex(of: 0x0A) else { return nil }
    var (first, rest) = (self, self)
    first.bytes = Array(bytes[..<end])
    rest.bytes = Array(bytes[(end + 1)...])
    rest.numbers = numbers.dropFirst()
    first.numbers = LineNumbers()
    for number in numbers.prefix(1) { first.numbers.append(number) }
    return (first, rest)
  }

  /// Whether its first line, or all of it, stands between one pair of emphasis marks.
  func isEmphasised(firstLineOnly: Bool) -> Bool {
    guard bytes.first == UInt8(ascii: "*") || bytes.first == UInt8(ascii: "_") else { return false }
    let end = firstLineOnly ? bytes.firstIndex(of: 0x0A) ?? bytes.count : bytes.count
    return Self.isEmphasised(String(decoding: bytes[..<end], as: UTF8.self))
  }

  /// Whether it is a picture and nothing else.
  var isImage: Bool {
    bytes.starts(with: "![".utf8) && bytes.last == UInt8(ascii: ")") && numbers.count == 1
  }

  private static func isEmphasised(_ raw: String) -> Bool {
    for mark in ["**", "__", "*", "_"] where raw.hasPrefix(mark) {
      let inner = raw.dropFirst(mark.count)
      guard inner.hasSuffix(mark), inner.count > mark.count else { return false }
      let text = inner.dropLast(mark.count)
      return !text.hasSuffix("\\") && String(text).firstIndex(ofText: "**") == nil
        && !text.hasPrefix(" ")
    }
    return false
  }
}
