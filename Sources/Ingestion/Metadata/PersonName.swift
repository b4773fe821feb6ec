/// The form of a Dutch personal name: capitals, initials, particles.
enum PersonName {
  /// Words in lower case that a name may hold, never at its end.
  static let particles: Set<String> = [
    "van", "de", "den", "der", "ten", "ter", "te", "'t", "’t", "het", "in", "op", "aan", "onder",
    "uit", "bij", "tot", "over", "voor", "la", "le", "du", "des", "von", "zu", "zum", "el", "al",
    "ben", "bin", "di", "da", "dos", "del", "della", "y", "à", "d'", "d’", "vande", "vanden",
    "vander", "ver", "af",
  ]

  /// Academic and polite titles before a name, which are not part of it.
  static let titles: Set<String> = [
    "dr", "drs", "prof", "ir", "ing", "mr", "ds", "mevr", "mw", "dhr", "msc", "ma", "mba", "bc",
    "mevrouw", "meneer", "professor", "hoogleraar",
  ]

  /// The name as it is cited, or nil when the text does not have the form of a name.
  ///
  /// Invariant: at most six words and 60 bytes; first and last word with a capital.
  static func parse(_ text: some StringProtocol) -> String? {
    var words = text.split { $0.isWhitespace }.map { String($0) }
    while words.count > 1, let first = words.first, isTitle(first) { words.removeFirst() }
    guard (1...6).contains(words.count), let last = words.last, startsWithCapital(last),
      words.reduce(0, { $0 + $1.utf8.count }) <= 60
    else { return nil }
    guard !notFirst.contains(words[0].lowercased()) else { return nil }
    for (index, word) in words.enumerated() where !startsWithCapital(word) {
      guard particles.contains(word) else { return nil }
      if prepositions.contains(word), startsWithCapital(words[index + 1]) { return nil }
      if index == 0, words.count < 2 { return nil }
    }
    guard words.allSatisfy(isNameWord) else { return nil }
    return words.joined(separator: " ")
  }

  /// The part under which a person is spoken of: the last words from the first particle on.
  static func surname(of name: String) -> Substring {
    let words = name.split(separator: " ")
    guard words.count > 1 else { return name[...] }
    var start = words.count - 1
    while start > 1, particles.contains(String(words[start - 1]).lowercased()) { start -= 1 }
    return name[words[start].startIndex...]
  }

  /// Whether the first letter, after an apostrophe or quotation mark, is a capital.
  static func startsWithCapital(_ word: some StringProtocol) -> Bool {
    if let byte = word.utf8.first, SimpleText.isLetter(byte) { return byte < 0x60 }
    guard let first = word.unicodeScalars.first(where: { $0.properties.isAlphabetic }) else {
      return false
    }
    return first.properties.isUppercase || first.properties.generalCategory == .titlecaseLetter
  }

  /// Particles that only stand before another one: `in 't Veld`, `op den Akker`.
  private static let prepositions: Set<String> = [
    "in", "op", "aan", "onder", "uit", "bij", "over", "voor", "tot",
  ]

  /// Words that begin other lines than names.
  private static let notFirst: Set<String> = [
    "reactie", "reacties", "volg", "lees", "bekijk", "deel", "archief", "beeld", "tekst", "foto",
    "brief", "gesprek", "verslag", "nieuws", "download", "abonneer", "beste", "geachte", "lieve",
  ]

  /// Whether a word is a title before a name, such as `dr.`.
  static func isTitle(_ word: some StringProtocol) -> Bool {
    titles.contains(word.lowercased().filter { $0 != "." })
  }

  /// Letters with full stops, hyphens and apostrophes; no digits, no other marks.
  private static func isNameWord(_ word: String) -> Bool {
    word.unicodeScalars.allSatisfy { scalar in
      scalar.isASCII && SimpleText.isLetter(UInt8(truncatingIfNeeded: scalar.value))
        || scalar.properties.isAlphabetic || scalar.properties.canonicalCombiningClass.rawValue > 0
        || [".", "-", "‑", "'", "’", "‘", "™", "®"].contains(scalar)
    }
  }
}
