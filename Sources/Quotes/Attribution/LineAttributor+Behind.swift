// MARK: - A cue behind the quote
extension LineAttributor {
  /// `‘…’, zegt Jansen`, `‘…’, aldus de woordvoerder`, `‘…’ had de man geantwoord`.
  func behind(
    _ candidate: QuoteCandidate, at index: Int, in sentence: Range<Int>
  ) -> Finding? {
    var verb = index + 1
    let hasComma = line.kind(verb) == .comma
    if hasComma { verb += 1 }
    guard verb < sentence.upperBound, line.kind(verb) == .word else { return nil }
    let hasPause = hasComma || candidate.endsWithPause
    guard let cue = cue(at: verb, in: sentence, hasPause: hasPause) else { return nil }
    guard let subject = cue.subject else { return nil }
    let isGeneric = !subject.person.isParticular
    if isGeneric, subject.kind == .pronoun,
      line.word(subject.tokens.lowerBound).isIn(.addressed)
    {
      return nil
    }
    let person = resolved(subject)
    let joined = joinedQuote(candidate, behind: subject.tokens.upperBound, in: sentence)
    let base = cue.strength == .speech ? 97 : 93
    return Finding(
      kind: .speech,
      attribution: attribution(
        person, rule: .after, cue: cue.token, name: subject.range,
        confidence: confidence(base, of: subject, as: person)),
      person: person, joined: joined)
  }

  /// Less sure where a pronoun had to be looked up.
  func confidence(_ base: Int, of mention: Mention, as person: Person?) -> Int {
    guard mention.kind == .pronoun else { return base }
    return mention.person.isFirstPerson ? base - 3 : base - 7
  }

  /// The person whom a mention names, with a pronoun looked up.
  func resolved(_ mention: Mention) -> Person? {
    guard mention.kind == .pronoun || mention.kind == .relative else { return mention.person }
    if mention.person.name != nil { return mention.person }
    if !mention.person.isParticular { return mention.person }
    return memory.resolve(mention.person, after: mentions)
  }

  /// The cue that starts with the word behind a quote.
  private func cue(at verb: Int, in sentence: Range<Int>, hasPause: Bool) -> Cue? {
    let word = line.word(verb)
    let limit = clauseEnd(from: verb, in: sentence)
    if let known = word.cue, !known.isParticiple {
      guard known.strength != .thing, known.strength != .naming else { return nil }
      if known.isFirstPerson, !line.word(verb + 1).isIn(.speakers) { return nil }
      if !known.particles.isEmpty,
        !hasParticle(known.particles, after: verb, limit: sentence.upperBound)
      {
        return nil
      }
      guard var subject = subject(behind: verb, limit: limit, isAny: true) else { return nil }
      if known.isPlural, line.word(subject.tokens.lowerBound).isIn(.they) {
        subject = Self.nobody(subject)
      }
      guard hasPause || known.strength == .speech else { return nil }
      return Cue(token: verb, strength: known.strength, subject: subject)
    }
    guard hasPause else { return nil }
    if word.isIn(.auxiliaries) {
      guard let participle = participle(after: verb, limit: sentence.upperBound),
        let subject = subject(behind: verb, limit: limit, isAny: true)
      else { return nil }
      return Cue(token: participle, strength: .speech, subject: subject)
    }
    // Any verb may follow a quote that way: `‘…’, grijnst ze`.
    guard !word.isIn([.boundaries, .openers]), !line.tokens[verb].isCapital, word.byteCount > 3,
      word.hasSuffix(.t) || word.hasSuffix(.de) || word.hasSuffix(.te),
      let subject = subject(behind: verb, limit: limit, isAny: false),
      subject.tokens.lowerBound == verb + 1, subject.kind != .phrase
    else { return nil }
    return Cue(token: verb, strength: .mild, subject: subject)
  }

  /// The participle of a cue verb at or after a token.
  func participle(after token: Int, limit: Int) -> Int? {
    (token..<max(token, min(limit, token + 14))).first {
      line.word($0).cue?.isParticiple == true
    }
  }

  /// Whether one of the particles follows within a clause.
  func hasParticle(_ particles: CueVerb.Particles, after verb: Int, limit: Int) -> Bool {
    let end = min(limit, verb + 16)
    return ((verb + 1)..<max(verb + 1, end)).contains { line.word($0).isOne(of: particles) }
  }

  /// The subject that follows a verb.
  func subject(behind verb: Int, limit: Int, isAny: Bool) -> Mention? {
    var start = verb + 1
    var skipped = 0
    while skipped < 3, start < limit, line.word(start).isIn(.skippable) {
      start += 1
      skipped += 1
    }
    return reader.mention(at: start, limit: limit, isAny: isAny)
  }

  /// Where a clause ends that starts at a token: at a stop, a semicolon or the next quote.
  ///
  /// A comma ends none, for a function may stand behind it.
  func clauseEnd(from start: Int, in sentence: Range<Int>) -> Int {
    var end = start
    while end < min(sentence.upperBound, start + 40) {
      switch line.tokens[end].kind {
      case .stop, .semicolon, .quote: return end
      default: end += 1
      }
    }
    return end
  }

  /// The quote that goes on behind a cue: `‘…,’ zegt ze, ‘maar …’`.
  private func joinedQuote(
    _ candidate: QuoteCandidate, behind subjectEnd: Int, in sentence: Range<Int>
  ) -> Int? {
    var index = subjectEnd
    while index < min(sentence.upperBound, subjectEnd + 14) {
      if let number = line.tokens[index].quote {
        guard line.kind(index - 1) == .comma, let next = candidates[number],
          next.pair.depth == candidate.pair.depth, next.pair.glyph == candidate.pair.glyph,
          !next.startsSentence || !candidate.endsSentence
        else { return nil }
        return number
      }
      if line.kind(index) == .stop || line.kind(index) == .colon { return nil }
      index += 1
    }
    return nil
  }

  /// `‘…’ (van Naam)`, `‘…’ – Naam`.
  func signature(
    _ candidate: QuoteCandidate, at index: Int, in sentence: Range<Int>
  ) -> Finding? {
    var start = index + 1
    let kind = line.kind(start)
    guard kind == .open || kind == .dash, candidate.wordCount > 1 else { return nil }
    start += 1
    if line.word(start).isIn(.signatures) { start += 1 }
    guard let mention = reader.mention(at: start, limit: line.tokens.count), mention.kind == .name,
      mention.tokens.count > 1 || reader.names.isPerson(mention.person.name ?? "")
    else { return nil }
    let end = line.kind(mention.tokens.upperBound)
    guard kind == .dash || end == .close || end == .comma else { return nil }
    return Finding(
      kind: .speech,
      attribution: attribution(
        mention.person, rule: .signature, name: mention.range, confidence: 92),
      person: mention.person)
  }
}
