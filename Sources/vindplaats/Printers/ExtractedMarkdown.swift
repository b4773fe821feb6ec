internal import VindplaatsKit

/// Prints an extracted article as Markdown with front matter.
struct ExtractedMarkdown {
  private let article: ExtractedArticle
  private let bytes: [UInt8]

  init(_ article: ExtractedArticle) {
    self.article = article
    bytes = Array(article.text.utf8)
  }

  /// Prints it.
  func print(to output: inout OutputBuffer) throws(VindplaatsError) {
    writeFacts(to: &output)
    var paragraphs = ExtractedParagraphs(article, bytes)
    var previous: ExtractedParagraph?
    var noteCount = 0
    while let paragraph = paragraphs.next() {
      for caption in paragraph.captions { write(caption: caption, to: &output) }
      if paragraph.kinds.contains("footnote") { noteCount += 1 }
      let isHead = paragraph.isRow && !paragraph.continues(previous)
      if !paragraph.continues(previous) { output.writeLine() }
      write(paragraph, noteNumber: noteCount, to: &output)
      if isHead { writeRule(under: paragraph, to: &output) }
      previous = paragraph
      try output.drain()
    }
    for caption in paragraphs.captionsLeft { write(caption: caption, to: &output) }
  }

  private func writeFacts(to output: inout OutputBuffer) {
    output.writeLine("---")
    for (name, value) in [
      ("title", article.title), ("date", article.date), ("modified", article.modifiedDate),
      ("retrieved", article.retrievedDate), ("language", article.language),
      ("source", article.source), ("url", article.url), ("kind", article.kind),
      ("organisation", article.organisation),
    ] {
      if let value { output.writeLine("\(name): \(Self.quoted(value))") }
    }
    if !article.authors.isEmpty {
      output.writeLine("authors: [\(article.authors.map(Self.quoted).joined(separator: ", "))]")
    }
    output.writeLine("---")
  }

  private func write(
    _ paragraph: ExtractedParagraph, noteNumber: Int, to output: inout OutputBuffer
  ) {
    if paragraph.kinds.contains("preformatted") {
      let fence = Self.fence(around: bytes[paragraph.bytes])
      output.writeLine(fence)
      output.bytes.append(contentsOf: bytes[paragraph.bytes])
      output.writeLine("\n" + fence)
      return
    }
    if paragraph.isQuoted { output.write("> ") }
    if paragraph.kinds.contains("heading") {
      output.write("## ")
    } else if paragraph.kinds.contains("footnote") {
      output.write("\(noteNumber). ")
    } else if paragraph.isItem {
      output.write("- ")
    }
    output.bytes.append(contentsOf: inline(paragraph))
    output.writeLine()
  }

  private func inline(_ paragraph: ExtractedParagraph) -> [UInt8] {
    let range = paragraph.bytes
    if paragraph.isRow {
      return "| ".utf8 + MarkdownText.inline(bytes, range, links: paragraph.links) + " |".utf8
    }
    let isBold =
      paragraph.kinds.contains("emphasised") || paragraph.kinds.contains("question")
    guard isBold || paragraph.label != nil else {
      return MarkdownText.inline(bytes, range, links: paragraph.links)
    }
    let bold = isBold ? range : paragraph.label?.clamped(to: range) ?? range
    let rest = bold.upperBound..<range.upperBound
    let inner = paragraph.links.prefix { $0.bytes.lowerBound < bold.upperBound }
    let outer = paragraph.links.dropFirst(inner.count)
    return "**".utf8 + MarkdownText.inline(bytes, bold, links: inner) + "**".utf8
      + (rest.isEmpty ? [] : MarkdownText.inline(bytes, rest, links: outer))
  }

  /// The line that makes the row above it the head of a table.
  private func writeRule(under row: ExtractedParagraph, to output: inout OutputBuffer) {
    let text = String(decoding: bytes[row.bytes], as: UTF8.self)
    let cellCount = text.split(separator: " | ", omittingEmptySubsequences: false).count
    output.writeLine("|" + String(repeating: " --- |", count: cellCount))
  }

  private func write(caption: String, to output: inout OutputBuffer) {
    output.writeLine()
    output.writeLine(MarkdownText.emphasised(caption))
  }

  /// A fence longer than any run of backticks in a text.
  private static func fence(around text: ArraySlice<UInt8>) -> String {
    var longest = 2
    var run = 0
    for byte in text {
      run = byte == UInt8(ascii: "`") ? run + 1 : 0
      longest = max(longest, run)
    }
    return String(repeating: "`", count: longest + 1)
  }

  private static func quoted(_ text: String) -> String {
    var json = JSONWriter()
    json.value(text)
    return String(decoding: json.bytes, as: UTF8.self)
  }
}
