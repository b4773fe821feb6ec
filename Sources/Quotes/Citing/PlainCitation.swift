/// Writes a quotation with its source in plain text.
enum PlainCitation {
  static func text(_ source: CitationSource, _ options: CitationOptions) -> String {
    let words = CitationWords(isDutch: options.isDutch)
    var lines: [String] = []
    if let passage = source.passage {
      let speaker = CitationText.otherSpeaker(source).map { " — \($0)" } ?? ""
      lines.append(CitationText.quotation(passage) + speaker)
    }
    let authors = source.names.map(\.natural).joined(separator: ", ")
    let parts = [
      authors.isEmpty ? nil : authors,
      source.title.map { CitationText.quotedTitle($0, mark: "") }
        ?? words.untitled,
      source.site, source.date.map { words.long($0) } ?? words.undated,
    ]
    lines.append(parts.compactMap(\.self).joined(separator: ", "))
    if let link = source.link { lines.append(link) }
    lines.append("[\(source.locator)]")
    return lines.joined(separator: "\n")
  }
}
