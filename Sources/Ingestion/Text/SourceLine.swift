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

  /// Takes a line of a text.
  init(_ line: TextLines.Line, _ bytes: Span<UInt8>) {
    let span = bytes.extracting(line.range)
    text = ByteScan.text(span) ?? String(decoding: line.range.map { bytes[$0] }, as: UTF8.self)
    shape = LineShape(span, length: line.scalarCount)
    numberBits = UInt32(line.number)
    indentBits = UInt32(line.indent)
  }

  /// A line with a text in normal form.
  init(_ text: String, number: Int, indent: Int = 0) {
    self.text = text
    let length = text.utf8.reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
    shape = LineShape(text.utf8.span, length: length)
    numberBits = UInt32(number)
    indentBits = UInt32(indent)
  }

  /// A line with a changed text, such as one without its list mark.
  func replacing(text: some StringProtocol) -> SourceLine {
    SourceLine(String(text), number: number, indent: indent)
  }
}
