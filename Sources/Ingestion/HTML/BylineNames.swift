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
    let found = BylineParser().names(text)
    if !found.people.isEmpty || found.organisation != nil { return found }
    guard Prose.wordCount(text) <= 6, !text.contains("@") else { return Byline() }
    let isPlaceholder = placeholders.contains(text.lowercased())
    return isPlaceholder ? Byline() : Byline(people: [text])
  }

  private static let placeholders: Set<String> = [
    "admin", "administrator", "author", "auteur", "unknown", "onbekend", "webmaster", "beheerder",
    "null", "undefined", "none", "n/a", "redactie", "editor", "anonymous", "anoniem",
  ]
}
