// MARK: - Speech behind a colon, without marks
extension LineAttributor {
  /// What a cue with its subject introduces: `Jansen zegt: we gaan door`.
  func unmarkedSpeech(behind colon: Int, in sentence: Range<Int>) -> UnmarkedSpeech? {
    guard let range = spokenRange(behind: colon, in: sentence) else { return nil }
    let clause = max(sentence.lowerBound, colon - 60)..<colon
    guard !clause.contains(where: { line.tokens[$0].quote != nil }),
      let cue = lastCue(in: clause), cue.strength == .speech, !cue.isAccording,
      let known = line.word(cue.token).cue, known.strength == .speech,
      !known.isFirstPerson, known.isParticiple || !known.isPlural,
      !line.word(cue.token).isIn(.otherCues), let subject = speaker(of: cue),
      isSomebody(subject)
    else { return nil }
    var verb = cue.token
    if known.isParticiple {
      while verb > clause.lowerBound, !line.word(verb).isIn(.auxiliaries) { verb -= 1 }
    }
    guard belongs(subject, to: verb, before: cue.token, in: clause), !isUnreal(subject, verb, colon)
    else { return nil }
    let tail = max(cue.token + 1, subject.tokens.upperBound)
    guard isLight(tail..<colon, particles: known.particles) else { return nil }
    let person = resolved(subject)
    return UnmarkedSpeech(
      range: range,
      finding: Finding(
        kind: .speech,
        attribution: attribution(
          person, rule: .unmarked, cue: cue.token, name: subject.range,
          confidence: confidence(subject.kind == .pronoun ? 77 : 85, of: subject, as: person)),
        person: person))
  }

  /// The subject of a cue; where what follows the verb is nobody, whoever the sentence is about.
  private func speaker(of cue: Cue) -> Mention? {
    guard let subject = cue.subject else { return nil }
    let first = subject.tokens.lowerBound
    guard first > cue.token, reader.mention(at: first, limit: subject.tokens.upperBound) == nil
    else { return subject }
    return mentions.first { !$0.isOblique && $0.tokens.upperBound <= cue.token }
  }

  /// Whether a subject is a person, a pronoun or a role, and no thing or group.
  private func isSomebody(_ subject: Mention) -> Bool {
    guard subject.person.isParticular else { return false }
    let first = subject.tokens.lowerBound
    switch subject.kind {
    case .relative: return false
    case .pronoun: return !isPlural(subject)
    case .phrase:
      return !line.word(first).isIn(.nobodies)
        && reader.mention(at: first, limit: subject.tokens.upperBound) != nil
    case .name:
      guard let name = subject.person.name,
        !line.word(first - 1).isIn(.determiners)
      else { return false }
      let words = subject.tokens.map { line.word($0) }
      if words.count == 1, Self.isThing(words[0]) { return false }
      if subject.person.role != nil || reader.names.isPerson(name) { return true }
      return !words.contains { $0.isIn(.organisations) }
        && !subject.tokens.contains { line.hasFullStop($0) }
    }
  }

  /// Whether a capitalised word is rather a noun for a thing, at the start of a sentence, than a name.
  private static func isThing(_ word: LineWord) -> Bool {
    word.isIn(.things) || endings.contains { word.hasSuffix($0, behind: 2) }
  }

  private static let endings = [
    "ing", "heid", "tie", "teit", "sel", "ment", "isme", "tje", "boek", "wet",
  ].map { WordEnding($0) }

  /// Whether a subject is the one of a verb: right behind it, right before it, or before `, …,` or `… en`.
  private func belongs(
    _ subject: Mention, to verb: Int, before cue: Int, in clause: Range<Int>
  ) -> Bool {
    if subject.tokens.lowerBound > verb {
      let isNear = isLight((verb + 1)..<subject.tokens.lowerBound, particles: [])
      guard verb < cue else { return isNear }
      return subject.tokens.upperBound <= cue && isNear
        && isLight(subject.tokens.upperBound..<cue, particles: [])
    }
    let gap = subject.tokens.upperBound..<verb
    guard !subject.isOblique, verb == cue || isLight((verb + 1)..<cue, particles: []) else {
      return false
    }
    if isLight(gap, particles: []) { return true }
    guard gap.count < 14, let first = gap.first, let last = gap.last else { return false }
    if line.kind(first) == .comma, line.kind(last) == .comma {
      return !gap.contains { line.word($0).cue?.strength == .speech }
    }
    let others = mentions.filter { !$0.isOblique && clause.contains($0.tokens.lowerBound) }
    return line.word(last).key == .en && others.count == 1
      && subject.tokens.lowerBound < clause.lowerBound + 4
      && gap.allSatisfy { line.kind($0) == .word }
  }

  /// Whether nobody said it: a condition, a clause that depends on another, a denial.
  private func isUnreal(_ subject: Mention, _ verb: Int, _ colon: Int) -> Bool {
    let gap = subject.tokens.upperBound..<max(subject.tokens.upperBound, verb)
    let isApposition = gap.first.map { line.kind($0) == .comma } == true
    return (max(0, min(subject.tokens.lowerBound, verb) - 2)..<colon).contains { token in
      if isApposition, gap.contains(token) { return false }
      if line.word(token).key == .of, line.word(token + 1).key == .zoals { return false }
      return line.word(token).isIn(.unreal)
    }
  }

  /// Whether some words say only when, where, how or to whom somebody speaks, and not what it is about.
  private func isLight(_ range: Range<Int>, particles: CueVerb.Particles) -> Bool {
    var range = range
    if let first = range.first, line.kind(first) == .comma {
      guard reader.apposition(from: first, limit: range.upperBound) != nil else { return false }
      range = (first + 1)..<range.upperBound
      return range.count < 12 && range.allSatisfy { line.kind($0) == .word }
    }
    guard range.count < 9, range.allSatisfy({ line.kind($0) == .word && !isCount(line.word($0)) })
    else { return false }
    for token in range {
      let word = line.word(token)
      if word.isIn(.adjuncts), token + 1 < range.upperBound {
        // *schreef in mei een stuk*: what has an article of its own is what was written.
        return !((token + 2)..<max(token + 2, range.upperBound)).contains {
          line.word($0).isIn(.determiners) && !line.word($0 - 1).isIn(.prepositions)
        }
      }
      guard word.isIn([.skippable, .adverbs]) || word.isOne(of: particles) else { return false }
    }
    return true
  }

  private func isCount(_ word: LineWord) -> Bool { word.isIn(.counts) || word.isShortNumber }
}
