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

  /// Whether it holds nothing but names: metadata only beside other metadata.
  var isWeak = false

  /// Reads a line that is nothing but metadata; nil for any other.
  ///
  /// - Parameters:
  ///   - line: The line.
  ///   - acceptsBareNames: Whether a line of names without any cue counts too, as `isWeak`.
  init?(_ line: String, acceptsBareNames: Bool = false) {
    guard line.utf8.count <= 240 else { return nil }
    if readLabelled(line) || readDate(line) || Self.isReadingTime(line) { return }
    let parser = DateParser()
    let dates = parser.matches(in: line)
    if dates.isEmpty, readUndated(line) { return }
    let fragments = MetaFragment.fragments(of: line, dates: dates)
    // A year by itself is a date where bars set it apart.
    let years = dates.isEmpty && fragments.count > 1 ? fragments.compactMap(\.year) : []
    let found = dates + years.prefix(1)
    var strongCount = found.count
    for fragment in fragments where !dates.isEmpty || fragment.year == nil {
      switch fragment.meaning(hasDate: !found.isEmpty) {
      case .nothing: break
      case .furniture: strongCount += 1
      case .kind(let kind, let byline):
        self.kind = self.kind ?? kind
        add(byline)
        strongCount += 1
      case .byline(let byline):
        add(byline)
        strongCount += 1
      case .names(let byline): add(byline)
      case nil: return nil
      }
    }
    isWeak = strongCount == 0
    if isWeak, byline == nil || !acceptsBareNames { return nil }
    if fragments.count == 1, dates.isEmpty, Self.isPhotoCredit(line) { return nil }
    take(found)
  }

  private mutating func add(_ byline: Byline?) {
    guard let byline else { return }
    guard self.byline != nil else {
      self.byline = byline
      return
    }
    for person in byline.people where self.byline?.people.contains(person) == false {
      self.byline?.people.append(person)
    }
  }

  private mutating func take(_ dates: [DateMatch]) {
    modified = dates.first { $0.cue == .modified }?.date
    date = DateParser.preferred(dates.filter { $0.cue != .modified })
  }

  /// Reads a line that states only dates.
  private mutating func readDate(_ line: String) -> Bool {
    guard let found = DateParser().dateLine(line) else { return false }
    let all = DateParser().matches(in: line)
    take(all.isEmpty ? [found] : all)
    return true
  }

  /// Reads a line without a date that says one thing.
  private mutating func readUndated(_ text: String) -> Bool {
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
    // The longest label has seven letters; most lines with a colon have more before it.
    guard line.utf8.prefix(16).contains(UInt8(ascii: ":")),
      let colon = line.firstIndex(of: ":")
    else { return false }
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
    guard SimpleText.hasDigit(text) else { return false }
    let tokens = LineToken.tokens(of: text)
    let words = tokens.compactMap(\.word)
    let numbers = tokens.count { $0.number(digits: 1...3) != nil }
    return (1...2).contains(numbers)
      && words.allSatisfy { timeUnits.contains($0) || timeWords.contains($0) }
      && words.contains(where: timeUnits.contains)
      && words.contains { timeWords.contains($0) && $0 != "duur" && $0 != "time" }
  }

  private static let timeUnits: Set<String> = [
    "minuten", "minuut", "min", "minutes", "minute", "mins",
  ]
  private static let timeWords: Set<String> = [
    "leestijd", "lezen", "lees", "read", "reading", "time", "circa", "ca", "ongeveer", "duur",
    "leesduur", "geschatte", "gemiddelde",
  ]

  /// `Foto: X`, `Beeld: X`.
  static func isPhotoCredit(_ text: String) -> Bool {
    guard let first = text.utf8.first, photoCueStarts.contains(first) else { return false }
    let lower = text.prefix(16).lowercased()
    return photoCues.contains { lower.hasPrefix($0) }
  }

  private static let photoCues = [
    "foto:", "foto's:", "foto’s:", "fotografie:", "beeld:", "illustratie:", "fotograaf:", "©",
    "foto ©", "fotoportret:",
  ]
  /// The first bytes of the cues, in either case.
  private static let photoCueStarts = Array("fFbBiI".utf8) + [0xC2]
}
