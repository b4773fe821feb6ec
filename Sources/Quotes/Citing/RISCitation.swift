/// Writes RIS records: a tag of two characters, two spaces, a hyphen, a space, and a value on one line.
enum RISCitation {
  static func text(_ source: CitationSource, _ options: CitationOptions) -> String {
    var lines = ["TY  - ELEC"]
    let add = { (tag: String, value: String?) in
      if let value = value, !value.isEmpty {
        lines.append(tag + "  - " + value)
      }
    }
    add("ID", BibTeXCitation.key(source))
    for name in source.names { add("AU", author(name)) }
    add("TI", source.title ?? "[Zonder titel: \(source.opening) …]")
    add("T2", source.site)
    add("PY", source.date.map { String($0.year) })
    add("DA", source.date.map { day($0) })
    add("UR", source.link)
    add("Y2", options.accessed.map { day($0) })
    add("LA", source.language)
    if let passage = source.passage {
      let speaker = CitationText.otherSpeaker(source).map { " (\($0))" } ?? ""
      add("N1", CitationText.quotation(passage) + speaker)
    }
    add("N1", source.locator)
    lines.append("ER  - ")
    return lines.joined(separator: "\n")
  }

  /// `van den Berg, Jan, jr.`; a comma would turn the name of an organisation round.
  private static func author(_ name: CitedName) -> String {
    guard !name.given.isEmpty else {
      return name.natural.split(separator: ",").joined(separator: ";")
    }
    return [name.surname, name.given, name.suffix].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// `2019/05/14/`: the slashes stand even where a part is unknown.
  private static func day(_ date: CitedDate) -> String {
    let text = date.numeric(separator: "/")
    return text + String(repeating: "/", count: 3 - text.filter { $0 == "/" }.count)
  }
}
