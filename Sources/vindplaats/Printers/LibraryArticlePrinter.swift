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
    let source = labels.source(of: facts, line: nil, id: article.id)
    output.writeLine(style.faint(source))
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
    output.writeObject(schema: "vindplaats/article/1") { json in
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
      json.member("sentences", article.sentences.map(\.utf8))
      json.member("zones", objects: article.zones) { zone, json in
        json.member("kind", zone.kind)
        json.member("utf8", zone.utf8)
        if let speaker = zone.speaker { json.member("speaker", speaker) }
      }
      json.member("quotes", objects: article.quotes) { quote, json in
        json.member("kind", quote.kind)
        json.member("quote", quote.text)
        json.member("sentence", quote.sentences.lowerBound)
        json.member("spans", quote.span)
        json.member("parts", quote.parts)
        json.speaker(quote.speaker) { speaker, json in
          if let utf8 = speaker.utf8 { json.member("utf8", utf8) }
        }
      }
    }
  }
}
