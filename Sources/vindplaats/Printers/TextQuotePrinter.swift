internal import VindplaatsKit

/// Prints sentences and who says them, for people.
struct TextQuotePrinter {
  let style: TextStyle
  let labels: Labels
  private static let indent = "    "

  /// Prints an answer, under its query if there are several.
  func print(_ answer: QuoteAnswer, query: String?, to output: inout OutputBuffer) {
    if let query { output.writeLine("# " + TextStyle.safe(query)) }
    for hit in answer.hits { print(hit, to: &output) }
    if let facets = answer.facets { print(facets, to: &output) }
    for line in labels.lines(AnswerRemarks(answer)) {
      output.writeLine(style.faint(line))
    }
    if query != nil { output.writeLine() }
  }

  private func print(_ hit: QuoteHit, to output: inout OutputBuffer) {
    let number = String(hit.rank)
    let padding = String(repeating: " ", count: max(1, Self.indent.count - number.count))
    let sentences =
      hit.before.map { style.faint($0.text) } + [style.sentence(hit.sentence)]
      + hit.after.map { style.faint($0.text) }
    output.writeLine(number + padding + sentences.joined(separator: " "))
    if let speaker = hit.quote?.speaker {
      let line = QuoteText(labels: labels).attribution(speaker)
      output.writeLine(Self.indent + "— " + style.faint(line))
    }
    output.writeLine(Self.indent + style.title(hit.facts.displayTitle))
    output.writeLine(
      Self.indent + style.faint(labels.source(of: hit.facts, line: hit.line, id: hit.id)))
    for copy in hit.copies {
      let source = labels.source(of: copy.facts, line: nil, id: copy.id)
      output.writeLine(Self.indent + style.faint(labels.alsoIn + " " + source))
    }
    output.writeLine()
  }

  private func print(_ facets: QuoteFacets, to output: inout OutputBuffer) {
    output.writeLine(style.faint(labels.sentenceCount(facets.total)))
    for (name, counts) in [
      (labels.speaker, facets.speakers), (labels.sourceName, facets.sources),
      (labels.year, facets.years),
    ] where !counts.isEmpty {
      let parts = counts.map { "\(TextStyle.safe($0.value ?? labels.unknown)) \($0.count)" }
      output.writeLine(style.title(name + ": ") + parts.joined(separator: " · "))
    }
  }
}
