/// Writes works cited of MLA 9: author, title, container, date, address.
enum MLACitation {
  static func text(_ source: CitationSource, _ options: CitationOptions) -> String {
    let words = CitationWords(isDutch: options.isDutch)
    return CitationText.entry(
      source, reference: reference(source, words, accessed: options.accessed),
      inText: inText(source, words))
  }

  private static func reference(
    _ source: CitationSource, _ words: CitationWords, accessed: CitedDate?
  ) -> String {
    var parts: [String] = []
    // An organisation that is also the site is named once, as the site.
    let names = source.authors == [source.site] ? [] : source.names
    if !names.isEmpty { parts.append(CitationText.stopped(authors(names, words))) }
    if let title = source.title {
      parts.append(CitationText.quotedTitle(title, mark: "."))
    } else {
      parts.append(words.untitled + ".")
    }
    let container = [
      source.site, source.date.map { words.dayFirst($0) }, source.link,
    ].compactMap(\.self)
    if !container.isEmpty { parts.append(container.joined(separator: ", ") + ".") }
    if let accessed { parts.append("\(words.accessed) \(words.dayFirst(accessed)).") }
    return parts.joined(separator: " ")
  }

  /// One name turned round; a second in its order; of more the first.
  private static func authors(_ names: [CitedName], _ words: CitationWords) -> String {
    switch names.count {
    case 1: names[0].inverted
    case 2: names[0].inverted + ", " + words.and + " " + names[1].natural
    default: names[0].inverted + ", et al."
    }
  }

  private static func inText(_ source: CitationSource, _ words: CitationWords) -> String {
    let names = (source.authors == [source.site] ? [] : source.names).map(\.family)
    let who =
      switch names.count {
      case 0:
        source.title.map {
          CitationText.quotedTitle(CitationText.short($0), mark: "")
        } ?? words.untitled
      case 1: names[0]
      case 2: names[0] + " " + words.and + " " + names[1]
      default: names[0] + " et al."
      }
    guard let speaker = CitationText.otherSpeaker(source) else { return "(" + who + ")" }
    let quoted = words.isDutch ? "geciteerd in" : "qtd. in"
    return "(" + speaker + ", " + quoted + " " + who + ")"
  }
}
