// MARK: - A quote that stands alone
extension LineAttributor {
  /// A whole sentence in marks without a cue of its own.
  func alone(
    _ candidate: QuoteCandidate, at index: Int, in sentence: Range<Int>
  ) -> Finding? {
    guard index == sentence.lowerBound, candidate.isSentence,
      stands(candidate, at: index, in: sentence)
    else { return nil }
    let isFirst = sentence.lowerBound == 0
    let last = sentenceNumber > 0 ? line.sentences[sentenceNumber - 1] : nil
    if let last, last.suffix(60).contains(where: { isSpeech($0) }) { return continuation(80) }
    if let last, let found = spokenOf(in: last) { return found }
    if let last, hasThingThatSpeaks(last) { return nil }
    if memory.speaker != nil { return continuation(75) }
    if let found = paragraphBefore(candidate, isFirst: isFirst, isWhole: line.sentences.count == 1)
    {
      return found
    }
    if let person = memory.heading, person.name?.contains(" ") == true {
      return Finding(
        kind: .speech, attribution: attribution(person, rule: .heading, confidence: 75),
        person: person)
    }
    return nil
  }

  /// Whether nothing but a stop follows in its sentence.
  private func stands(_ candidate: QuoteCandidate, at index: Int, in sentence: Range<Int>) -> Bool {
    if index + 1 == sentence.upperBound { return candidate.endsSentence || candidate.pair.goesOn }
    return index + 2 == sentence.upperBound && line.kind(index + 1) == .stop
  }

  private func isSpeech(_ token: Int) -> Bool {
    line.tokens[token].quote.flatMap { findings[$0] }?.kind == .speech
  }

  private func continuation(_ confidence: Int) -> Finding {
    Finding(
      kind: .speech,
      attribution: attribution(memory.speaker, rule: .continuation, confidence: confidence + 15),
      person: memory.speaker)
  }

  /// The person of the sentence before: who says something there, else whom it is about.
  private func spokenOf(in sentence: Range<Int>) -> Finding? {
    let known = memory.sentences.last ?? []
    var reading = self
    reading.mentions = known
    if let cue = reading.lastCue(in: sentence), let subject = cue.subject,
      counts(cue, by: subject, known), let person = reading.resolved(subject)
    {
      if line.word(cue.token).isIn(.questions) { return reply(to: person) }
      return Finding(
        kind: .speech,
        attribution: attribution(
          person, rule: cue.isAccording ? .according : .sentenceBefore, cue: cue.token,
          name: subject.range, confidence: confidence(92, of: subject, as: person)),
        person: person)
    }
    guard let subject = SpeakerMemory.subject(of: known) else { return nil }
    // Two people, and no verb that says which of them speaks.
    guard Set(known.compactMap(\.person.name)).count < 2 else {
      return Finding(kind: .speech, attribution: attribution(nil, rule: .none, confidence: 0))
    }
    return Finding(
      kind: .speech,
      attribution: attribution(
        subject.person, rule: .sentenceBefore, name: subject.range,
        confidence: confidence(85, of: subject, as: subject.person)),
      person: subject.person)
  }

  /// Whether the cue of a sentence leads to who says the next one.
  private func counts(_ cue: Cue, by subject: Mention, _ known: [Mention]) -> Bool {
    guard cue.strength != .thing, subject.person.isParticular else { return false }
    if cue.strength != .speech, subject.person.isFirstPerson { return false }
    // *Gilbert heeft een kaartje dat zijn vrouw heeft geschreven*: it is about Gilbert.
    if line.word(cue.token).cue?.isParticiple == true,
      let first = SpeakerMemory.subject(of: known)
    {
      return first.tokens == subject.tokens
    }
    return true
  }

  /// After a question told in other words (*Ik vroeg of het kon*) somebody else speaks.
  private func reply(to asker: Person) -> Finding? {
    guard let speaker = memory.speaker, speaker.name != asker.name || speaker.role != asker.role
    else {
      return Finding(kind: .speech, attribution: attribution(nil, rule: .none, confidence: 0))
    }
    return continuation(70)
  }

  /// Whether something that is nobody says something in a sentence: *Een programma zegt wat het kan*.
  private func hasThingThatSpeaks(_ sentence: Range<Int>) -> Bool {
    sentence.suffix(60).contains { token in
      guard let verb = line.word(token).cue else { return false }
      return verb.strength == .speech && verb.particles.isEmpty && !verb.isFirstPerson
        && !verb.isParticiple && !verb.isPlural
    }
  }

  /// Somebody spoke in the paragraph before.
  private func paragraphBefore(
    _ candidate: QuoteCandidate, isFirst: Bool, isWhole: Bool
  ) -> Finding? {
    if isWhole, memory.followsQuestion {
      return Finding(kind: .speech, attribution: attribution(nil, rule: .none, confidence: 0))
    }
    if let person = memory.previousSpeaker {
      return Finding(
        kind: .speech, attribution: attribution(person, rule: .paragraphBefore, confidence: 80),
        person: person)
    }
    guard isFirst, isWhole, candidate.wordCount > 3, memory.heading == nil else { return nil }
    return Finding(kind: .speech, attribution: attribution(nil, rule: .none, confidence: 0))
  }
}
