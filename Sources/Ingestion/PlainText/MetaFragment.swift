/// A part of a line of metadata, between its dates and its separators.
struct MetaFragment: Hashable {
  /// What a fragment says.
  enum Meaning: Hashable {
    /// Nothing by itself: `op`, `Utrecht`, `Nummer 4`.
    case nothing
    /// A reading time, a photographer, a count of comments.
    case furniture
    /// A kind of text, perhaps with who wrote it: `Gastblog door X`.
    case kind(ArticleKind, Byline?)
    /// A byline with a cue.
    case byline(Byline)
    /// Bare names.
    case names(Byline)
  }

  /// The words, without punctuation at the ends.
  let text: String
  /// Whether a comma stands between it and a date.
  let isBesideDate: Bool
  /// Whether a colon ended it: `Archief:` is no place.
  let endsInColon: Bool

  /// The fragments of a line, without its dates.
  static func fragments(of line: String, dates: [DateMatch]) -> [MetaFragment] {
    let bytes = Array(line.utf8)
    var fragments: [MetaFragment] = []
    var start = 0
    for range in dates.map(\.range) + [bytes.count..<bytes.count] {
      let piece = String(decoding: bytes[start..<range.lowerBound], as: UTF8.self)
      let parts = split(piece)
      for (index, part) in parts.enumerated() {
        let isBefore = index == parts.count - 1 && range.lowerBound < bytes.count
        let isAfter = index == 0 && start > 0
        let text = trimmed(part)
        if !text.isEmpty {
          fragments.append(
            MetaFragment(
              text: text, isBesideDate: isBefore || isAfter,
              endsInColon: part.split(separator: " ").last?.hasSuffix(":") ?? false))
        }
      }
      start = range.upperBound
    }
    return fragments
  }

  /// The year that it is, of four digits; else nil.
  var year: DateMatch? {
    text.utf8.count == 4 ? DateParser().dateLine(text) : nil
  }

  /// What it says; nil when it is no metadata.
  func meaning(hasDate: Bool) -> Meaning? {
    let words = LineToken.tokens(of: text).compactMap(\.word)
    if words.allSatisfy(Self.isEmptyWord) { return .nothing }
    if MetaLine.isReadingTime(text) || MetaLine.isPhotoCredit(text) { return .furniture }
    if words == ["reacties"] || words == ["reactie"] || words == ["comments"] { return .furniture }
    if hasDate, words.count <= 5, text.contains(where: \.isNumber),
      words.contains(where: Self.issueWords.contains)
    {
      return .nothing
    }
    if let kind = ArticleKind(label: text) { return .kind(kind, nil) }
    if let kind = kindWithByline() { return kind }
    if hasDate, isBesideDate, isDateIntroduction(words) { return .nothing }
    let bare = withoutFillerEnd()
    if let byline = BylineParser().byline(ofLine: bare) { return .byline(byline) }
    if hasDate, isBesideDate, !endsInColon, Self.isPlace(bare) { return .nothing }
    if endsInColon { return nil }
    let names = BylineParser().names(bare)
    if !names.people.isEmpty, !text.contains(where: \.isNumber),
      names.people.allSatisfy({ $0.contains(" ") })
    {
      return .names(names)
    }
    if hasDate, !isBesideDate, names.people.isEmpty, names.organisation == bare,
      PersonName.startsWithCapital(bare), words.count <= 7
    {
      return .names(names)
    }
    return nil
  }

  /// `Gastblog door X`, `Toespraak van X, directeur van Y`.
  private func kindWithByline() -> Meaning? {
    guard let first = text.utf8.split(separator: 0x20, maxSplits: 1).first,
      let kind = ArticleKind(label: String(Substring(first)))
    else { return nil }
    let words = text.split(separator: " ")
    guard words.count >= 4,
      ["door", "van", "by"].contains(words[1].lowercased())
    else { return nil }
    let byline = BylineParser().names(words.dropFirst(2).joined(separator: " "))
    return byline.people.isEmpty ? nil : .kind(kind, byline)
  }

  /// `Verschenen in: De Krant`, `Uitgesproken op het congres`, `onder embargo tot`.
  private func isDateIntroduction(_ words: [String]) -> Bool {
    guard words.count <= 10, let first = words.first else { return false }
    return ["verschenen", "uitgesproken", "gepubliceerd", "published"].contains(first)
      || words.starts(with: ["onder", "embargo"])
  }

  /// The text without `op`, `on` or a weekday at its end.
  private func withoutFillerEnd() -> String {
    let end = text.utf8.lastIndex(of: 0x20).map { text.utf8.index(after: $0) } ?? text.startIndex
    guard Self.isFiller(text[end...].lowercased()) else { return text }
    var words = text.split(separator: " ")
    while let last = words.last?.lowercased(),
      Self.isFiller(last)
    {
      words.removeLast()
    }
    return Self.trimmed(words.joined(separator: " "))
  }

  private static func isFiller(_ word: String) -> Bool {
    ["op", "on", "om"].contains(word) || DateVocabulary.weekdays.contains(word)
  }

  private static let issueWords: Set<String> = [
    "nummer", "nr", "jaargang", "jrg", "editie", "uitgave", "no", "vol", "volume",
    "bijlage", "deel", "hoofdstuk",
  ]

  private static func isEmptyWord(_ word: String) -> Bool {
    DateVocabulary.fillers.contains(word) || DateVocabulary.weekdays.contains(word)
      || DateVocabulary.publishedCues.contains(word) || DateVocabulary.modifiedCues.contains(word)
  }

  /// One capitalised word, two with a slash, or `Den Haag`.
  private static func isPlace(_ text: String) -> Bool {
    let words = text.split(whereSeparator: { $0 == " " || $0 == "/" })
    guard (1...3).contains(words.count), words.allSatisfy({ PersonName.startsWithCapital($0) })
    else { return false }
    return words.count == 1 || text.contains("/")
      || ["Den", "'s", "’s", "Sint", "St.", "New"].contains(words[0])
  }

  /// The parts between bars, bullets, spaced dashes, and sentences.
  private static func split(_ piece: String) -> [String] {
    var parts: [String] = []
    var current: [Substring] = []
    for word in piece.utf8.split(separator: 0x20).map({ Substring($0) }) {
      if word.utf8.count <= 3, ["|", "•", "·", "-", "–", "—", "●", "||"].contains(word) {
        parts.append(current.joined(separator: " "))
        current = []
        continue
      }
      current.append(word)
      let last = word.utf8.last
      guard last == UInt8(ascii: ";") || last == UInt8(ascii: ".") else { continue }
      let isEnd = word.hasSuffix(";") || word.hasSuffix(".") && !PersonName.isTitle(word)
      if word.count > 4, isEnd {
        parts.append(current.joined(separator: " "))
        current = []
      }
    }
    parts.append(current.joined(separator: " "))
    return parts
  }

  private static func trimmed(_ text: String) -> String {
    let marks: Set<Character> = [" ", ",", ".", ";", ":", "(", ")", "|", "–", "-"]
    var rest = text[...]
    while let first = rest.first, marks.contains(first) { rest.removeFirst() }
    while let last = rest.last, marks.contains(last), !(last == "." && rest.count < 4) {
      rest.removeLast()
    }
    return String(rest)
  }
}
