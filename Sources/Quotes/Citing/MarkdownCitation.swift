/// Writes a quotation for a Markdown text: the words, who says them, and where, with a link.
enum MarkdownCitation {
  static func text(_ source: CitationSource, _ options: CitationOptions) -> String {
    let words = CitationWords(isDutch: options.isDutch)
    var lines: [String] = []
    if let passage = source.passage {
      lines += ["> " + escape(CitedName.oneLine(passage.text)), ">"]
    }
    lines.append((source.passage == nil ? "" : "> — ") + attribution(source, words))
    // Two hyphens would end the comment early.
    lines += ["", "<!-- \(source.locator.split(separator: "--").joined(separator: "-")) -->"]
    return lines.joined(separator: "\n")
  }

  private static func attribution(_ source: CitationSource, _ words: CitationWords) -> String {
    var parts: [String] = []
    let authors = source.names.map { escape($0.natural) }.joined(separator: ", ")
    if let speaker = CitationText.otherSpeaker(source) {
      parts.append(escape(speaker) + ", in")
    }
    if !authors.isEmpty { parts.append(authors + ",") }
    let title =
      source.title.map { "*" + escape($0) + "*" } ?? words.untitled
    parts.append(source.link.map { "[\(title)](<\($0)>)" } ?? title)
    let rest = [
      source.site.map { escape($0) },
      source.date.map { words.long($0) } ?? words.undated,
    ].compactMap(\.self)
    return parts.joined(separator: " ") + ", " + rest.joined(separator: ", ")
  }

  /// A text in which no character has the meaning that Markdown or HTML gives it.
  static func escape(_ text: String) -> String {
    text.map { character in
      "\\`*_[]<>#|~&!".contains(character) ? "\\" + String(character) : String(character)
    }.joined()
  }
}
