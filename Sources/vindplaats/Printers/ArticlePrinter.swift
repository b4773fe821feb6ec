internal import VindplaatsKit

/// Prints extracted articles.
struct ArticlePrinter: ~Copyable {
  private let format: ExtractCommand.Format
  private var output = OutputBuffer()
  private var json = JSONWriter()
  private var count = 0

  init(format: ExtractCommand.Format) {
    self.format = format
  }

  /// Prints an article.
  mutating func print(_ article: ExtractedArticle) throws(VindplaatsError) {
    switch format {
    case .jsonl: printJSON(article)
    case .md: printMarkdown(article)
    case .text: printText(article)
    }
    count += 1
    try output.drain()
  }

  /// Writes what is left.
  mutating func finish() throws(VindplaatsError) { try output.flush() }

  private mutating func printJSON(_ article: ExtractedArticle) {
    json.removeAll()
    json.beginObject()
    json.member("file", article.file)
    json.member("title", article.title)
    json.member("authors", article.authors)
    json.member("date", article.date)
    json.member("language", article.language)
    json.member("url", article.url)
    json.member("text", article.text)
    json.member("id", article.id)
    json.member("organisation", article.organisation)
    json.member("modified", article.modifiedDate)
    json.member("source", article.source)
    json.member("kind", article.kind)
    json.name("zones")
    json.beginArray()
    for zone in article.zones {
      json.beginObject()
      json.member("kind", zone.kind)
      json.name("bytes")
      json.value(zone.bytes)
      if let speaker = zone.speaker { json.member("speaker", speaker) }
      json.endObject()
    }
    json.endArray()
    json.name("notes")
    json.beginObject()
    for note in article.notes { json.member(note.name, note.count) }
    json.endObject()
    json.endObject()
    output.bytes.append(contentsOf: json.bytes)
    output.writeLine()
  }

  private mutating func printText(_ article: ExtractedArticle) {
    if count > 0 { output.writeLine() }
    output.writeLine(article.displayTitle)
    let facts: [String?] = [
      article.authors.joined(separator: ", "), article.date, article.url ?? article.file,
    ]
    output.writeLine(facts.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " · "))
    output.writeLine()
    output.writeLine(article.text)
  }

  private mutating func printMarkdown(_ article: ExtractedArticle) {
    if count > 0 { output.writeLine() }
    output.writeLine("---")
    for (name, value) in [
      ("title", article.title), ("date", article.date), ("modified", article.modifiedDate),
      ("language", article.language), ("source", article.source), ("url", article.url),
      ("kind", article.kind),
    ] {
      if let value { output.writeLine("\(name): \(Self.quoted(value))") }
    }
    if !article.authors.isEmpty {
      output.writeLine("authors: [\(article.authors.map(Self.quoted).joined(separator: ", "))]")
    }
    output.writeLine("---")
    output.writeLine()
    var start = 0
    let bytes = Array(article.text.utf8)
    for zone in article.zones where zone.bytes.lowerBound >= start {
      guard let mark = Self.mark(zone.kind) else { continue }
      output.bytes.append(contentsOf: bytes[start..<zone.bytes.lowerBound])
      output.write(mark)
      start = zone.bytes.lowerBound
    }
    output.bytes.append(contentsOf: bytes[start...])
    output.writeLine()
  }

  private static func mark(_ kind: String) -> String? {
    switch kind {
    case "heading": "## "
    case "listItem": "- "
    case "blockQuote": "> "
    default: nil
    }
  }

  private static func quoted(_ text: String) -> String {
    var json = JSONWriter()
    json.value(text)
    return String(decoding: json.bytes, as: UTF8.self)
  }
}
