// MARK: - Speech behind a colon, without marks
extension LineAttributor {
  /// What a cue with its subject introduces: `Jansen zegt: we gaan door`.
  func unmarkedSpeech(behind colon: Int, in sentence: Range<Int>) -> UnmarkedSpeech? {
    guard let range = spokenRange(behind: colon, in: sentence) else { return nil }
    let clause = max(sentence.lowerBound, colon - 60)..<colon
    guard !clause.contains(where: { line.tokens[$0].quote != nil }),
      let cue = lastCue(in: clause), cue.strength == .speech, !cue.isAccording,
      let known = CueVerb.of(line.word(cue.token)), known.strength == .speech,
      !known.isFirstPerson, known.isParticiple || !known.isPlural,
      !Self.others.contains(line.word(cue.token)), let subject = speaker(of: cue),
      isSomebody(subject)
    else { return nil }
    var verb = cue.token
    if known.isParticiple {
      while verb > clause.lowerBound, !Self.auxiliaries.contains(line.word(verb)) { verb -= 1 }
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

  /// Verbs of the list *speech* that also introduce other things: another's words, thoughts, what one does next.
  private static let others = FunctionWords.words(
    """
    citeert citeerde geciteerd gaat ging blikt blikte teruggeblikt denkt dacht nagedacht sluit sloot afgesloten
    brengt bracht ingebracht houdt hield voorgehouden
    """)

  /// Whether a subject is a person, a pronoun or a role, and no thing or group.
  private func isSomebody(_ subject: Mention) -> Bool {
    guard subject.person.isParticular else { return false }
    let first = subject.tokens.lowerBound
    switch subject.kind {
    case .relative: return false
    case .pronoun: return !isPlural(subject)
    case .phrase:
      return !Self.nobodies.contains(line.word(first))
        && reader.mention(at: first, limit: subject.tokens.upperBound) != nil
    case .name:
      guard let name = subject.person.name,
        !FunctionWords.determiners.contains(line.word(first - 1))
      else { return false }
      let words = subject.tokens.map { line.word($0) }
      if words.count == 1, Self.isThing(words[0]) { return false }
      if subject.person.role != nil || reader.names.isPerson(name) { return true }
      return !words.contains { PersonWords.organisations.contains($0) || $0.contains(".") }
    }
  }

  private static let nobodies = FunctionWords.words("iemand geen elk elke ieder iedere welke menig")

  /// Whether a capitalised word is rather a noun for a thing, at the start of a sentence, than a name.
  private static func isThing(_ word: String) -> Bool {
    things.contains(word)
      || endings.contains { word.utf8.count > $0.utf8.count + 2 && word.hasSuffix($0) }
  }

  private static let endings = [
    "ing", "heid", "tie", "teit", "sel", "ment", "isme", "tje", "boek", "wet",
  ]
  private static let things = FunctionWords.words(
    """
    onderzoek rapport artikel wet bijbel theorie wetenschap logica intuïtie gevoel verstand praktijk data
    bordje brief krant lijst motto slogan systeem computer scherm website app advies gezegde spreekwoord
    volksmond gij literatuur statistiek cijfers zegswijze tekst boek bericht bron nieuws politiek kunst filosofie
    """)

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
      return !gap.contains { CueVerb.of(line.word($0))?.strength == .speech }
    }
    let others = mentions.filter { !$0.isOblique && clause.contains($0.tokens.lowerBound) }
    return line.word(last) == "en" && others.count == 1
      && subject.tokens.lowerBound < clause.lowerBound + 4
      && gap.allSatisfy { line.kind($0) == .word }
  }

  /// Whether nobody said it: a condition, a clause that depends on another, a denial.
  private func isUnreal(_ subject: Mention, _ verb: Int, _ colon: Int) -> Bool {
    let gap = subject.tokens.upperBound..<max(subject.tokens.upperBound, verb)
    let isApposition = gap.first.map { line.kind($0) == .comma } == true
    return (max(0, min(subject.tokens.lowerBound, verb) - 2)..<colon).contains { token in
      if isApposition, gap.contains(token) { return false }
      if line.word(token) == "of", line.word(token + 1) == "zoals" { return false }
      return Self.unreal.contains(line.word(token))
    }
  }

  private static let unreal = FunctionWords.words(
    """
    als wanneer zodra indien tenzij mocht stel zou die wie dat wat of omdat doordat hoe waarom waarin waarop niet
    nooit geen niemand nauwelijks
    """)

  /// Whether some words say only when, where, how or to whom somebody speaks, and not what it is about.
  private func isLight(_ range: Range<Int>, particles: [String]) -> Bool {
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
      if Self.adjuncts.contains(word), token + 1 < range.upperBound {
        // *schreef in mei een stuk*: what has an article of its own is what was written.
        return !((token + 2)..<max(token + 2, range.upperBound)).contains {
          FunctionWords.determiners.contains(line.word($0))
            && !FunctionWords.prepositions.contains(line.word($0 - 1))
        }
      }
      guard
        FunctionWords.skippable.contains(word) || Self.adverbs.contains(word)
          || particles.contains(word)
      else { return false }
    }
    return true
  }

  /// Prepositions of time, place and addressee; not those of what is spoken about (*over, voor, om, naar*).
  private static let adjuncts = FunctionWords.words(
    "tegen aan in tijdens bij na met via vanuit vanaf achter naast")

  private static let adverbs = FunctionWords.words(
    """
    altijd het zo zoiets eerlijk zachtjes hardop lachend fijntjes nuchter resoluut stellig beslist verder opnieuw
    weleens graag spontaan kortaf kort simpel simpelweg eenvoudig onomwonden nadrukkelijk droog droogjes terecht
    trots weten steeds telkens meestal regelmatig ooit zojuist net onlangs tevreden bezorgd
    """)

  private func isCount(_ word: String) -> Bool {
    Self.counts.contains(word) || word.utf8.count < 4 && word.utf8.allSatisfy { $0 &- 0x30 < 10 }
  }

  private static let counts = FunctionWords.words(
    "twee drie vier vijf zes zeven acht negen tien enkele paar aantal volgende verschillende meerdere"
  )
}
