/// Forms the paragraphs of a Markdown file, with their zones.
///
/// Blocks after CommonMark 0.31 (https://spec.commonmark.org/0.31.2/) and tables after GitHub's
/// extension; what is nested in a list or a quotation keeps the kind of what is around it, and
/// indented code is read as text.
struct MarkdownParser {
  /// The paragraphs in order.
  private(set) var text = MarkdownText()
  /// How many line breaks within paragraphs were joined.
  private(set) var joinedCount = 0

  private let lines: SourceLines
  private var references: Set<String> = []
  private var open: MarkdownParagraph?
  private var index = 0

  /// Reads the lines after any front matter.
  init(_ lines: SourceLines) {
    self.lines = lines
    for line in lines {
      if case .definition(let label) = MarkdownLine(line) { references.insert(label) }
    }
    while index < lines.count { step() }
    close()
  }

  private mutating func step() {
    let line = lines[index]
    index += 1
    if line.text.hasPrefix("<!--") { return skipComment(from: line) }
    switch MarkdownLine(line) {
    case .blank, .definition: close()
    case .rule:
      close()
    case .underline(let level): underline(line, level: level)
    case .heading(let level, let text):
      close()
      open = MarkdownParagraph(
        text, number: line.number, kind: .heading, headingLevel: level)
      close()
    case .fence(let mark, let length): fence(mark: mark, length: length)
    case .quote(let text):
      if text.isEmpty { return close() }
      append(text, number: line.number, kind: .blockQuote)
    case .item(let text): start(text, number: line.number, kind: .listItem)
    case .footnote(let text): start(text, number: line.number, kind: .footnote)
    case .text:
      if isTableHead(line) { return table(line) }
      if open == nil {
        start(line.text, number: line.number, kind: nil)
      } else {
        appendText(line.text, number: line.number)
      }
    }
  }

  private mutating func start(_ line: String, number: Int, kind: ZoneKind?) {
    close()
    open = MarkdownParagraph(line, number: number, kind: kind)
  }

  private mutating func append(_ line: String, number: Int, kind: ZoneKind) {
    if open?.kind == kind {
      appendText(line, number: number)
    } else {
      start(line, number: number, kind: kind)
    }
  }

  private mutating func appendText(_ line: String, number: Int) {
    open?.append(line, number: number)
    joinedCount += 1
  }

  private mutating func underline(_ line: SourceLine, level: Int) {
    guard open != nil, open?.kind == nil else {
      // Without a paragraph above it, dashes are a rule and equals signs are text.
      if level == 2 { close() } else { start(line.text, number: line.number, kind: nil) }
      return
    }
    open?.kind = .heading
    open?.headingLevel = level
    close()
  }

  private mutating func fence(mark: Character, length: Int) {
    close()
    while index < lines.count {
      let line = lines[index]
      index += 1
      if case .fence(mark, let closing) = MarkdownLine(line), closing >= length { break }
      text.append(line.text, number: line.number, kind: .preformatted)
    }
    text.close(kind: .preformatted, isEmphasised: false, headingLevel: 0)
  }

  private mutating func skipComment(from line: SourceLine) {
    var current = line.text
    while current.firstIndex(ofText: "-->") == nil, index < lines.count {
      current = lines[index].text
      index += 1
    }
  }

  private func isTableHead(_ line: SourceLine) -> Bool {
    guard line.text.contains("|"), index < lines.count else { return false }
    let next = lines[index].text
    return next.contains("-") && next.contains("|")
      && next.allSatisfy { "|-: ".contains($0) }
  }

  private mutating func table(_ head: SourceLine) {
    close()
    appendRow(head)
    index += 1
    while index < lines.count, lines[index].text.contains("|") {
      appendRow(lines[index])
      index += 1
    }
  }

  private mutating func appendRow(_ line: SourceLine) {
    var text = line.text[...]
    if text.first == "|" { text.removeFirst() }
    if text.last == "|" { text.removeLast() }
    let cells = text.split(separator: "|", omittingEmptySubsequences: false).map { cell in
      var notes = ReadingNotes()
      return InlineText.clean(
        MarkdownInline.plain(String(cell), references: references), notes: &notes)
    }
    guard cells.contains(where: { !$0.isEmpty }) else { return }
    self.text.append(cells.joined(separator: " | "), number: line.number, kind: .tableRow)
    self.text.close(kind: .tableRow, isEmphasised: false, headingLevel: 0)
  }

  /// Finishes the open paragraph: takes its inline marks out and sets bold first lines apart.
  private mutating func close() {
    guard let paragraph = open else { return }
    open = nil
    if paragraph.kind == nil, paragraph.isEmphasised(firstLineOnly: true),
      let (first, rest) = paragraph.split
    {
      joinedCount -= 1
      finish(first)
      finish(rest)
    } else {
      finish(paragraph)
    }
  }

  private mutating func finish(_ paragraph: consuming MarkdownParagraph) {
    var kind = paragraph.kind
    var isEmphasised = false
    if kind == nil {
      isEmphasised = paragraph.isEmphasised(firstLineOnly: false)
      if paragraph.isImage { kind = .caption }
    }
    let headingLevel = paragraph.headingLevel
    let numbers = paragraph.numbers
    let plain = MarkdownInline.plain(paragraph.bytes, references: references)
    var notes = ReadingNotes()
    var start = 0
    for number in numbers where start <= plain.count {
      let end = ByteSearch.first(0x0A, in: plain.span, from: start) ?? plain.count
      let piece = String(decoding: plain[start..<end], as: UTF8.self)
      text.append(InlineText.clean(piece, notes: &notes), number: number, kind: kind)
      start = end + 1
    }
    text.close(kind: kind, isEmphasised: isEmphasised, headingLevel: headingLevel)
  }
}
