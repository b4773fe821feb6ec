/// Takes the inline marks out of Markdown: emphasis, code, links, images, tags and escapes.
///
/// A subset of CommonMark 0.31 (John MacFarlane, https://spec.commonmark.org/0.31.2/): the text of
/// a link and of an image stays, its address goes. Marks that close nothing stay as they are. Line
/// feeds are kept, so that each piece keeps its line.
///
/// - Complexity: O(n): brackets are paired in one pass, and what is looked for ahead has a limit.
struct MarkdownInline {
  private let bytes: [UInt8]
  private let references: Set<String>
  private let links: MarkdownLinks
  private var output: [UInt8] = []
  private var runs: [MarkdownRun] = []
  private var failedTicks: Set<Int> = []
  private var position = 0

  /// The plain text of a paragraph.
  ///
  /// - Parameters:
  ///   - text: The paragraph with its line feeds.
  ///   - references: Labels of link definitions, in lower case.
  /// - Returns: Its text without marks.
  static func plain(_ text: String, references: Set<String> = []) -> String {
    String(decoding: plain(Array(text.utf8), references: references), as: UTF8.self)
  }

  /// The same of bytes.
  static func plain(_ bytes: [UInt8], references: Set<String>) -> [UInt8] {
    var inline = MarkdownInline(bytes: bytes, references: references)
    inline.run()
    return MarkdownRun.resolve(inline.runs, in: inline.output)
  }

  private init(bytes: [UInt8], references: Set<String>) {
    self.bytes = bytes
    self.references = references
    links = MarkdownLinks(bytes, references: references)
    output.reserveCapacity(bytes.count)
  }

  private mutating func run() {
    while position < bytes.count {
      let byte = bytes[position]
      switch byte {
      case UInt8(ascii: "\\"): escape()
      case UInt8(ascii: "`"): code()
      case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"): delimiter(byte)
      case UInt8(ascii: "!") where links.opens(position + 1): position += 1
      case UInt8(ascii: "["), UInt8(ascii: "]"): bracket()
      case UInt8(ascii: "<"): angle()
      case UInt8(ascii: "&"): entity()
      default:
        output.append(byte)
        position += 1
      }
    }
  }

  private mutating func escape() {
    position += 1
    guard position < bytes.count, Self.isPunctuation(bytes[position]) else {
      // A backslash at the end of a line is a line break.
      if position < bytes.count, bytes[position] == 0x0A { return }
      return output.append(UInt8(ascii: "\\"))
    }
    output.append(bytes[position])
    position += 1
  }

  private mutating func code() {
    let start = position
    while position < bytes.count, bytes[position] == UInt8(ascii: "`") { position += 1 }
    let length = position - start
    if !failedTicks.contains(length), let end = closingTicks(length) {
      output.append(contentsOf: bytes[position..<end])
      position = end + length
    } else {
      failedTicks.insert(length)
      output.append(contentsOf: bytes[start..<position])
    }
  }

  private func closingTicks(_ length: Int) -> Int? {
    var index = position
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "`") else {
        index += 1
        continue
      }
      let start = index
      while index < bytes.count, bytes[index] == UInt8(ascii: "`") { index += 1 }
      if index - start == length { return start }
    }
    return nil
  }

  private mutating func delimiter(_ byte: UInt8) {
    let start = position
    while position < bytes.count, bytes[position] == byte { position += 1 }
    let before = start > 0 ? bytes[start - 1] : 0x20
    let after = position < bytes.count ? bytes[position] : 0x20
    var canOpen = !Self.isSpace(after)
    var canClose = !Self.isSpace(before)
    if Self.isPunctuation(after), !Self.isPunctuation(before), !Self.isSpace(before) {
      canOpen = false
    }
    if Self.isPunctuation(before), !Self.isPunctuation(after), !Self.isSpace(after) {
      canClose = false
    }
    if byte == UInt8(ascii: "_"), canOpen, canClose, !Self.isPunctuation(before),
      !Self.isPunctuation(after)
    {
      (canOpen, canClose) = (false, false)  // snake_case
    }
    let length = position - start
    if byte == UInt8(ascii: "~"), length != 2 { (canOpen, canClose) = (false, false) }
    runs.append(
      MarkdownRun(
        byte: byte, length: length, offset: output.count, canOpen: canOpen, canClose: canClose))
  }

  private mutating func bracket() {
    if let end = links.end(position) ?? footnoteEnd() {
      position = end
    } else {
      if !links.isDropped(position) { output.append(bytes[position]) }
      position += 1
    }
  }

  /// The byte after a reference to a footnote, `[^1]`.
  private func footnoteEnd() -> Int? {
    guard position + 1 < bytes.count, bytes[position] == UInt8(ascii: "["),
      bytes[position + 1] == UInt8(ascii: "^"),
      let end = bytes[position..<min(bytes.count, position + 40)]
        .firstIndex(of: UInt8(ascii: "]"))
    else { return nil }
    return end + 1
  }

  /// An address in angle brackets, or a tag, which is dropped.
  private mutating func angle() {
    let limit = min(bytes.count, position + 1000)
    guard let end = bytes[position..<limit].firstIndex(of: UInt8(ascii: ">")),
      position + 1 < end
    else { return literal() }
    let inner = bytes[(position + 1)..<end]
    let first = bytes[position + 1]
    let hasSpace = inner.contains { Self.isSpace($0) }
    if !hasSpace, inner.starts(with: "http".utf8) || inner.contains(UInt8(ascii: "@")) {
      output.append(contentsOf: inner)
    } else if Self.isLetter(first) || first == UInt8(ascii: "/") || first == UInt8(ascii: "!") {
      if inner.starts(with: "br".utf8) { output.append(0x20) }
      output.append(contentsOf: inner.filter { $0 == 0x0A })
    } else {
      return literal()
    }
    position = end + 1
  }

  private mutating func entity() {
    let found = HTMLEntities.shared.reference(
      in: bytes.span, at: position, end: bytes.count, inAttribute: false)
    guard let found, bytes[found.end - 1] == UInt8(ascii: ";") else { return literal() }
    output.append(contentsOf: found.text)
    position = found.end
  }

  private mutating func literal() {
    output.append(bytes[position])
    position += 1
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20)
  }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    (0x21...0x2F).contains(byte) || (0x3A...0x40).contains(byte) || (0x5B...0x60).contains(byte)
      || (0x7B...0x7E).contains(byte)
  }
}
