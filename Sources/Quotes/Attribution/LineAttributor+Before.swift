// MARK: - A cue before the quote
extension LineAttributor {
  /// How far before a quote its cue is looked for, in tokens.
  private static var reach: Int { 60 }

  /// `Jansen zegt: ‘…’`, `Volgens Jansen is het eenvoudig: ‘…’`, `Jansen is sceptisch: ‘…’`.
  func before(
    _ candidate: QuoteCandidate, at index: Int, in sentence: Range<Int>
  ) -> Finding? {
    guard index > sentence.lowerBound,
      line.kind(index - 1) == .colon || line.kind(index - 1) == .comma && candidate.isSentence
    else { return nil }
    let isColon = line.kind(index - 1) == .colon
    let clause = max(sentence.lowerBound, index - Self.reach)..<(index - 1)
    guard !isNegated(before: index - 1) else { return nil }
    if let cue = lastCue(in: clause) {
      guard isColon || cue.token >= clause.upperBound - 5 else { return nil }
      guard cue.isAccording || governs(cue, upTo: clause.upperBound) else { return nil }
      return finding(candidate, cue: cue, rule: cue.isAccording ? .according : .colon)
    }
    guard isColon, candidate.isSentence, !line.word(index - 2).isIn(.labels),
      let subject = SpeakerMemory.subject(of: mentions),
      subject.kind != .pronoun || subject.person.name != nil
    else { return nil }
    return Finding(
      kind: .speech,
      attribution: attribution(subject.person, rule: .colon, name: subject.range, confidence: 85),
      person: subject.person)
  }

  private func finding(
    _ candidate: QuoteCandidate, cue: Cue, rule: AttributionRule
  ) -> Finding? {
    switch cue.strength {
    case .thing: return nil
    case .naming, .mild: guard candidate.wordCount > 2 else { return nil }
    case .speech: break
    }
    guard let subject = cue.subject else { return nil }
    if !subject.person.isParticular {
      guard line.word(subject.tokens.lowerBound).isIn(.groups) else { return nil }
    }
    let person = resolved(subject)
    return Finding(
      kind: .speech,
      attribution: attribution(
        person, rule: rule, cue: cue.token, name: subject.range,
        confidence: confidence(cue.strength == .speech ? 96 : 90, of: subject, as: person)),
      person: person)
  }

  /// `Jansen zegt dat het ‘…’ is`, `Iemand omschreef hem als ‘…’`, `…, zei de afdeling mij later, ‘…’`.
  func within(
    _ candidate: QuoteCandidate, at index: Int, in sentence: Range<Int>
  ) -> Finding? {
    guard candidate.wordCount > 2, index > sentence.lowerBound else { return nil }
    let clause = max(sentence.lowerBound, index - Self.reach)..<index
    guard let cue = lastCue(in: clause), cue.strength != .thing,
      let subject = cue.subject, subject.person.isParticular
    else { return nil }
    let person = resolved(subject)
    guard cue.isAccording || subject.kind != .pronoun || person != nil else { return nil }
    if !cue.isAccording {
      let between = (cue.token + 1)..<index
      let reach = max(cue.token, subject.tokens.upperBound - 1) + 4
      let binds = between.contains { $0 <= reach && line.word($0).isIn(.binders) }
      guard binds || line.kind(index - 1) == .comma || cue.strength == .naming else { return nil }
      if cue.strength == .mild, !between.contains(where: { line.word($0).key == .dat }) {
        return nil
      }
    }
    return Finding(
      kind: .speech,
      attribution: attribution(
        person, rule: cue.isAccording ? .according : .within, cue: cue.token, name: subject.range,
        confidence: confidence(cue.strength == .speech ? 90 : 85, of: subject, as: person)),
      person: person)
  }

  /// Whether a cue is near enough to what follows the clause, or says that something follows.
  private func governs(_ cue: Cue, upTo end: Int) -> Bool {
    if end - cue.token <= 12 { return true }
    let reach = max(cue.token, (cue.subject?.tokens.upperBound ?? 0) - 1) + 4
    return (cue.token..<min(end, reach)).contains { line.word($0).key == .dat }
  }

  private func isNegated(before end: Int) -> Bool {
    line.word(end - 1).isIn(.negations) || line.word(end - 2).isIn(.negations)
  }

