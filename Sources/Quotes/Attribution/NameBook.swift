/// The full names of a text, so that a surname or a first name leads to the fullest.
///
/// One pass over the text; each name is kept once.
struct NameBook: Sendable {
  private var fullNames: [String: [String]] = [:]  // by lower-case last name, and by first name
  private var persons: Set<String> = []
  /// Whether every name counts as a person's.
  var admitsAll = false
  private(set) var roles: [String: String] = [:]
  private(set) var genders: [String: PersonWords.Gender] = [:]

  /// Knows names from outside the text too: authors, speakers of turns.
  init(known: [String]) {
    for name in known { add(name, isPerson: true) }
  }

  /// Adds a full name.
  mutating func add(_ name: String, isPerson: Bool, role: String? = nil) {
    let words = name.split(separator: " ").map(String.init)
    guard let first = words.first, !PersonWords.organisations.contains(first.lowercased()) else {
      return
    }
    if isPerson { persons.insert(name) }
    guard words.count > 1 else { return }
    let surname = Self.surname(words)
    for key in Set([first.lowercased(), surname, words[words.count - 1].lowercased()]) {
      let names = fullNames[key] ?? []
      if !names.contains(name), names.count < 4 { fullNames[key] = names + [name] }
    }
    if let role, roles[name] == nil { roles[name] = role }
    if let gender = GivenNames.gender(of: first.lowercased()) {
      genders[name] = genders[name] ?? gender
      persons.insert(name)
    }
  }

  /// Remembers what a pronoun said about somebody.
  mutating func note(_ gender: PersonWords.Gender, of name: String) {
    if gender != .unknown, genders[name] == nil { genders[name] = gender }
  }

  /// The fullest name for a name as it stands; the name itself where nothing or more than one fits.
  func fullest(_ name: String) -> String {
    let words = name.split(separator: " ").map(String.init)
    let key = words.count == 1 ? name.lowercased() : Self.surname(words)
    let candidates = fullNames[key] ?? []
    let fitting = candidates.filter { candidate in
      guard candidate.utf8.count > name.utf8.count else { return candidate == name }
      let parts = candidate.lowercased().split(separator: " ")
      return words.allSatisfy { word in parts.contains { $0 == word.lowercased() } }
    }
    let longer = fitting.filter { $0 != name }
    if words.count > 1, fitting.contains(name), longer.count != 1 { return name }
    return longer.count == 1 ? longer[0] : name
  }

  /// Whether a name is that of a person, as far as the text shows.
  func isPerson(_ name: String) -> Bool {
    if admitsAll || persons.contains(name) { return true }
    guard let first = name.split(separator: " ").first else { return false }
    return GivenNames.gender(of: first.lowercased()) != nil
  }

  /// What is known of somebody's gender.
  func gender(of name: String) -> PersonWords.Gender {
    if let gender = genders[name] { return gender }
    guard let first = name.split(separator: " ").first else { return .unknown }
    return GivenNames.gender(of: first.lowercased()) ?? .unknown
  }

  /// The surname with its particles, in lower case.
  private static func surname(_ words: [String]) -> String {
    var start = words.count - 1
    while start > 1, FunctionWords.particles.contains(words[start - 1].lowercased()) { start -= 1 }
    return words[start...].joined(separator: " ").lowercased()
  }
}
