/// Decides for the quotes of a line what they are and who says them.
///
/// Rule by rule in docs/QUOTES.md; the order of the rules is that of `finding`.
struct LineAttributor {
  let line: ContextLine
  let reader: MentionReader
  let candidates: [Int: QuoteCandidate]
  /// Whether a quote that stands alone may be speech here: not in headings.
  let allowsAlone: Bool
  /// Colons behind which somebody may speak without marks, by byte.
  let colons: [Int]
  private(set) var memory: SpeakerMemory
  private(set) var findings: [Int: Finding] = [:]
  /// What is said without marks.
  private(set) var unmarked: [UnmarkedSpeech] = []
  /// Mentions of the sentence at hand, up to the token at hand.
  var mentions: [Mention] = []
  /// The number of the sentence at hand.
  private(set) var sentenceNumber = 0
  /// More mentions of one sentence than this are not looked at.
  private static let mentionLimit = 24

  init(
    line: ContextLine, names: NameBook, candidates: [Int: QuoteCandidate], memory: SpeakerMemory,
    allowsAlone: Bool = true, colons: [Int] = []
  ) {
    self.line = line
    reader = MentionReader(line: line, names: names)
    self.candidates = candidates
    self.memory = memory
    self.allowsAlone = allowsAlone
    self.colons = colons
  }

  /// Goes through all sentences.
  mutating func run() {
    for (number, sentence) in line.sentences.enumerated() {
      sentenceNumber = number
      mentions = []
      var index = sentence.lowerBound
      while index < sentence.upperBound {
        if let number = line.tokens[index].quote {
          if findings[number] == nil { decide(number, at: index, in: sentence) }
          index += 1
          continue
        }
        if takeUnmarked(behind: index, in: sentence) { break }
        if let mention = readMention(at: index, in: sentence) {
          take(mention)
          index = max(index + 1, mention.tokens.upperBound)
        } else {
          index += 1
        }
      }
      memory.append(mentions)
    }
  }

  /// Takes the rest of a sentence if it is what somebody says without marks; tells whether it is.
  private mutating func takeUnmarked(behind colon: Int, in sentence: Range<Int>) -> Bool {
    guard line.kind(colon) == .colon, colons.contains(line.tokens[colon].range.lowerBound),
      let found = unmarkedSpeech(behind: colon, in: sentence)
    else { return false }
    unmarked.append(found)
    for index in colon..<sentence.upperBound {
      if let number = line.tokens[index].quote { decide(number, at: index, in: sentence) }
    }
    if let person = found.finding.person { memory.speaker = person }
    memory.endedWithQuestion = line.text[found.range.upperBound - 1] == UInt8(ascii: "?")
    return true
  }

  /// Remembers a mention; one that says what somebody before it is called names that one.
  private mutating func take(_ mention: Mention) {
    let start = mention.tokens.lowerBound
    if mention.kind == .name, let last = mentions.lastIndex(where: { $0.person.name == nil }) {
      let isCalled = line.word(start - 1).isIn(.calling)
      let isTitled =
        line.word(start).isIn(.titles)
        && mentions[last].person.role?.hasSuffix(line.lowercased(start)) == true
      if isCalled || isTitled, mentions[last].person.isParticular,
        !mentions[last].person.isFirstPerson
      {
        let role = isTitled ? nil : mentions[last].person.role.map(Self.withoutDeterminer)
        mentions[last].person.name = mention.person.name
        mentions[last].person.role = mention.person.role ?? role
      }
    }
    if mentions.count < Self.mentionLimit { mentions.append(mention) }
  }

  private static func withoutDeterminer(_ role: String) -> String {
    guard let space = role.firstIndex(of: " "),
      WordLexicon.shared.word(role[..<space].lowercased()).isIn(.determiners)
    else { return role }
    return String(role[role.index(after: space)...])
  }

  private mutating func decide(_ number: Int, at index: Int, in sentence: Range<Int>) {
    guard let candidate = candidates[number] else { return }
    let finding = finding(candidate, at: index, in: sentence)
    findings[number] = finding
    if let joined = finding.joined { findings[joined] = Finding(kind: finding.kind) }
    guard finding.kind == .speech else { return }
    if let person = finding.person { memory.speaker = person }
    memory.endedWithQuestion = candidate.isQuestion
  }

  private func finding(
    _ candidate: QuoteCandidate, at index: Int, in sentence: Range<Int>
  ) -> Finding {
    if let found = behind(candidate, at: index, in: sentence) { return found }
    if let found = signature(candidate, at: index, in: sentence) { return found }
    if let found = before(candidate, at: index, in: sentence) { return found }
    if let found = within(candidate, at: index, in: sentence) { return found }
    if allowsAlone, let found = alone(candidate, at: index, in: sentence) { return found }
    return .term
  }

  /// A mention that starts at a token, resolved; nil where nobody in particular is named.
  private mutating func readMention(at index: Int, in sentence: Range<Int>) -> Mention? {
    guard var mention = reader.mention(at: index, limit: sentence.upperBound) else { return nil }
    mention.isOblique =
      index > sentence.lowerBound && line.word(index - 1).isIn(.prepositions)
    switch mention.kind {
    case .pronoun:
      guard !isPlural(mention), let person = memory.resolve(mention.person, after: mentions) else {
        return mention.person.isFirstPerson ? mention : nil
      }
      memory.note(mention.person.gender, of: person)
      let gender = person.gender == .unknown ? mention.person.gender : person.gender
      mention.person = person
      mention.person.gender = gender
    case .name:
      guard isPerson(mention, at: index, in: sentence) else { return nil }
    case .phrase, .relative: break
    }
    return mention
  }

  /// Whether *ze* or *zij* stands beside a plural verb, so that it is nobody in particular.
  func isPlural(_ mention: Mention) -> Bool {
    guard line.word(mention.tokens.lowerBound).isIn(.they) else { return false }
    return [mention.tokens.lowerBound - 1, mention.tokens.upperBound].contains { index in
      let verb = line.word(index)
      return verb.hasSuffix(.en, behind: 2) || verb.isIn(.plurals)
    }
  }

  /// Whether a name stands for a person: it is known as one, or does what persons do.
  private func isPerson(_ mention: Mention, at index: Int, in sentence: Range<Int>) -> Bool {
    guard let name = mention.person.name else { return false }
    if mention.person.role != nil || reader.names.isPerson(name) { return true }
    if line.word(mention.tokens.lowerBound).isIn(.titles) { return true }
    let before = line.word(index - 1)
    let after = line.word(mention.tokens.upperBound)
    if mention.isOblique || before.isIn(.determiners) { return false }
    return Self.isDone(before) || Self.isDone(after) || after.isIn(.living) || before.isIn(.naming)
  }

  /// Whether a word is a cue that only a person does.
  private static func isDone(_ word: LineWord) -> Bool {
    guard let cue = word.cue else { return false }
    return cue.strength != .thing && !cue.isFirstPerson && !cue.isParticiple
  }

  /// The attribution to somebody, by a rule.
  func attribution(
    _ person: Person?, rule: AttributionRule, cue: Int? = nil, name: Range<Int>? = nil,
    confidence: Int
  ) -> Attribution {
    var role = person?.role
    if person?.isParticular == false, role.map(Self.vague.contains) == true { role = nil }
    return Attribution(
      speaker: person?.name, role: role, cue: cue.map { line.tokens[$0].range }, name: name,
      rule: person == nil ? .none : rule, confidence: person == nil ? 0 : confidence)
  }

  private static let vague = FunctionWords.words("ze zij men je jij u jullie")
}
