internal import VindplaatsKit

/// Prints how articles were found in their pages.
struct ExplanationPrinter: ~Copyable {
  private static let longestText = 100

  private let format: ExtractCommand.Format
  private var output = OutputBuffer()
  private var count = 0

  init(format: ExtractCommand.Format) {
    self.format = format
  }

  /// Prints an article's explanation; `page` is nil for what is no page of HTML.
  mutating func print(
    _ article: ExtractedArticle, _ page: PageExplanation?
  ) throws(VindplaatsError) {
    if format == .jsonl {
      printJSON(article, page)
    } else {
      if count > 0 { output.writeLine() }
      printText(article, page)
    }
    count += 1
    try output.drain()
  }

  /// Writes what is left.
  mutating func finish() throws(VindplaatsError) { try output.flush() }

  // For people: how, what is known and whence, how much of what, then the page from top to bottom.
  private mutating func printText(_ article: ExtractedArticle, _ page: PageExplanation?) {
    output.writeLine(TextStyle.safe(article.file))
    guard let page else {
      output.writeLine("text      taken whole: this is no page of HTML")
      printFacts(article)
      printNotes(article)
      return
    }
    output.writeLine("text      \(page.method): \(page.methodReason)")
    printFacts(article)
    let kept = page.blocks.count { $0.isKept }
    output.writeLine("parts     \(page.blocks.count), of which \(kept) in the text")
    for count in page.counts {
      output.writeLine("  \(Self.right(count.count, 5))  \(count.verdict): \(count.reason)")
    }
    printNotes(article)
    output.writeLine()
    let width = page.blocks.map(\.element.count).max() ?? 0
    for block in page.blocks {
      let element = block.element + String(repeating: " ", count: width - block.element.count)
      let reason = block.verdict == "kept" ? "" : "[\(block.verdict)] "
      output.writeLine("\(block.isKept ? "+" : "-") \(element)  \(reason)\(Self.short(block.text))")
    }
  }

  private mutating func printFacts(_ article: ExtractedArticle) {
    let authors = article.authors.isEmpty ? nil : article.authors.joined(separator: ", ")
    for (name, value) in [
      ("title", article.title), ("authors", authors ?? article.organisation),
      ("date", article.date), ("modified", article.modifiedDate),
    ] {
      let label = name + String(repeating: " ", count: 10 - name.count)
      guard let value else {
        output.writeLine("\(label)not found")
        continue
      }
      output.writeLine(label + TextStyle.safe(value))
      for evidence in article.evidence where evidence.field == name {
        output.writeLine("          by \(evidence.kind): \(TextStyle.safe(evidence.text))")
      }
    }
    for (name, value) in [
      ("retrieved", article.retrievedDate), ("kind", article.kind), ("language", article.language),
      ("source", article.source), ("url", article.url),
    ] {
      guard let value else { continue }
      output.writeLine(
        name + String(repeating: " ", count: 10 - name.count) + TextStyle.safe(value))
    }
    output.writeLine(
      "beside    \(article.links.count) links, \(article.captions.count) captions")
  }

  private mutating func printNotes(_ article: ExtractedArticle) {
    guard !article.notes.isEmpty else { return }
    let notes = article.notes.map { "\($0.name) \($0.count)" }
    output.writeLine("notes     \(notes.joined(separator: ", "))")
  }

  private mutating func printJSON(_ article: ExtractedArticle, _ page: PageExplanation?) {
    output.writeObject { json in
      json.member("file", article.file)
      json.member("method", page?.method)
      json.evidence(article.evidence)
      json.member("counts") { json in
        for count in page?.counts ?? [] { json.member(count.verdict, count.count) }
      }
      json.member("blocks", objects: page?.blocks ?? []) { block, json in
        json.member("verdict", block.verdict)
        json.member("element", block.element)
        json.member("text", block.text)
      }
      json.notes(article.notes)
    }
  }

  private static func right(_ number: Int, _ width: Int) -> String {
    let text = String(number)
    return String(repeating: " ", count: max(0, width - text.count)) + text
  }

  /// A text on one line, cut where it is long.
  private static func short(_ text: String) -> String {
    let start = text.unicodeScalars.prefix(longestText)
    let line = TextStyle.safe(String(start))
    return start.endIndex == text.unicodeScalars.endIndex ? line : line + "…"
  }
}
