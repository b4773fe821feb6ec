/// What a line of metadata within a text says: `Toespraak | 21-09-2021`, `Leestijd 8 minuten`.
struct MetaLine: Hashable, Sendable {
  /// The date, with what is said about it.
  var date: DateMatch?
  /// When it was changed, if another date says so.
  var modified: PartialDate?
  /// The kind of text.
  var kind: ArticleKind?
  /// Who wrote it.
  var byline: Byline?
  /// The publication.
  var site: String?
  /// The address.
  var url: String?
  /// The title, of a line `Titel: …`.
  var title: String?

  /// Reads a line that is nothing but metadata; nil for any other.
  init?(_ line: String) {
    guard line.utf8.count <= 240 else { return nil }
    if readLabelled(line) { return }
    if readWhole(line) { return }
    let segments = Self.segments(of: line)
    guard segments.count > 1 else { return nil }
    var names: [String] = []
    var knownCount = 0
    for segment in segments {
      if readWhole(segment) || Self.isPhotoCredit(segment) {
        knownCount += 1
      } else if byline == nil, let name = PersonName.parse(segment), name.contains(" ") {
        names.append(name)
      } else {
        return nil
      }
    }
    guard knownCount > 0 else { return nil }
    if !names.isEmpty { byline = Byline(people: names) }
  }

  /// Reads a part that says one thing.
  private mutating func readWhole(_ text: String) -> Bool {
    if Self.isReadingTime(text) { return true }
    let parser = DateParser()
    if let found = parser.dateLine(text) {
      if found.cue == .modified {
        modified = found.date
      } else {
        date = found
        modified = parser.matches(in: text).first { $0.cue == .modified }?.date ?? modified
      }
      return true
    }
    if let kind = ArticleKind(label: text) {
      self.kind = kind
      return true
    }
    if let byline = BylineParser().byline(ofLine: text), Self.isPlausible(byline, in: text) {
      self.byline = byline
      return true
    }
    guard text.hasPrefix("http://") || text.hasPrefix("https://"), !text.contains(" ") else {
      return false
    }
    url = text
    return true
  }

  /// A bullet is also the mark of a list: it needs a first name and a surname.
  private static func isPlausible(_ byline: Byline, in text: String) -> Bool {
    guard ListMark.afterBullet(text) != nil else { return true }
    return byline.people.allSatisfy { $0.contains(" ") } && byline.organisation == nil
  }

  /// Reads `Titel: …`, `Bron: …`, `URL: …`.
  private mutating func readLabelled(_ line: String) -> Bool {
    guard let colon = line.firstIndex(of: ":") else { return false }
    let value = line[line.index(after: colon)...].drop { $0 == " " }
    guard !value.isEmpty else { return false }
    switch line[..<colon].lowercased() {
    case "titel", "title": title = String(value)
    case "bron", "source", "url", "link", "website":
      if value.hasPrefix("http"), !value.contains(" ") {
        url = String(value)
      } else if Prose.isTitleLike(String(value)) {
        site = String(value)
      } else {
        return false
      }
    default: return false
    }
    return true
  }

  /// `Leestijd 8 minuten`, `8 min. leestijd`, `5 min read`.
  static func isReadingTime(_ text: String) -> Bool {
    let tokens = LineToken.tokens(of: text)
    let words = tokens.compactMap(\.word)
    let numbers = tokens.count { $0.number(digits: 1...3) != nil }
    let units: Set<String> = ["minuten", "minuut", "min", "minutes", "minute", "mins"]
    let known: Set<String> = [
      "leestijd", "lezen", "lees", "read", "reading", "time", "circa", "ca", "ongeveer", "duur",
      "leesduur", "geschatte", "gemiddelde",
    ]
    return (1...2).contains(numbers) && words.contains(where: units.contains)
      && words.contains(where: known.subtracting(["duur", "time"]).contains)
      && words.allSatisfy { units.contains($0) || known.contains($0) }
  }

  /// `Foto: X`, `Beeld: X`.
  static func isPhotoCredit(_ text: String) -> Bool {
    let cues = [
      "foto:", "foto's:", "foto’s:", "fotografie:", "beeld:", "illustratie:", "fotograaf:", "©",
      "foto ©", "fotoportret:",
    ]
    let lower = text.lowercased()
    return cues.contains { lower.hasPrefix($0) }
  }

  /// The parts between bars, bullets and spaced dashes.
  private static func segments(of line: String) -> [String] {
    var segments: [String] = []
    var current: [Substring] = []
    for word in line.split(separator: " ") {
      if ["|", "•", "·", "-", "–", "—", "/", "●", "||"].contains(word) {
        segments.append(current.joined(separator: " "))
        current = []
      } else {
        current.append(word)
      }
    }
    segments.append(current.joined(separator: " "))
    return segments.filter { !$0.isEmpty }
  }
}
