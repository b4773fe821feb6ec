/// Names out of fields that are there to hold names: metadata and marked-up bylines.
enum BylineNames {
  /// The names in a field; one that does not have the form of a name is kept as it stands.
  ///
  /// - Parameter value: `Jan de Vries`, `By Jan Smit and Els Maas`, `Redactie`, `techfan99`.
  /// - Returns: Nobody for an address, a handle or an empty text.
  static func structured(_ value: String) -> Byline {
    var notes = ReadingNotes()
    let text = InlineText.clean(value, notes: &notes)
    guard !text.isEmpty, !text.contains("://"), text.first != "@", text.utf8.count <= 200 else {
      return Byline()
    }
    var found = BylineParser().names(text)
    if found.people.count > 1 { found.people.removeAll(where: isRole) }
    found.people = found.people.map(withoutDegree).filter { !isPlaceholder($0) }
    if !found.people.isEmpty || found.organisation != nil { return found }
    guard Prose.wordCount(text) <= 6, !text.contains("@") else { return Byline() }
    return isPlaceholder(text) ? Byline() : Byline(people: [text])
  }

  private static func isPlaceholder(_ text: String) -> Bool {
    placeholders.contains(text.lowercased())
  }

  /// `Staff Writer`, `Economieredacteur`: what somebody does, after a name.
  private static func isRole(_ text: String) -> Bool {
    guard let last = text.lowercased().split(separator: " ").last else { return true }
    return roles.contains(String(last))
  }

  /// A name without the academic degrees behind it.
  private static func withoutDegree(_ name: String) -> String {
    var words = name.split(separator: " ")
    while words.count > 2, let last = words.last,
      degrees.contains(last.lowercased().filter { $0 != "." })
    {
      words.removeLast()
    }
    return words.joined(separator: " ")
  }

  private static let roles: Set<String> = [
    "writer", "reporter", "editor", "correspondent", "staff", "contributor", "columnist",
    "redacteur", "journalist", "verslaggever", "columniste", "journaliste", "hoofdredacteur",
    "eindredacteur", "marketeer", "consultant", "directeur", "manager", "press", "news",
  ]
  private static let degrees: Set<String> = [
    "ms", "md", "phd", "rd", "rdn", "mba", "msc", "mph", "bsc", "llm", "ma", "ba", "ccxp",
  ]
  private static let placeholders: Set<String> = [
    "admin", "administrator", "author", "auteur", "unknown", "onbekend", "webmaster", "beheerder",
    "null", "undefined", "none", "n/a", "redactie", "by", "door", "van", "posted by", "written by",
    "geschreven door", "editor", "anonymous", "anoniem",
  ]
}
