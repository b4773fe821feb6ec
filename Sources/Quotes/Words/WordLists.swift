/// The lists that a word is in, so that one look at a word answers for all of them.
struct WordLists: OptionSet {
  let rawValue: UInt64

  // Whom a word names, and how a clause is built: FunctionWords.
  static let determiners = WordLists(rawValue: 1 << 0)
  static let pronouns = WordLists(rawValue: 1 << 1)
  static let prepositions = WordLists(rawValue: 1 << 2)
  static let skippable = WordLists(rawValue: 1 << 3)
  static let boundaries = WordLists(rawValue: 1 << 4)
  static let openers = WordLists(rawValue: 1 << 5)
  static let particles = WordLists(rawValue: 1 << 6)
  static let abbreviations = WordLists(rawValue: 1 << 7)

  // Persons: PersonWords and GivenNames.
  static let titles = WordLists(rawValue: 1 << 8)
  static let organisations = WordLists(rawValue: 1 << 9)
  /// Nouns that stand for a person, those that only end like one among them.
  static let persons = WordLists(rawValue: 1 << 10)
  static let men = WordLists(rawValue: 1 << 11)
  static let women = WordLists(rawValue: 1 << 12)
  static let maleNames = WordLists(rawValue: 1 << 13)
  static let femaleNames = WordLists(rawValue: 1 << 14)

  // Words around a cue and a quote: SpeechWords.
  static let labels = WordLists(rawValue: 1 << 16)
  static let plurals = WordLists(rawValue: 1 << 17)
  static let naming = WordLists(rawValue: 1 << 18)
  static let living = WordLists(rawValue: 1 << 19)
  static let binders = WordLists(rawValue: 1 << 20)
  static let auxiliaries = WordLists(rawValue: 1 << 21)
  static let addressed = WordLists(rawValue: 1 << 22)
  static let questions = WordLists(rawValue: 1 << 23)
  static let otherCues = WordLists(rawValue: 1 << 24)
  static let nobodies = WordLists(rawValue: 1 << 25)
  static let things = WordLists(rawValue: 1 << 26)
  static let unreal = WordLists(rawValue: 1 << 27)
  static let adjuncts = WordLists(rawValue: 1 << 28)
  static let adverbs = WordLists(rawValue: 1 << 29)
  static let counts = WordLists(rawValue: 1 << 30)
  static let demonstratives = WordLists(rawValue: 1 << 31)
  static let attributes = WordLists(rawValue: 1 << 32)
  static let copulas = WordLists(rawValue: 1 << 33)
  static let negations = WordLists(rawValue: 1 << 34)
  static let speakers = WordLists(rawValue: 1 << 35)
  static let they = WordLists(rawValue: 1 << 36)
  static let groups = WordLists(rawValue: 1 << 37)
  static let signatures = WordLists(rawValue: 1 << 38)
  static let conjunctions = WordLists(rawValue: 1 << 39)
  static let calling = WordLists(rawValue: 1 << 40)

  /// First names of either gender.
  static let givenNames: WordLists = [.maleNames, .femaleNames]
}
