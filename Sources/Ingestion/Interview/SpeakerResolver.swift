/// Finds the full name for the label of a turn: `Staal:` after `Sara Staal:`.
///
/// Only names that stand before the turn count. A label that fits two people stays as it is;
/// initials that fit nobody are nobody.
struct SpeakerResolver {
  /// Who a label was found to be, when so many names were known.
  private struct Finding {
    let speaker: String?
    let nameCount: Int
  }

  private let text: String
  private let labels: Set<String>
  private var names: [KnownName]
  /// Made when a label is first looked for, for most texts never need it.
  private var mentions: CapitalisedWords?
  private var searched: Set<String> = []
  private var findings: [String: Finding] = [:]

  /// Knows the article's text, whom its byline names, and all labels that will be asked for.
  init(text: String, authors: [String], labels: Set<String>) {
    self.text = text
    self.labels = labels
    names = authors.map { KnownName($0) }
  }

  /// The fullest name for a label that stands at a byte of the text; nil when it is no name.
  mutating func speaker(of label: TurnLabel, at byteOffset: Int) -> String? {
    guard label.role == .name else { return nil }
    // The same label means the same person until another name is known.
    if let known = findings[label.text], known.nameCount == names.count { return known.speaker }
    let nameCount = names.count
    let speaker = find(label.text, at: byteOffset)
    findings[label.text] = Finding(speaker: speaker, nameCount: nameCount)
    return speaker
  }

  private mutating func find(_ label: String, at byteOffset: Int) -> String? {
    guard let name = PersonName.parse(label) else { return nil }
    let lower = name.lowercased()
    if name.contains(" "), !PersonName.particles.contains(name.prefix { $0 != " " }.lowercased()) {
      if let known = names.first(where: { $0.lowercased == lower }) { return known.text }
      names.append(KnownName(name))
      return name
    }
    let isInitials = KnownName.isInitials(name)
    let known = names.filter { $0.fits(lower, isInitials: isInitials) }
    if known.count == 1 { return known[0].text }
    if known.count > 1 { return name }
    // Looked for once a label: a second search would read the text again for every turn.
    guard searched.insert(name).inserted else { return isInitials ? nil : name }
    if let found = nameInText(endingWith: name, before: byteOffset) {
      names.append(KnownName(found))
      return found
    }
    return isInitials ? nil : name
  }

  /// The capitalised words before an earlier mention of the surname.
  private mutating func nameInText(endingWith surname: String, before byteOffset: Int) -> String? {
    let mentions = mentions ?? CapitalisedWords(text, wanted: Set(labels.compactMap(Self.lastWord)))
    self.mentions = mentions
    let wanted = surname.split(separator: " ").map { $0.lowercased() }
    guard let lastWanted = wanted.last else { return nil }
    for mention in mentions.ends(of: lastWanted) where mention <= byteOffset {
      let words = mentions.words(before: mention, count: wanted.count + 5)
      let end = words.count
      guard end > wanted.count else { continue }
      let tail = words[(end - wanted.count)..<end]
      guard zip(tail, wanted).allSatisfy({ CapitalisedWords.bare($0) == $1 }) else { continue }
      var start = end - wanted.count
      while start > 0, end - start < 5, Self.continuesName(words[start - 1]) { start -= 1 }
      while start < end,
        !PersonName.startsWithCapital(words[start])
          || Self.openers.contains(CapitalisedWords.bare(words[start]))
      { start += 1 }
      guard start < end - wanted.count else { continue }
      let candidate = words[start..<end].map { $0.filter { !",;:!?™®()".contains($0) } }
      if let name = PersonName.parse(candidate.joined(separator: " ")) { return name }
    }
    return nil
  }

  /// The last word of the name that a label is, in lower case.
  private static func lastWord(of label: String) -> String? {
    PersonName.parse(label)?.split(separator: " ").last?.lowercased()
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
