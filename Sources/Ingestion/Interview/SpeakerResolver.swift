/// Finds the full name for the label of a turn: `Staal:` after `Sara Staal:`.
///
/// Only names that stand before the turn count. A label that fits two people stays as it is;
/// initials that fit nobody are nobody.
struct SpeakerResolver {
  private let text: String
  private var names: [String]
  /// Made when a label is first looked for, for most texts never need it.
  private var mentions: CapitalisedWords?
  private var searched: Set<String> = []

  /// Knows the article's text and whom its byline names.
  init(text: String, authors: [String]) {
    self.text = text
    names = authors
  }

  /// The fullest name for a label that stands at a byte of the text; nil when it is no name.
  mutating func speaker(of label: TurnLabel, at byteOffset: Int) -> String? {
    guard label.role == .name else { return nil }
    guard let name = PersonName.parse(label.text) else { return nil }
    if name.contains(" "), !PersonName.particles.contains(name.prefix { $0 != " " }.lowercased()) {
      if let known = names.first(where: { $0.lowercased() == name.lowercased() }) { return known }
      names.append(name)
      return name
    }
    let known = names.filter { Self.fits(name, name: $0) }
    if known.count == 1 { return known[0] }
    if known.count > 1 { return name }
    // Looked for once a label: a second search would read the text again for every turn.
    guard searched.insert(name).inserted else { return Self.isInitials(name) ? nil : name }
    if let found = nameInText(endingWith: name, before: byteOffset) {
      names.append(found)
      return found
    }
    return Self.isInitials(name) ? nil : name
  }

  /// Whether a label is a full name's first name, last word, surname or initials.
  static func fits(_ label: String, name: String) -> Bool {
    let wanted = label.lowercased()
    let words = name.split(separator: " ").map { $0.lowercased() }
    if isInitials(label) {
      let initials = String(words.compactMap(\.first))
      let capitals = String(name.filter(\.isUppercase)).lowercased()
      if initials == wanted || capitals == wanted { return true }
    }
    return words.last == wanted || words.first == wanted
      || PersonName.surname(of: name).lowercased() == wanted
  }

  private static func isInitials(_ label: String) -> Bool {
    (1...3).contains(label.count) && label.allSatisfy(\.isUppercase)
  }

  /// The capitalised words before an earlier mention of the surname.
  private mutating func nameInText(endingWith surname: String, before byteOffset: Int) -> String? {
    let mentions = mentions ?? CapitalisedWords(text)
    self.mentions = mentions
    let words = mentions.words
    let wanted = surname.split(separator: " ").map { $0.lowercased() }
    guard let lastWanted = wanted.last else { return nil }
    for last in mentions.places(of: lastWanted) where words[last].endIndex <= byteOffset {
      let end = last + 1
      guard end > wanted.count else { continue }
      let tail = words[(end - wanted.count)..<end]
      guard zip(tail, wanted).allSatisfy({ CapitalisedWords.bare($0.text) == $1 }) else { continue }
      var start = end - wanted.count
      while start > 0, end - start < 5, Self.continuesName(words[start - 1].text) { start -= 1 }
      while start < end,
        !PersonName.startsWithCapital(words[start].text)
          || Self.openers.contains(CapitalisedWords.bare(words[start].text))
      { start += 1 }
      guard start < end - wanted.count else { continue }
      let candidate = words[start..<end].map { $0.text.filter { !",;:!?™®()".contains($0) } }
      if let name = PersonName.parse(candidate.joined(separator: " ")) { return name }
    }
    return nil
  }

  private static func continuesName(_ word: Substring) -> Bool {
    guard let last = word.last, last.isLetter || last == "." && word.count <= 4 else {
      return false
    }
    return PersonName.startsWithCapital(word) || PersonName.particles.contains(word.lowercased())
  }

  /// Capitalised words that begin a sentence before a name, and are none.
  private static let openers: Set<String> = [
    "volgens", "met", "voor", "van", "door", "aan", "bij", "als", "toen", "ook", "en", "maar",
    "want", "mevrouw", "meneer", "de", "het", "een", "in", "op", "dat", "dit", "interview",
    "auteur", "tekst", "ceo", "directeur", "oprichter", "hoogleraar", "professor", "wie", "wat",
    "waarom", "hoe", "is", "heeft", "zegt", "aldus", "vraag", "antwoord", "voorzitter", "manager",
    "collega", "klantmanager", "onderzoeker", "schrijver", "auteurs", "over", "na", "sinds",
  ]
}
