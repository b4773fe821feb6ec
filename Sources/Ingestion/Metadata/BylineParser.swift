/// Reads who wrote an article from a byline or from a metadata value.
package struct BylineParser: Sendable {
  /// Makes a parser; it has no state.
  package init() {}

  /// The byline that a line states: `Door X`, `Tekst: X en Y`, `Auteur: X`, `• X`.
  ///
  /// - Parameter line: One line, or one segment of a line of metadata.
  /// - Returns: nil when the line does not start with a cue, or names nobody after it.
  package func byline(ofLine line: String) -> Byline? {
    guard line.utf8.count <= 160 else { return nil }
    let trimmed = Self.trim(line)
    if let organisation = Self.newsroom(trimmed) { return organisation }
    guard let rest = Self.afterCue(trimmed) else { return nil }
    let byline = names(rest.text)
    return byline.people.isEmpty && (byline.organisation == nil || rest.isWeak) ? nil : byline
  }

  /// Whom a value names, with no cue: `Jan de Vries, Piet van ’t Hof & Els Maas`.
  ///
  /// - Returns: People in order, each once; what follows a name and is none (a role) is left out.
  package func names(_ value: String) -> Byline {
    var text = Self.trim(value)
    if let rest = Self.afterCue(text), !rest.isWeak { text = rest.text }
    if let newsroom = Self.newsroom(text) { return newsroom }
    if text.utf8.contains(UInt8(ascii: "(")), let parenthesis = text.firstIndex(of: "(") {
      text = Self.trim(String(text[..<parenthesis]))
    }
    guard BylineStart.mayName(text) else { return Byline() }
    var byline = Byline()
    let items = Self.items(of: text)
    if items.count > 1, text.utf8.count <= Self.longestOrganisation,
      items.allSatisfy({ Self.isOrganisation($0.text) })
    {
      return Byline(organisation: text)
    }
    for (index, (item, isJoined)) in items.enumerated() {
      if Self.isOrganisation(item) {
        if byline.organisation == nil { byline.organisation = item }
      } else if let name = Self.person(item), !Self.isAbbreviation(item) {
        if !byline.people.contains(name) { byline.people.append(name) }
      } else if index == 0 || isJoined {
        return Byline()  // a role follows a comma, never "en"
      }
    }
    return byline
  }

  private static let cues: [(text: String, needsColon: Bool)] = [
    ("geschreven door", false), ("tekst en foto's", true), ("tekst en foto’s", true),
    ("tekst en beeld", true), ("tekst & beeld", true), ("interview door", false),
    ("een artikel van", false), ("een column van", false), ("een blog van", false),
    ("door", false), ("tekst", true), ("auteur(s)", true), ("auteurs", true), ("auteur", true),
    ("redactie", true),
    ("interview", true), ("written by", false), ("by", false), ("author", true), ("van", true),
    ("spreker", true),
  ]

  /// What follows the cue of a byline; weak when a mere bullet precedes it.
  private static func afterCue(_ line: String) -> (text: String, isWeak: Bool)? {
    guard mayStart(line, cueStarts) else { return nil }
    if let first = line.first, "•·●▪".contains(first) {
      let rest = trim(String(line.dropFirst()))
      return (afterCue(rest)?.text ?? rest, true)
    }
    if let text = textCredit(line) { return (text, false) }
    let lower = line.lowercased()
    for cue in cues where lower.hasPrefix(cue.text) {
      var rest = line.dropFirst(cue.text.count)
      guard let next = rest.first else { return nil }
      if next == ":" || next == " " && rest.drop(while: { $0 == " " }).first == ":" {
        rest = rest.drop(while: { $0 == " " || $0 == ":" })
      } else if cue.needsColon || !next.isWhitespace {
        continue
      }
      return (trim(String(rest)), false)
    }
    return nil
  }

  /// The names in `Tekst Els Vos Beeld Jan Bos`.
  private static func textCredit(_ line: String) -> String? {
    let words = line.split(separator: " ")
    let next: Set<String> = ["beeld", "foto", "foto's", "foto’s", "fotografie", "illustratie"]
    guard words.first?.lowercased() == "tekst",
      let end = words.firstIndex(where: { next.contains($0.lowercased().filter { $0 != ":" }) }),
      end > 1, PersonName.startsWithCapital(words[1])
    else { return nil }
    return words[1..<end].joined(separator: " ")
  }

  /// `Van onze redactie`, and the person in `Van onze verslaggever Jan Smit`.
  private static func newsroom(_ text: String) -> Byline? {
    guard mayStart(text, newsroomStarts) else { return nil }
    var lower = text.lowercased()
    for prefix in ["door ", "van "] where lower.hasPrefix(prefix) {
      lower.removeFirst(prefix.count)
    }
    let words = text.split(separator: " ").map { String($0) }
    if let first = words.first?.lowercased(), first == "redactie" || first == "webredactie",
      (2...4).contains(words.count), words.allSatisfy({ PersonName.startsWithCapital($0) })
    {
      return Byline(organisation: text)
    }
    guard lower.hasPrefix("onze ") || lower == "de redactie" || lower == "redactie" else {
      return nil
    }
    var tail = words.drop { !PersonName.startsWithCapital($0) || $0 == words.first }
    if let place = tail.firstIndex(of: "in") { tail = tail[..<place] }
    if let name = PersonName.parse(tail.joined(separator: " ")) { return Byline(people: [name]) }
    let organisation = lower.hasPrefix("onze ") ? String(lower.dropFirst(5)) : "redactie"
    let isNewsroom = organisation.split(separator: " ").first.map { newsroomWords.contains($0) }
    return isNewsroom == true ? Byline(organisation: organisation) : nil
  }

  private static let newsroomStarts = [
    "redactie", "webredactie", "onze ", "de redactie", "door ", "van ",
  ]
  .map { Array($0.utf8) }
  private static let cueStarts = cues.map { Array($0.text.utf8) }

  /// Whether a line starts with one of some words, or with a character of which that cannot be said
  /// at a glance: what tells most lines from bylines.
  private static func mayStart(_ line: String, _ words: [[UInt8]]) -> Bool {
    let bytes = line.utf8.span
    guard bytes.count > 0, bytes[0] < 0x80 else { return bytes.count > 0 }
    return words.contains { SimpleText.starts(bytes, with: $0) }
  }

  private static let newsroomWords: Set<Substring> = [
    "redactie", "webredactie", "eindredactie", "verslaggever", "verslaggevers", "verslaggeefster",
    "correspondent", "correspondenten", "redacteur", "redacteuren", "medewerker",
    "buitenlandredactie",
    "economieredactie", "sportredactie",
  ]

  /// Several organisations that sign together are one, up to this many bytes.
  private static let longestOrganisation = 80

  static let organisationWords: Set<String> = [
    "redactie", "webredactie", "eindredactie", "anp", "belga", "reuters", "persbureau", "bv", "nv",
    "team", "stichting", "vereniging", "magazine", "academy", "school", "universiteit", "instituut",
    "gemeente", "ministerie", "admin", "group", "groep", "nederland", "media", "partners",
    "consultancy", "bureau", "gazette", "telegraph", "herald", "tribune", "journal", "courant",
    "dagblad", "nieuwsblad", "newsroom", "desk", "staff", "dienst", "afdeling", "daily", "weekly",
    "network", "associated", "publishing", "nieuws", "ondernemingsraad", "communicatie", "editors",
  ]

  private static func isOrganisation(_ item: String) -> Bool {
    item.split(separator: " ").contains { word in
      organisationWords.contains(word.lowercased().filter { $0 != "." })
    }
  }

  /// A name in capitals in normal case; `in Brussel` after a name is no part of it.
  private static func person(_ item: String) -> String? {
    var words = item.split(separator: " ").map { String($0) }
    if let place = words.lastIndex(of: "in"), place > 1, place == words.count - 2,
      !words[place + 1].hasPrefix("’"), !words[place + 1].hasPrefix("'")
    {
      words.removeLast(2)
    }
    guard let name = PersonName.parse(words.joined(separator: " ")) else { return nil }
    let isShouted =
      name.contains(" ") && name.count > 6 && !name.contains(where: \.isLowercase)
      && !name.contains(".")
    guard isShouted else { return name }
    let parts = name.lowercased().split(separator: " ").map { String($0) }
    return parts.enumerated().map { index, part in
      index > 0 && PersonName.particles.contains(part) ? part : capitalised(part)
    }.joined(separator: " ")
  }

  /// Each part between hyphens with a capital.
  private static func capitalised(_ word: String) -> String {
    word.split(separator: "-", omittingEmptySubsequences: false)
      .map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: "-")
  }

  /// `CCXP`, `MSc`: a certificate after a name.
  private static func isAbbreviation(_ item: String) -> Bool {
    !item.contains(" ") && item.count >= 2 && item.dropFirst().contains(where: \.isUppercase)
      && item.count(where: \.isUppercase) * 2 >= item.count
  }

  /// The parts of a list, and whether `en` or its like precedes them.
  private static func items(of text: String) -> [(text: String, isJoined: Bool)] {
    var items: [(text: String, isJoined: Bool)] = []
    var current: [Substring] = []
    var isJoined = false
    func flush() {
      if !current.isEmpty { items.append((current.joined(separator: " "), isJoined)) }
      current = []
      isJoined = false
    }
    for word in text.split(whereSeparator: \.isWhitespace) {
      if ["en", "&", "and", "+", "/", "|"].contains(word) {
        flush()
        isJoined = true
        continue
      }
      let bare = word.last.map { ",;".contains($0) } == true ? word.dropLast() : word
      if !bare.isEmpty { current.append(bare) }
      if bare.count != word.count { flush() }
    }
    flush()
    return items
  }

  private static func trim(_ text: String) -> String {
    if let first = text.utf8.first, let last = text.utf8.last, first > 0x20, first < 0x7F,
      last > 0x20,
      last < 0x7F, last != UInt8(ascii: ",")
    {
      return text
    }
    var rest = text[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace || last == "," { rest.removeLast() }
    return String(rest)
  }
}
