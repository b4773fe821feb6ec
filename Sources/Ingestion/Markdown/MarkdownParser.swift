/// Forms the paragraphs of a Markdown file, with their zones.
///
/// Blocks after CommonMark 0.31 (https://spec.commonmark.org/0.31.2/) and tables after GitHub's
/// extension; what is nested in a list or a quotation keeps the kind of what is around it, and
/// indented code is read as text.
struct MarkdownParser {
  /// A paragraph and the level of the heading that it is, or zero.
  struct Block {
    var paragraph: Paragraph
    var headingLevel = 0
  }

  /// The blocks in order.
  private(set) var blocks: [Block] = []
  /// How many line breaks within paragraphs were joined.
  private(set) var joinedCount = 0

  private let lines: SourceLines
  private var references: Set<String> = []
  private var open: Block?
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
      open = Block(
        paragraph: Paragraph(lines: [line.replacing(text: text)], kind: .heading),
        headingLevel: level)
      close()
    case .fence(let mark, let length): fence(mark: mark, length: length)
    case .quote(let text):
      if text.isEmpty { return close() }
      append(line.replacing(text: text), kind: .blockQuote)
    case .item(let text): start(line.replacing(text: text), kind: .listItem)
    case .footnote(let text): start(line.replacing(text: text), kind: .footnote)
    case .text:
      if isTableHead(line) { return table(line) }
      if open == nil { start(line, kind: nil) } else { appendText(line) }
    }
  }

  private mutating func start(_ line: SourceLine, kind: ZoneKind?) {
    close()
    open = Block(paragraph: Paragraph(lines: [line], kind: kind))
  }

  private mutating func append(_ line: SourceLine, kind: ZoneKind) {
    if open?.paragraph.kind == kind { appendText(line) } else { start(line, kind: kind) }
  }

  private mutating func appendText(_ line: SourceLine) {
    open?.paragraph.lines.append(line)
    joinedCount += 1
  }

  private mutating func underline(_ line: SourceLine, level: Int) {
    guard open != nil, open?.paragraph.kind == nil else {
      // Without a paragraph above it, dashes are a rule and equals signs are text.
      if level == 2 { close() } else { start(line, kind: nil) }
      return
    }
    open?.paragraph.kind = .heading
    open?.headingLevel = level
    close()
  }

  private mutating func fence(mark: Character, length: Int) {
    close()
    var code: [SourceLine] = []
    while index < lines.count {
      let line = lines[index]
      index += 1
      if case .fence(mark, let closing) = MarkdownLine(line), closing >= length { break }
      if !line.isBlank { code.append(line) }
    }
    guard !code.isEmpty else { return }
    blocks.append(Block(paragraph: Paragraph(lines: code, kind: .preformatted)))
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
    let row = line.replacing(text: cells.joined(separator: " | "))
    blocks.append(Block(paragraph: Paragraph(lines: [row], kind: .tableRow)))
  }

  /// Finishes the open paragraph: takes its inline marks out and sets bold first lines apart.
  private mutating func close() {
    guard let block = open else { return }
    open = nil
    let lines = block.paragraph.lines
    if block.paragraph.kind == nil, lines.count > 1, Self.isEmphasised(lines[0].text) {
      joinedCount -= 1
      finish(Block(paragraph: Paragraph(lines: [lines[0]], kind: nil)))
      finish(Block(paragraph: Paragraph(lines: Array(lines.dropFirst()), kind: nil)))
    } else {
      finish(block)
    }
  }

  private mutating func finish(_ block: Block) {
    var block = block
    let raw = block.paragraph.lines.map(\.text).joined(separator: "\n")
    let isImage = raw.hasPrefix("![") && raw.hasSuffix(")") && !raw.contains("\n")
    if block.paragraph.kind == nil {
      block.paragraph.isEmphasised = Self.isEmphasised(raw)
      if isImage { block.paragraph.kind = .caption }
    }
    let pieces = MarkdownInline.plain(raw, references: references)
      .split(separator: "\n", omittingEmptySubsequences: false)
    var notes = ReadingNotes()
    var plain: [SourceLine] = []
    for (line, piece) in zip(block.paragraph.lines, pieces) {
      let text = InlineText.clean(String(piece), notes: &notes)
      if !text.isEmpty { plain.append(line.replacing(text: text)) }
    }
    guard !plain.isEmpty else { return }
    block.paragraph.lines = plain
    blocks.append(block)
  }

  /// Whether all of a paragraph stands between one pair of emphasis marks.
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
