internal import VindplaatsKit

/// Prints an article of the index.
struct LibraryArticlePrinter {
  private let style: TextStyle
  private let labels: Labels

  init(_ display: DisplayOptions) {
    style = display.style
    labels = display.labels
  }

  /// Prints it for people, with the sentence that was asked for marked.
  func print(_ article: LibraryArticle, to output: inout OutputBuffer) {
    let facts = article.facts
    output.writeLine(style.title(facts.displayTitle))
    let parts: [String?] = [
      facts.authors.isEmpty ? labels.unknownAuthor : facts.authors.joined(separator: ", "),
      facts.date.map { labels.date($0) } ?? labels.unknownDate, facts.source,
      facts.url ?? facts.path, article.id,
    ]
    output.writeLine(style.faint(parts.compactMap(\.self).joined(separator: " · ")))
    output.writeLine()
    writeText(article, to: &output)
    writeQuotes(article, to: &output)
  }

  /// The text, with the sentence that was asked for marked.
  private func writeText(_ article: LibraryArticle, to output: inout OutputBuffer) {
    guard let number = article.sentence, number > 0, number < article.sentences.count else {
      return output.writeLine(article.text)
    }
    let bytes = Array(article.text.utf8)
    let span = article.sentences[number].utf8
    output.bytes.append(contentsOf: bytes[..<span.lowerBound])
    output.write(style.title(String(decoding: bytes[span], as: UTF8.self)))
    output.bytes.append(contentsOf: bytes[span.upperBound...])
    output.writeLine()
  }

  /// What people say in it, each with the sentence where it starts and who says it.
  private func writeQuotes(_ article: LibraryArticle, to output: inout OutputBuffer) {
    let spoken = article.quotes.filter { $0.speaker != nil }
    guard !spoken.isEmpty else { return }
    output.writeLine()
    output.writeLine(style.title("\(labels.quotes): \(spoken.count)"))
    let text = QuoteText(labels: labels)
    for quote in spoken {
      guard let speaker = quote.speaker else { continue }
      output.writeLine("\(quote.sentences.lowerBound)  \(quote.text)")
      output.writeLine("   " + style.faint("\(text.attribution(speaker)) · \(quote.kind)"))
    }
  }

  /// Prints it as a JSON object.
  static func printJSON(_ article: LibraryArticle, to output: inout OutputBuffer) {
    let facts = article.facts
    var json = JSONWriter()
    json.beginObject()
    json.member("schema", "vindplaats/article/1")
    json.member("id", article.id)
    json.member("article", facts.articleID)
    json.member("path", facts.path)
    json.member("title", facts.title)
    json.member("authors", facts.authors)
    json.member("date", facts.date)
    json.member("modified", facts.modifiedDate)
    json.member("language", facts.language)
    json.member("source", facts.source)
    json.member("url", facts.url)
    json.member("kind", facts.kind)
    json.member("text", article.text)
    json.member("hash", facts.hash)
    json.name("sentences")
    json.beginArray()
    for span in article.sentences { json.value(span.utf8) }
    json.endArray()
    json.name("zones")
    json.beginArray()
    for zone in article.zones {
      json.beginObject()
      json.member("kind", zone.kind)
      json.name("utf8")
      json.value(zone.utf8)
      if let speaker = zone.speaker { json.member("speaker", speaker) }
      json.endObject()
    }
    json.endArray()
    json.name("quotes")
    json.beginArray()
    for quote in article.quotes { write(quote, to: &json) }
    json.endArray()
    json.endObject()
    output.bytes.append(contentsOf: json.bytes)
    output.writeLine()
  }

  private static func write(_ quote: ArticleQuote, to json: inout JSONWriter) {
    json.beginObject()
    json.member("kind", quote.kind)
    json.member("quote", quote.text)
    json.member("sentence", quote.sentences.lowerBound)
    json.name("spans")
    write(quote.span, to: &json)
    json.name("parts")
    json.beginArray()
    for part in quote.parts { write(part, to: &json) }
    json.endArray()
    if let speaker = quote.speaker {
      json.name("speaker")
      json.beginObject()
      json.member("name", speaker.name)
      json.member("role", speaker.role)
      json.member("cue", speaker.cue)
      json.member("rule", speaker.rule)
      json.name("confidence")
      json.value(speaker.confidence)
      if let utf8 = speaker.utf8 {
        json.name("utf8")
        json.value(utf8)
      }
      json.endObject()
    }
    json.endObject()
  }

  private static func write(_ span: Sentence.Span, to json: inout JSONWriter) {
    json.beginObject()
    json.name("utf8")
    json.value(span.utf8)
    json.name("scalar")
    json.value(span.scalars)
    json.endObject()
  }
}
