/// Forms paragraphs of the lines of a text file, and tells headings, list items and notes.
struct ParagraphGrouper {
  private let lines: [SourceLine]
  private let header: PlainTextHeader
  private let wrapping: LineWrapping

  /// Prepares the lines of a file whose head was read.
  init(_ lines: [SourceLine], header: PlainTextHeader, wrapping: LineWrapping) {
    self.lines = lines
    self.header = header
    self.wrapping = wrapping
  }

  /// The paragraphs in order, with their zones, and how many line breaks were joined.
  func paragraphs() -> (paragraphs: [Paragraph], joinedCount: Int) {
    var paragraphs: [Paragraph] = []
    var joinedCount = 0
    var open: Int?  // the line before, when the paragraph may go on
    for (index, line) in lines.enumerated() {
      guard !line.isBlank, !header.liftedLines.contains(index) else {
        open = nil
        continue
      }
      let isNew = startsParagraph(index)
      if let open, !isNew, wrapping.joins(lines[open].shape, line.shape) {
        paragraphs[paragraphs.count - 1].lines.append(line)
        joinedCount += 1
      } else {
        paragraphs.append(paragraph(at: index))
      }
      open = index
    }
    markHeadings(&paragraphs)
    return (paragraphs, joinedCount)
  }

  /// Whether a line begins a paragraph whatever stands before it.
  private func startsParagraph(_ index: Int) -> Bool {
    let text = lines[index].text
    return isListItem(index) || TurnLabel(paragraph: text)?.isExplicit == true
      || Self.noteKind(text) != nil
  }

  private func paragraph(at index: Int) -> Paragraph {
    let line = lines[index]
    if isListItem(index),
      let text = ListMark.afterBullet(line.text) ?? ListMark.afterNumber(line.text)
    {
      return Paragraph(lines: [line.replacing(text: text)], kind: .listItem)
    }
    if header.leadLines.contains(index) { return Paragraph(lines: [line], kind: .lead) }
    return Paragraph(lines: [line], kind: Self.noteKind(line.text))
  }

  /// A bullet always, a number only beside another numbered line.
  private func isListItem(_ index: Int) -> Bool {
    if ListMark.afterBullet(lines[index].text) != nil { return true }
    guard ListMark.afterNumber(lines[index].text) != nil else { return false }
    let before = lines[..<index].last { !$0.isBlank }
    let after = lines[(index + 1)...].first { !$0.isBlank }
    return [before, after].contains { $0.map { ListMark.afterNumber($0.text) != nil } ?? false }
  }

  private static func noteKind(_ text: String) -> ZoneKind? {
    if MetaLine.isPhotoCredit(text) { return .caption }
    guard let first = text.utf8.first, footnoteCueStarts.contains(first) else { return nil }
    let lower = text.prefix(12).lowercased()
    return lower.hasPrefix("voetnoot ") || lower.hasPrefix("noot ") && text.contains(":")
      ? .footnote : nil
  }

  private static let footnoteCueStarts = Array("vVnN".utf8)

  /// A short line without an end, before a longer paragraph.
  private func markHeadings(_ paragraphs: inout [Paragraph]) {
    for index in paragraphs.indices where paragraphs[index].kind == nil {
      guard index + 1 < paragraphs.count else { break }
      let paragraph = paragraphs[index]
      let next = paragraphs[index + 1]
      guard paragraph.lines.count == 1, paragraph.length <= 90,
        next.kind == nil || next.kind == .listItem, precedesText(paragraph, next),
        Self.isHeading(paragraph.text)
      else { continue }
      paragraphs[index].kind = .heading
    }
  }

  /// Whether a paragraph's length beside that of the next one lets it be a heading.
  private func precedesText(_ paragraph: Paragraph, _ next: Paragraph) -> Bool {
    if wrapping.isBlankSeparated || wrapping.width != nil {
      return next.length > paragraph.length || next.kind == .listItem
    }
    return next.length >= 80 && next.length > 2 * paragraph.length
      && !paragraph.lines[0].shape.endsSentence
  }

  /// The form of a heading; a name with a function (`Els Vos, manager`) signs a letter.
  private static func isHeading(_ text: String) -> Bool {
    if text.contains(","), PersonName.parse(text.prefix { $0 != "," })?.contains(" ") ?? false {
      return false
    }
    return Prose.isTitleLike(text) && Prose.wordCount(text) <= 14 && !Prose.startsLowercase(text)
      && !["“", "‘", "\"", "'", "„"].contains(text.first) && TurnLabel(paragraph: text) == nil
  }
}
