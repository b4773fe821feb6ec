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
    var best: (person: Person, cost: Int)?
    for (distance, sentence) in ([mentions] + sentences.suffix(Self.reach).reversed()).enumerated()
    {
      guard let mention = Self.first(sentence, fitting: pronoun.gender) else { continue }
      // In its own sentence the pronoun hardly means who stands behind a preposition.
      let cost = 2 * distance + (mention.isOblique ? distance == 0 ? 3 : 1 : 0)
      if best.map({ cost < $0.cost }) ?? true { best = (mention.person, cost) }
    }
    if let best { return best.person }
    return [previousSpeaker, previousSubject].lazy.compactMap(\.self).first {
      !$0.isFirstPerson && $0.gender.fits(pronoun.gender)
    }
  }

  /// Remembers what a pronoun says about somebody whose gender was not known.
  mutating func note(_ gender: PersonWords.Gender, of person: Person) {
    guard gender != .unknown, person.gender == .unknown else { return }
    for sentence in sentences.indices.suffix(Self.reach) {
      for index in sentences[sentence].indices where sentences[sentence][index].person == person {
        sentences[sentence][index].person.gender = gender
      }
    }
    if speaker == person { speaker?.gender = gender }
    if previousSpeaker == person { previousSpeaker?.gender = gender }
    if previousSubject == person { previousSubject?.gender = gender }
  }

  /// The mention of a sentence that a pronoun would mean: the first that is no object.
  private static func first(
    _ mentions: [Mention], fitting gender: PersonWords.Gender
  ) -> Mention? {
    let fitting = mentions.filter {
      $0.person.isParticular && !$0.person.isFirstPerson && $0.person.gender.fits(gender)
        && ($0.person.name != nil || $0.person.role != nil)
    }
    return fitting.first { !$0.isOblique } ?? fitting.first
  }

  /// The person whom a sentence is about.
  static func subject(of mentions: [Mention]) -> Mention? {
    mentions.first { !$0.isOblique && $0.person.isParticular && !$0.person.isFirstPerson }
  }
}
