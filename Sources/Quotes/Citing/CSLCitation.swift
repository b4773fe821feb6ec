/// Writes items of CSL-JSON, the input of Citation Style Language processors.
enum CSLCitation {
  /// One array with an item for each source.
  static func text(_ sources: [CitationSource], _ options: CitationOptions) -> String {
    guard !sources.isEmpty else { return "[]" }
    return "[\n" + sources.map { item($0, options) }.joined(separator: ",\n") + "\n]"
  }

  private static func item(_ source: CitationSource, _ options: CitationOptions) -> String {
    var members: [(String, String)] = [
      ("id", JSONText.string(source.id)), ("type", JSONText.string("webpage")),
    ]
    let add = { (name: String, value: String?) in
      if let value { members.append((name, value)) }
    }
    let names = source.names.map(name)
    if !names.isEmpty { add("author", "[" + names.joined(separator: ", ") + "]") }
    add("title", source.title.map(JSONText.string))
    add("container-title", source.site.map(JSONText.string))
    add("issued", source.date.map(date))
    add("accessed", options.accessed.map(date))
    add("URL", source.link.map(JSONText.string))
    add("language", source.language.map(JSONText.string))
    add("note", JSONText.string(source.locator))
    add("custom", custom(source))
    return "  {\n"
      + members.map { "    " + JSONText.string($0.0) + ": " + $0.1 }.joined(separator: ",\n")
      + "\n  }"
  }

  /// What lets a program check the passage.
  private static func custom(_ source: CitationSource) -> String {
    var members = [("text-sha256", JSONText.string(source.hash))]
    if let passage = source.passage {
      members.append(("quote", JSONText.string(passage.text)))
      if let speaker = passage.speaker { members.append(("speaker", JSONText.string(speaker))) }
      members.append(("utf8", "[\(passage.utf8.lowerBound), \(passage.utf8.upperBound)]"))
      members.append(("scalar", "[\(passage.scalars.lowerBound), \(passage.scalars.upperBound)]"))
    }
    return "{" + members.map { JSONText.string($0.0) + ": " + $0.1 }.joined(separator: ", ") + "}"
  }

  private static func name(_ name: CitedName) -> String {
    guard !name.given.isEmpty else {
      return "{\"literal\": " + JSONText.string(name.natural) + "}"
    }
    let parts = [
      ("family", name.family), ("given", name.given), ("non-dropping-particle", name.particle),
      ("suffix", name.suffix),
    ].filter { !$0.1.isEmpty }
    return "{" + parts.map { "\"\($0.0)\": " + JSONText.string($0.1) }.joined(separator: ", ") + "}"
  }

  private static func date(_ date: CitedDate) -> String {
    let parts = [date.year, date.month, date.day].compactMap(\.self).map { String($0) }
    return "{\"date-parts\": [[" + parts.joined(separator: ", ") + "]]}"
  }
}
