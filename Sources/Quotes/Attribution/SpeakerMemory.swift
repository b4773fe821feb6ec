/// Whom a text has spoken of so far, as far as the next quote depends on it.
struct SpeakerMemory: Sendable {
  /// How far back a pronoun is looked up, in sentences.
  private static let reach = 8

  /// Who *ik* is.
  var firstPerson: Person?
  /// The mentions of each sentence of the paragraph so far.
  private(set) var sentences: [[Mention]] = []
  /// Who spoke last in this paragraph.
  var speaker: Person?
  /// Who spoke last in the paragraph before, or was spoken of first.
  private(set) var previousSpeaker: Person?
  private(set) var previousSubject: Person?
  /// Whether the paragraph before ended with a question that somebody asked.
  var endedWithQuestion = false
  private(set) var followsQuestion = false
  /// Somebody whom the heading above names.
  var heading: Person?

  /// Begins the next paragraph.
  mutating func beginParagraph() {
    let subject = sentences.reversed().lazy.compactMap { Self.subject(of: $0) }.first
    if let subject { previousSubject = subject.person }
    previousSpeaker = speaker
    followsQuestion = endedWithQuestion
    endedWithQuestion = false
    speaker = nil
    sentences = []
  }

  /// Forgets what was said before a heading.
  mutating func beginSection(_ person: Person?) {
    heading = person
    previousSpeaker = nil
    speaker = nil
    endedWithQuestion = false
  }

  /// Remembers the mentions of the next sentence.
  mutating func append(_ mentions: [Mention]) {
    sentences.append(mentions)
  }

  /// Whom a pronoun stands for, behind these mentions of the same sentence.
  func resolve(_ pronoun: Person, after mentions: [Mention]) -> Person? {
    if pronoun.isFirstPerson { return firstPerson }
    guard pronoun.isParticular else { return nil }
    for sentence in [mentions] + sentences.suffix(Self.reach).reversed() {
      if let found = Self.best(sentence, fitting: pronoun.gender) { return found }
    }
    for person in [previousSpeaker, previousSubject] {
      if let person, person.gender.fits(pronoun.gender) { return person }
    }
    return nil
  }

  /// The mention that a later pronoun most likely means: the first that is no object.
  private static func best(_ mentions: [Mention], fitting gender: PersonWords.Gender) -> Person? {
    let fitting = mentions.filter {
      $0.person.isParticular && !$0.person.isFirstPerson && $0.person.gender.fits(gender)
        && ($0.person.name != nil || $0.person.role != nil)
    }
    return (fitting.first { !$0.isOblique } ?? fitting.first)?.person
  }

  /// The person whom a sentence is about.
  static func subject(of mentions: [Mention]) -> Mention? {
    mentions.first { !$0.isOblique && $0.person.isParticular && !$0.person.isFirstPerson }
  }
}
