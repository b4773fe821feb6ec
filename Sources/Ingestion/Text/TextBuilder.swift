/// Puts paragraphs together to the one text of an article, with its zones and lines.
struct TextBuilder {
  private var utf8: [UInt8] = []
  private(set) var zones: [Zone] = []
  private(set) var lineMap = LineMap()

  /// Appends a paragraph; one without text is ignored.
  mutating func append(_ paragraph: Paragraph) {
    guard paragraph.lines.contains(where: { !$0.isBlank }) else { return }
    if !utf8.isEmpty { utf8.append(contentsOf: [0x0A, 0x0A]) }
    let start = utf8.count
    for (index, line) in paragraph.lines.enumerated() {
      if index > 0 { utf8.append(paragraph.kind == .preformatted ? 0x0A : 0x20) }
      lineMap.mark(line: line.number, atByteOffset: utf8.count)
      utf8.append(contentsOf: line.text.utf8)
    }
    if let kind = paragraph.kind { zones.append(Zone(kind: kind, range: start..<utf8.count)) }
    if paragraph.isEmphasised {
      zones.append(Zone(kind: .emphasised, range: start..<utf8.count))
    }
  }

  /// The text so far.
  var text: String { String(decoding: utf8, as: UTF8.self) }
}