  /// The last cue of a stretch of tokens, with its subject.
  func lastCue(in clause: Range<Int>) -> Cue? {
    if let according = according(at: clause.lowerBound, limit: clause.upperBound) {
      return according
    }
    var token = clause.upperBound
    while token > clause.lowerBound {
      token -= 1
      let word = line.word(token)
      if word.key == .volgens {
        if let cue = according(at: token, limit: clause.upperBound) { return cue }
        continue
      }
      guard let known = word.cue, word.key != .aldus else { continue }
      if known.isParticiple {
        if let cue = participleCue(at: token, in: clause) { return cue }
        if !known.isPlural { continue }
      }
      if known.isFirstPerson, !isBesideI(token) { continue }
      if known.strength == .thing, clause.upperBound - token > 6 { continue }
      if !known.particles.isEmpty, !closes(known.particles, clause, after: token) { continue }
      let subject = subject(of: token, in: clause, isAny: known.strength == .speech)
      if known.isPlural, let subject, subject.person.isFirstPerson { continue }
      if known.isPlural, let subject, subject.kind != .pronoun, !isGroup(subject) { continue }
      if known.isPlural, subject == nil { continue }
      if known.isPlural, let subject, isThey(subject) {
        return Cue(token: token, strength: known.strength, subject: Self.nobody(subject))
      }
      return Cue(token: token, strength: known.strength, subject: subject)
    }
    return nil
  }

  /// `Volgens Jansen`, at a token.
  private func according(at token: Int, limit: Int) -> Cue? {
    guard line.word(token).key == .volgens,
      let mention = reader.mention(at: token + 1, limit: limit),
      mention.kind != .pronoun
    else { return nil }
    return Cue(token: token, strength: .speech, subject: mention, isAccording: true)
  }

  /// Whether a particle of a verb stands at the end of a clause, or before what depends on it: `legt zij uit`,
  /// `geeft toe dat …`.
  private func closes(_ particles: CueVerb.Particles, _ clause: Range<Int>, after verb: Int) -> Bool
  {
    let end = min(clause.upperBound, verb + 16)
    return ((verb + 1)..<max(verb + 1, end)).contains { token in
      line.word(token).isOne(of: particles)
        && (clause.upperBound - token <= 3 || line.word(token + 1).isIn(.conjunctions))
    }
  }

  private func isThey(_ mention: Mention) -> Bool {
    line.word(mention.tokens.lowerBound).isIn(.they)
  }

  /// A mention of several people, or of nobody in particular.
  static func nobody(_ mention: Mention) -> Mention {
    var mention = mention
    mention.person = Person(role: "ze", isParticular: false)
    return mention
  }

  private func isGroup(_ mention: Mention) -> Bool {
    guard mention.kind == .phrase, let last = mention.tokens.last else { return false }
    return line.word(last).hasSuffix(.en) || line.word(last).hasSuffix(.s)
  }

  private func isBesideI(_ token: Int) -> Bool {
    line.word(token - 1).isIn(.speakers) || line.word(token + 1).isIn(.speakers)
  }

  /// `Ik heb gezegd: ‘…’`, `Dat stond in de krant, gezegd door uw woordvoerder: ‘…’`.
  private func participleCue(at token: Int, in clause: Range<Int>) -> Cue? {
    if line.word(token + 1).key == .door,
      let agent = reader.mention(at: token + 2, limit: clause.upperBound)
    {
      return Cue(token: token, strength: .speech, subject: agent)
    }
    var auxiliary = token
    while auxiliary > clause.lowerBound, token - auxiliary < 14 {
      auxiliary -= 1
      if line.word(auxiliary).isIn(.auxiliaries) {
        return Cue(
          token: token, strength: line.word(token).cue?.strength ?? .speech,
          subject: subject(of: auxiliary, in: clause, isAny: false))
      }
    }
    return nil
  }

  /// The subject of a finite verb: right before it, right behind it, or the first person of the clause.
  func subject(of verb: Int, in clause: Range<Int>, isAny: Bool) -> Mention? {
    let earlier = mentions.filter {
      $0.tokens.upperBound <= verb && $0.tokens.lowerBound >= clause.lowerBound
    }
    if let last = earlier.last, !last.isOblique, isBeside(last, verb) { return last }
    if verb > clause.lowerBound, let pronoun = reader.mention(at: verb - 1, limit: verb),
      pronoun.kind == .pronoun
    {
      return pronoun
    }
    if let relative = relativeSubject(of: verb, in: clause, earlier) { return relative }
    if let behind = subject(behind: verb, limit: clause.upperBound, isAny: isAny) { return behind }
    return earlier.first { !$0.isOblique }
  }

  /// Whether a mention stands right before a verb, or with one light word between.
  private func isBeside(_ mention: Mention, _ verb: Int) -> Bool {
    let gap = verb - mention.tokens.upperBound
    if gap == 1, line.kind(verb - 1) == .comma {
      return line.kind(mention.tokens.lowerBound - 1) == .comma
    }
    return gap == 0 || gap == 1 && line.word(verb - 1).isIn(.skippable)
  }

  /// The one before *die*, of a verb at the end of its clause: *een man die het kort zei*.
  private func relativeSubject(
    of verb: Int, in clause: Range<Int>, _ earlier: [Mention]
  ) -> Mention? {
    for token in (max(clause.lowerBound, verb - 8)..<verb).reversed() {
      guard line.kind(token) == .word else { return nil }
      guard line.word(token).key == .die || line.word(token).key == .wie else { continue }
      return earlier.last
    }
    return nil
  }
}
