/// Names out of fields that are there to hold names: metadata and marked-up bylines.
enum BylineNames {
  /// The names in a field; one that does not have the form of a name is kept as it stands.
  ///
  /// - Parameter value: `Jan de Vries`, `By Jan Smit and Els Maas`, `Redactie`, `techfan99`.
  /// - Returns: Nobody for an address, a handle or an empty text.
  static func structured(_ value: String) -> Byline {
    var notes = ReadingNotes()
    let text = InlineText.clean(value, notes: &notes)
    guard let first = text.first, !text.contains("://"), first != "@", first != "(",
      text.utf8.count <= 200
    else { return Byline() }
    if text.hasPrefix("The ") { return Byline(organisation: text) }
    var found = BylineParser().names(text)
    if found.people.count > 1 { found.people.removeAll(where: isRole) }
    found.people = found.people.map(withoutDegree).map(withoutOutlet).filter { !isPlaceholder($0) }
    if !found.people.isEmpty || found.organisation != nil { return found }
    guard Prose.wordCount(text) <= 6, !text.contains("@") else { return Byline() }
    return isPlaceholder(text) ? Byline() : Byline(people: [text])
  }

  /// The names that are no roles, unless all are.
  static func withoutRoles(_ people: [String]) -> [String] {
    let named = people.filter { !isRole($0) }
    return named.isEmpty ? people : named
  }

  /// A name without the outlet behind it, in capitals: `Els Maas DE KRANT`.
  private static func withoutOutlet(_ name: String) -> String {
    let words = name.split(separator: " ")
    let isShouted = { (word: Substring) in
      word.count > 1 && word.allSatisfy { $0.isUppercase || !$0.isLetter }
    }
    guard let end = words.firstIndex(where: isShouted), end >= 2,
      words[end...].allSatisfy(isShouted)
    else { return name }
    return words[..<end].joined(separator: " ")
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
    "sponsored", "freelancer",
    "intern", "producer", "stagiair",
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
