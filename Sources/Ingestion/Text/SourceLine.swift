/// One line of a text file.
struct SourceLine: Hashable, Sendable {
  /// Counted from 1.
  var number: Int
  /// The text in normal form; empty for a blank line.
  var text: String
  /// How many columns of white space precede it; a tab counts as four.
  var indent: Int
  /// Unicode scalars in `text`.
  var length: Int

  /// Whether nothing stands on it.
  var isBlank: Bool { text.isEmpty }

  /// The lines of valid UTF-8: LF, CR and CRLF end one, and so does a form feed.
  static func lines(of utf8: [UInt8], notes: inout ReadingNotes) -> [SourceLine] {
    var lines: [SourceLine] = []
    var start = 0
    var number = 1
    var index = 0
    while index <= utf8.count {
      let isEnd = index == utf8.count
      guard isEnd || utf8[index] == 0x0A || utf8[index] == 0x0D || utf8[index] == 0x0C else {
        index += 1
        continue
      }
      if !isEnd || start < index {
        lines.append(SourceLine(utf8[start..<index], number: number, notes: &notes))
      }
      let isCRLF =
        !isEnd && utf8[index] == 0x0D && index + 1 < utf8.count && utf8[index + 1] == 0x0A
      if !isEnd, utf8[index] != 0x0C { number += 1 }
      index += isCRLF ? 2 : 1
      start = index
    }
    return lines
  }

  private init(_ bytes: ArraySlice<UInt8>, number: Int, notes: inout ReadingNotes) {
    self.number = number
    text = InlineText.clean(bytes, notes: &notes)
    indent = bytes.prefix { $0 == 0x20 || $0 == 0x09 }.reduce(0) { $0 + ($1 == 0x09 ? 4 : 1) }
    length = Self.scalarCount(text)
  }

  /// Unicode scalars of a text: its bytes but those that continue one.
  private static func scalarCount(_ text: String) -> Int {
    text.utf8.reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
  }

  /// A line with a changed text, such as one without its list mark.
  func replacing(text: some StringProtocol) -> SourceLine {
    var line = self
    line.text = String(text)
    line.length = Self.scalarCount(line.text)
    return line
  }
}
