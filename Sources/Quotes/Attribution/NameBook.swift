/// The full names of a text, so that a surname or a first name leads to the fullest.
///
/// One pass over the text; each name is kept once.
struct NameBook {
  private var fullNames: [String: [String]] = [:]  // by lower-case last name, and by first name
  private var persons: Set<String> = []
  /// Whether every name counts as a person's.
  var admitsAll = false
  private(set) var roles: [String: String] = [:]
  private(set) var genders: [String: PersonWords.Gender] = [:]
  private var answers = KnownNames()
  /// What was added already, so that a name that a text repeats is taken apart once.
  private var added: [String: (isPerson: Bool, hasRole: Bool)] = [:]

  /// Knows names from outside the text too: authors, speakers of turns.
  init(known: [String]) {
    for name in known { add(name, isPerson: true) }
  }

  /// Adds a full name.
  mutating func add(_ name: String, isPerson: Bool, role: String? = nil) {
    let words = Self.words(name)
    // A name of one word that is nobody's for all that is known.
    guard isPerson || words.count > 1 else { return }
    let known = added[name]
    if let known, known.isPerson || !isPerson, known.hasRole || role == nil { return }
    added[name] = (isPerson || known?.isPerson == true, role != nil || known?.hasRole == true)
    answers = KnownNames()
    guard let first = words.first, !Self.word(first).isIn(.organisations) else { return }
    if isPerson { persons.insert(name) }
    guard words.count > 1 else { return }
    let surname = Self.surname(words)
    for key in Set([first.lowercased(), surname, words[words.count - 1].lowercased()]) {
      let names = fullNames[key] ?? []
      if !names.contains(name), names.count < 4 { fullNames[key] = names + [name] }
    }
    if let role, roles[name] == nil { roles[name] = role }
    if let gender = GivenNames.gender(of: Self.word(first)) {
      genders[name] = genders[name] ?? gender
      persons.insert(name)
    }
  }

  /// What is known of a name as it stands.
  func known(_ name: String) -> KnownName {
    if let known = answers.names[name] { return known }
    let full = fullest(name)
    let known = KnownName(full: full, role: roles[full], gender: gender(of: full))
    answers.names[name] = known
    return known
  }

  /// The fullest name for a name as it stands; the name itself where nothing or more than one fits.
  func fullest(_ name: String) -> String {
    let words = Self.words(name)
    let key = words.count == 1 ? name.lowercased() : Self.surname(words)
    guard let candidates = fullNames[key] else { return name }
    let fitting = candidates.filter { candidate in
      guard candidate.utf8.count > name.utf8.count else { return candidate == name }
      let parts = Self.words(candidate.lowercased())
      return words.allSatisfy { parts.contains($0.lowercased()) }
    }
    let longer = fitting.filter { $0 != name }
    if words.count > 1, fitting.contains(name), longer.count != 1 { return name }
    return longer.count == 1 ? longer[0] : name
  }

  /// Whether a name is that of a person, as far as the text shows.
  func isPerson(_ name: String) -> Bool {
    if admitsAll { return true }
    if let isPerson = answers.persons[name] { return isPerson }
    let isPerson = persons.contains(name) || Self.firstWord(name).isIn(.givenNames)
    answers.persons[name] = isPerson
    return isPerson
  }

  /// What is known of somebody's gender.
  func gender(of name: String) -> PersonWords.Gender {
    if let gender = genders[name] { return gender }
    return GivenNames.gender(of: Self.firstWord(name)) ?? .unknown
  }

  private static func words(_ name: String) -> [String] {
    name.utf8.split(separator: 0x20).compactMap { String($0) }
  }

  /// What the lists know of a word of a name.
  private static func word(_ text: String) -> LineWord {
    WordLexicon.shared.word(text.lowercased())
  }

  /// What the lists know of the first word of a name.
  private static func firstWord(_ name: String) -> LineWord {
    words(name).first.map { word($0) } ?? LineWord()
  }

  /// The surname with its particles, in lower case.
  private static func surname(_ words: [String]) -> String {
    var start = words.count - 1
    while start > 1, word(words[start - 1]).isIn(.particles) { start -= 1 }
    return words[start...].joined(separator: " ").lowercased()
  }
}
