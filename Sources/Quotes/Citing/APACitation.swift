/// Writes references of APA 7: author, date, title, site, address.
enum APACitation {
  static func text(_ source: CitationSource, _ options: CitationOptions) -> String {
    let words = CitationWords(isDutch: options.isDutch)
    return CitationText.entry(
      source, reference: reference(source, words, accessed: options.accessed),
      inText: inText(source, words))
  }

  private static func reference(
    _ source: CitationSource, _ words: CitationWords, accessed: CitedDate?
  ) -> String {
    let date = "(" + (source.date.map { words.yearFirst($0) } ?? words.undated) + ")."
    let title = source.title.map { CitationText.stopped($0) }
    let titled = title ?? untitled(source, words) + "."
    let authors = authors(source.names)
    // Without an author the title takes the author's place.
    var parts = authors.isEmpty ? [titled, date] : [CitationText.stopped(authors), date, titled]
    if let site = source.site, source.authors != [site] {
      parts.append(CitationText.stopped(site))
    }
    if let link = source.link {
      if source.date == nil, let accessed {
        let day = words.long(accessed)
        let from = words.isDutch ? "Geraadpleegd op \(day), van " : "Retrieved \(day), from "
        parts.append(from + link)
      } else {
        parts.append(link)
      }
    }
    return parts.joined(separator: " ")
  }

  /// A description in brackets, which stands for a title.
  private static func untitled(_ source: CitationSource, _ words: CitationWords) -> String {
    "[" + words.untitled + (source.opening.isEmpty ? "" : ": “\(source.opening) …”") + "]"
  }

  /// Up to 20 names; of more the first 19 and the last.
  private static func authors(_ names: [CitedName]) -> String {
    let texts = names.map { $0.initialsLast }
    if texts.count > 20 {
      return texts.prefix(19).joined(separator: ", ") + ", . . . " + texts[texts.count - 1]
    }
    guard let last = texts.last, texts.count > 1 else { return texts.first ?? "" }
    return texts.dropLast().joined(separator: ", ") + ", & " + last
  }

  private static func inText(_ source: CitationSource, _ words: CitationWords) -> String {
    let names = source.names.map { $0.isOrganisation ? $0.natural : $0.surname }
    let who =
      switch names.count {
      case 0:
        source.title.map { "“\(CitationText.short($0))”" }
          ?? untitled(source, words)
      case 1: names[0]
      case 2: names[0] + " & " + names[1]
      default: names[0] + " et al."
      }
    var parts = [who, source.date.map { String($0.year) } ?? words.undated]
    if let paragraph = source.passage?.paragraph { parts.append("\(words.paragraph) \(paragraph)") }
    let place = parts.joined(separator: ", ")
    guard let speaker = CitationText.otherSpeaker(source) else { return "(" + place + ")" }
    return "(" + speaker + ", " + words.citedIn + " " + place + ")"
  }
}
