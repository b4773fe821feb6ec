internal import VindplaatsKit

/// Prints hits as Markdown: a block quote with its source below it.
struct MarkdownHitPrinter {
  let labels: Labels

  /// Prints articles with their best sentences.
  func print(_ answer: SearchAnswer, query: String?, to output: inout OutputBuffer) {
    if let query { output.writeLine("## " + MarkdownText.line(query) + "\n") }
    for hit in answer.hits {
      let speaker = hit.isTurn ? hit.speaker ?? labels.unknownSpeaker : nil
      write(hit.sentence, speaker: speaker, hit.facts, id: hit.id, to: &output)
      for duplicate in hit.duplicates {
        let place = labels.source(of: duplicate.facts, line: nil, id: duplicate.id)
        output.writeLine("- " + MarkdownText.line(labels.nearlyTheSame + " " + place) + "\n")
      }
    }
  }

  /// Prints sentences with who says them.
  func print(_ answer: QuoteAnswer, query: String?, to output: inout OutputBuffer) {
    if let query { output.writeLine("## " + MarkdownText.line(query) + "\n") }
    for hit in answer.hits {
      let speaker = hit.quote?.speaker.map { $0.name ?? $0.role ?? labels.unknownSpeaker }
      write(hit.sentence, speaker: speaker, hit.facts, id: hit.id, to: &output)
    }
  }

  private func write(
    _ sentence: Sentence, speaker: String?, _ facts: ArticleFacts, id: String,
    to output: inout OutputBuffer
  ) {
    var source = speaker.map { [MarkdownText.line($0)] } ?? []
    if !facts.authors.isEmpty {
      source.append(MarkdownText.line(facts.authors.joined(separator: ", ")))
    }
    source.append(MarkdownText.link(facts.displayTitle, to: facts.url))
    if let name = facts.source { source.append(MarkdownText.line(name)) }
    source.append(facts.date.map { labels.date($0) } ?? labels.unknownDate)
    output.writeLine("> " + MarkdownText.line(sentence.text))
    output.writeLine(">")
    output.writeLine("> — " + source.joined(separator: ", ") + " · `\(id)`\n")
  }
}
