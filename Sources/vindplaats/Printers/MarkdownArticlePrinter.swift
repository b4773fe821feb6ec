internal import VindplaatsKit

/// Prints an article of the index as Markdown: what people say in bold, a footnote for who says it.
struct MarkdownArticlePrinter {
  private let labels: Labels

  init(_ display: DisplayOptions) {
    labels = display.labels
  }

  /// Prints it.
  func print(_ article: LibraryArticle, to output: inout OutputBuffer) {
    let facts = article.facts
    output.writeLine("# " + MarkdownText.line(facts.displayTitle))
    output.writeLine()
    let source = labels.source(of: facts, line: nil, id: article.id)
    output.writeLine(MarkdownText.line(source))
    output.writeLine()
    let spoken = QuoteText.spoken(article)
    writeText(article, marks: marks(of: spoken, in: article), to: &output)
    guard !spoken.isEmpty else { return }
    output.writeLine()
    let text = QuoteText(labels: labels)
    for (number, quote) in spoken.enumerated() {
      guard let speaker = quote.speaker else { continue }
      output.writeLine("[^\(number + 1)]: " + MarkdownText.line(text.attribution(speaker)))
    }
  }

  /// What is written at which byte of the text, in order.
  private func marks(
    of quotes: [ArticleQuote], in article: LibraryArticle
  ) -> [(place: Int, mark: String)] {
    var marks: [(place: Int, mark: String)] = []
    for zone in article.zones {
      switch zone.kind {
      case "heading": marks.append((zone.utf8.lowerBound, "## "))
      case "listItem": marks.append((zone.utf8.lowerBound, "- "))
      case "blockQuote": marks.append((zone.utf8.lowerBound, "> "))
      default: break
      }
    }
    for (number, quote) in quotes.enumerated() {
      for part in quote.parts {
        marks.append((part.utf8.lowerBound, "**"))
        marks.append((part.utf8.upperBound, "**"))
      }
      marks.append((quote.span.utf8.upperBound, "[^\(number + 1)]"))
    }
    // By place; what was added first stays first, so that a footnote follows the end of its bold.
    return marks.enumerated().sorted {
      ($0.element.place, $0.offset) < ($1.element.place, $1.offset)
    }
    .map(\.element)
  }

  private func writeText(
    _ article: LibraryArticle, marks: [(place: Int, mark: String)], to output: inout OutputBuffer
  ) {
    let bytes = Array(article.text.utf8)
    var start = 0
    for (place, mark) in marks {
      output.bytes += MarkdownText.inline(bytes, start..<place)
      output.write(mark)
      start = place
    }
    output.bytes += MarkdownText.inline(bytes, start..<bytes.count)
    output.writeLine()
  }
}
