/// Writes Chicago's bibliography entry, and the note that goes with it.
enum ChicagoCitation {
  static func text(_ source: CitationSource, _ options: CitationOptions) -> String {
    let words = CitationWords(isDutch: options.isDutch)
    return CitationText.entry(
      source, reference: reference(source, words, accessed: options.accessed),
      inText: note(source, words, accessed: options.accessed))
  }

  /// An unsigned page stands under the owner of its site.
  private static func names(_ source: CitationSource) -> [CitedName] {
    if !source.authors.isEmpty { return source.names }
    return source.site.map { [CitedName($0, isOrganisation: true)] } ?? []
  }

  private static func reference(
    _ source: CitationSource, _ words: CitationWords, accessed: CitedDate?
  ) -> String {
    var parts: [String] = []
    let names = names(source)
    if !names.isEmpty { parts.append(CitationText.stopped(authors(names, words))) }
    if let title = source.title {
      parts.append(CitationText.quotedTitle(title, mark: "."))
    } else {
      parts.append(words.untitled + ".")
    }
    let container = [site(source, names), source.date.map { words.long($0) }].compactMap(\.self)
    if !container.isEmpty { parts.append(container.joined(separator: ", ") + ".") }
    // A date of access is asked for only where the page has none.
    if source.date == nil, let accessed {
      parts.append("\(words.accessed) \(words.long(accessed)).")
    }
    if let link = source.link { parts.append(link + ".") }
    return parts.joined(separator: " ")
  }

  private static func note(
    _ source: CitationSource, _ words: CitationWords, accessed: CitedDate?
  ) -> String {
    let names = names(source)
    let texts = names.map(\.natural)
    let who =
      switch texts.count {
      case 0: ""
      case 1...3: list(texts, words, comma: texts.count > 2)
      default: texts[0] + " et al."
      }
    let title =
      source.title.map { CitationText.quotedTitle($0, mark: ",") }
      ?? words.untitled + ","
    var parts = [site(source, names), source.date.map { words.long($0) }].compactMap(\.self)
    if source.date == nil, let accessed {
      parts.append(words.accessed.lowercased() + " " + words.long(accessed))
    }
    if let paragraph = source.passage?.paragraph { parts.append("\(words.paragraph) \(paragraph)") }
    if let link = source.link { parts.append(link) }
    let place =
      (who.isEmpty ? "" : who + ", ") + title
      + (parts.isEmpty ? "" : " " + parts.joined(separator: ", ")) + "."
    guard let speaker = CitationText.otherSpeaker(source) else { return place }
    return speaker + ", " + words.quotedIn + " " + place
  }

  private static func site(_ source: CitationSource, _ names: [CitedName]) -> String? {
    source.site.flatMap { site in
      names.map(\.natural) == [site] ? nil : site
    }
  }

  /// Up to ten names; of more the first seven.
  private static func authors(_ names: [CitedName], _ words: CitationWords) -> String {
    let texts = names.enumerated().map { $0.offset == 0 ? $0.element.inverted : $0.element.natural }
    if texts.count > 10 { return texts.prefix(7).joined(separator: ", ") + ", et al." }
    return list(texts, words, comma: true)
  }

  private static func list(_ texts: [String], _ words: CitationWords, comma: Bool) -> String {
    guard let last = texts.last, texts.count > 1 else { return texts.first ?? "" }
    return texts.dropLast().joined(separator: ", ") + (comma ? ", " : " ") + words.and + " " + last
  }
}
