internal import VindplaatsKit

/// Prints extracted articles.
struct ArticlePrinter: ~Copyable {
  private let format: ExtractCommand.Format
  private var output = OutputBuffer()
  private var count = 0

  init(format: ExtractCommand.Format) {
    self.format = format
  }

  /// Prints an article.
  mutating func print(_ article: ExtractedArticle) throws(VindplaatsError) {
    switch format {
    case .jsonl: output.writeObject { Self.write(article, to: &$0) }
    case .md:
      if count > 0 { output.writeLine() }
      try ExtractedMarkdown(article).print(to: &output)
    case .text:
      if count > 0 { output.writeLine() }
      try ExtractedText.print(article, to: &output)
    }
    count += 1
    try output.drain()
  }

  /// Writes what is left.
  mutating func finish() throws(VindplaatsError) { try output.flush() }

  private static func write(_ article: ExtractedArticle, to json: inout JSONWriter) {
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
    json.member("zones", objects: article.zones) { zone, json in
      json.member("kind", zone.kind)
      json.member("bytes", zone.bytes)
      if let speaker = zone.speaker { json.member("speaker", speaker) }
    }
    json.member("links", objects: article.links) { link, json in
      json.member("bytes", link.bytes)
      json.member("target", link.target)
    }
    json.member("captions", objects: article.captions) { caption, json in
      json.member("byte", caption.byteOffset)
      json.member("text", caption.text)
    }
    json.evidence(article.evidence)
    json.notes(article.notes)
  }
}
