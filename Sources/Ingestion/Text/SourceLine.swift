internal import DutchText

/// One line of a text file.
struct SourceLine: Hashable, Sendable {
  /// The text in normal form; empty for a blank line.
  private(set) var text: String
  /// What tells whether it goes on in the next line.
  private(set) var shape: LineShape
  private let numberBits: UInt32
  private let indentBits: UInt32

  /// Counted from 1.
  var number: Int { Int(numberBits) }
  /// How many columns of white space precede it; a tab counts as four.
  var indent: Int { Int(indentBits) }
  /// Unicode scalars in `text`.
  var length: Int { shape.length }
  /// Whether nothing stands on it.
  var isBlank: Bool { text.isEmpty }

  /// The lines of valid UTF-8: LF, CR and CRLF end one, and so does a form feed.
  static func lines(of utf8: [UInt8], notes: inout ReadingNotes) -> [SourceLine] {
    let lines = TextLines(utf8.span)
    notes.add(.droppedControls, count: lines.droppedControlCount)
    return lines.lines.map { SourceLine($0, lines.bytes) }
  }

  private init(_ line: TextLines.Line, _ bytes: [UInt8]) {
    let span = bytes.span.extracting(line.range)
    text = ByteScan.text(span) ?? String(decoding: bytes[line.range], as: UTF8.self)
    shape = LineShape(span, length: Int(line.scalarCount))
    numberBits = line.number
    indentBits = line.indent
  }

  /// A line with a changed text, such as one without its list mark.
  func replacing(text: some StringProtocol) -> SourceLine {
    var line = self
    line.text = String(text)
    let length = line.text.utf8.reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
    line.shape = LineShape(line.text.utf8.span, length: length)
    return line
  }
}
