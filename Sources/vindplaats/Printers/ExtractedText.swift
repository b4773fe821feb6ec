internal import VindplaatsKit

/// Prints an extracted article as text for people.
struct ExtractedText {
  private static let widestRule = 72

  /// Prints it.
  static func print(
    _ article: ExtractedArticle, to output: inout OutputBuffer
  ) throws(VindplaatsError) {
    write(article.displayTitle, ruledWith: "=", to: &output)
    output.writeLine(facts(of: article).joined(separator: " · "))
    let bytes = Array(article.text.utf8)
    var paragraphs = ExtractedParagraphs(article, bytes)
    var previous: ExtractedParagraph?
    while let paragraph = paragraphs.next() {
      for caption in paragraph.captions { write(caption: caption, to: &output) }
      if !paragraph.continues(previous) { output.writeLine() }
      let text = String(decoding: bytes[paragraph.bytes], as: UTF8.self)
      if paragraph.kinds.contains("heading") {
        write(text, ruledWith: "-", to: &output)
      } else {
        if paragraph.isQuoted { output.write("> ") }
        if paragraph.isItem { output.write("• ") }
        output.writeLine(text)
      }
      previous = paragraph
      try output.drain()
    }
    for caption in paragraphs.captionsLeft { write(caption: caption, to: &output) }
  }

  /// Who, when and where, and what is not as one expects.
  static func facts(of article: ExtractedArticle) -> [String] {
    let facts: [String?] = [
      article.authors.isEmpty ? article.organisation : article.authors.joined(separator: ", "),
      article.date, article.modifiedDate.map { "changed \($0)" },
      article.retrievedDate.map { "retrieved \($0)" }, article.source,
      article.url ?? article.file, article.kind == "article" ? nil : article.kind,
    ]
    return facts.compactMap(\.self).filter { !$0.isEmpty }.map(TextStyle.safe)
  }

  private static func write(_ text: String, ruledWith mark: String, to output: inout OutputBuffer) {
    output.writeLine(text)
    let width = min(text.count, widestRule)
    output.writeLine(String(repeating: mark, count: width))
  }

  private static func write(caption: String, to output: inout OutputBuffer) {
    output.writeLine()
    output.writeLine("[caption: \(caption)]")
  }
}
