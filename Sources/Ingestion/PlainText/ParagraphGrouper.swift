/// Forms paragraphs of the lines of a text file, and tells headings, list items and notes.
struct ParagraphGrouper {
  private let lines: SourceLines
  private let header: PlainTextHeader
  private let wrapping: LineWrapping

  /// Prepares the lines of a file whose head was read.
  init(_ lines: SourceLines, header: PlainTextHeader, wrapping: LineWrapping) {
    self.lines = lines
    self.header = header
    self.wrapping = wrapping
  }

  /// Gives the paragraphs in order, with their zones.
  ///
  /// - Returns: How many line breaks were joined.
  func forEachParagraph(_ body: (Paragraph) -> Void) -> Int {
    var joinedCount = 0
    /// The paragraph that may go on, and the one before it, which that may make a heading.
    var open: Paragraph?
    var waiting: Paragraph?
    var last: LineShape?
    func close() {
      guard let paragraph = open else { return }
      if let heading = waiting { body(marked(heading, before: paragraph)) }
      waiting = paragraph
      open = nil
    }
    for index in lines.indices {
      guard !lines.isBlank(index), !header.liftedLines.contains(index) else {
        last = nil
        continue
      }
      let line = lines[index]
      if let shape = last, wrapping.joins(shape, line.shape), !startsParagraph(line, index) {
        open?.lines.append(line)
        joinedCount += 1
      } else {
        close()
        open = paragraph(of: line, at: index)
      }
      last = line.shape
    }
    close()
    if let waiting { body(waiting) }
    return joinedCount
  }

  /// Whether a line begins a paragraph whatever stands before it.
  private func startsParagraph(_ line: SourceLine, _ index: Int) -> Bool {
    isListItem(line.text, at: index) || TurnLabel(paragraph: line.text)?.isExplicit == true
      || Self.noteKind(line.text) != nil
  }

  private func paragraph(of line: SourceLine, at index: Int) -> Paragraph {
    if isListItem(line.text, at: index),
      let text = ListMark.afterBullet(line.text) ?? ListMark.afterNumber(line.text)
    {
      return Paragraph(lines: [line.replacing(text: text)], kind: .listItem)
    }
    if header.leadLines.contains(index) { return Paragraph(lines: [line], kind: .lead) }
    return Paragraph(lines: [line], kind: Self.noteKind(line.text))
  }

  /// A bullet always, a number only beside another numbered line.
  private func isListItem(_ text: String, at index: Int) -> Bool {
    if ListMark.afterBullet(text) != nil { return true }
    guard ListMark.afterNumber(text) != nil else { return false }
    let before = lines.indices[..<index].last { !lines.isBlank($0) }
    let after = lines.indices[(index + 1)...].first { !lines.isBlank($0) }
    return [before, after].contains { place in
      place.map { ListMark.afterNumber(lines[$0].text) != nil } ?? false
    }
  }

  private static func noteKind(_ text: String) -> ZoneKind? {
    if MetaLine.isPhotoCredit(text) { return .caption }
    guard let first = text.utf8.first, footnoteCueStarts.contains(first) else { return nil }
    let lower = text.prefix(12).lowercased()
    return lower.hasPrefix("voetnoot ") || lower.hasPrefix("noot ") && text.contains(":")
      ? .footnote : nil
  }

  private static let footnoteCueStarts = Array("vVnN".utf8)

  /// A paragraph as a heading where it is a short line without an end, before a longer paragraph.
  private func marked(_ paragraph: Paragraph, before next: Paragraph) -> Paragraph {
    guard paragraph.kind == nil, paragraph.lines.count == 1, paragraph.length <= 90,
      next.kind == nil || next.kind == .listItem, precedesText(paragraph, next),
      Self.isHeading(paragraph.text)
    else { return paragraph }
    var heading = paragraph
    heading.kind = .heading
    return heading
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
