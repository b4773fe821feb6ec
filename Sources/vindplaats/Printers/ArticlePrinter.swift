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
    case .md:
      if count > 0 { output.writeLine() }
      ExtractedMarkdown(article).print(to: &output)
    case .text:
      if count > 0 { output.writeLine() }
      ExtractedText.print(article, to: &output)
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
    json.member("retrieved", article.retrievedDate)
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
    printBeside(article)
    ExplanationPrinter.write(article.evidence, to: &json)
    json.name("notes")
    json.beginObject()
    for note in article.notes { json.member(note.name, note.count) }
    json.endObject()
    json.endObject()
    output.bytes.append(contentsOf: json.bytes)
    output.writeLine()
  }

  /// Prints what is kept beside the text.
  private mutating func printBeside(_ article: ExtractedArticle) {
    json.name("links")
    json.beginArray()
    for link in article.links {
      json.beginObject()
      json.name("bytes")
      json.value(link.bytes)
      json.member("target", link.target)
      json.endObject()
    }
    json.endArray()
    json.name("captions")
    json.beginArray()
    for caption in article.captions {
      json.beginObject()
      json.member("byte", caption.byteOffset)
      json.member("text", caption.text)
      json.endObject()
    }
    json.endArray()
  }
}
