/// Reads names and phrases for persons from the tokens of a line.
struct MentionReader {
  /// The longest phrase for a person, in tokens.
  private static let phraseLimit = 14

  let line: ContextLine
  let names: NameBook

  /// The end of the name that starts at a token, or nil.
  func nameEnd(from start: Int, limit: Int) -> Int? {
    guard start < limit, isNameWord(start) else { return nil }
    var end = start + 1
    var capitals = 1
    while end < limit {
      guard line.isTight(end - 1), line.kind(end) == .word else { break }
      if isNameWord(end) {
        end += 1
        capitals += 1
        continue
      }
      guard line.word(end).isIn(.particles),
        capitals == 1 || isGivenName(end - 1)
      else { break }
      var next = end + 1
      while next < limit, next < end + 3, !line.tokens[next].isCapital,
        line.word(next).isIn(.particles)
      { next += 1 }
      guard next < limit, line.tokens[next].isCapital, line.isTight(next - 1) else { break }
      end = next + 1
      capitals += 1
    }
    return end
  }

  private func isNameWord(_ index: Int) -> Bool {
    line.kind(index) == .word && line.tokens[index].isCapital
  }

  private func isGivenName(_ index: Int) -> Bool {
    line.word(index).isIn(.givenNames)
  }

  /// The person whom a name stands for.
  func person(named range: Range<Int>, role: String? = nil) -> Person {
    let known = names.known(line.surface(range))
    return Person(name: known.full, role: role ?? known.role, gender: known.gender)
  }

  /// What is named at a token: a pronoun, a name, a phrase; nil where nobody is.
  ///
  /// - `limit`: The token after the last that may belong to it.
  /// - `isAny`: Whether any phrase counts, for it stands where a subject must.
  func mention(at start: Int, limit: Int, isAny: Bool = false) -> Mention? {
    guard start < limit, line.kind(start) == .word else { return nil }
    let word = line.word(start)
    if word.isIn(.pronouns) { return pronoun(start) }
    if isNameWord(start), !isOpener(start) {
      return nameOrRole(start, limit: limit)
    }
    if word.isIn(.determiners) {
      return phrase(start, limit: limit, isAny: isAny)
    }
    return isAny || word.isIn(.persons) ? bareRole(start, limit: limit) : nil
  }

  /// Whether a capitalised word only begins a sentence.
  private func isOpener(_ index: Int) -> Bool {
    let word = line.word(index)
    guard word.isIn(.openers) else { return false }
    // *De Beaufort*, *Van den Berg*: a particle is part of a name unless it begins the sentence.
    guard word.isIn(.particles), index > 0 else { return true }
    let isStart = line.startsSentence(index) || line.kind(index - 1) == .colon
    return isStart || line.kind(index + 1) != .word || !line.tokens[index + 1].isCapital
  }

  private func pronoun(_ index: Int) -> Mention {
    let word = line.word(index)
    var person = Person()
    switch word.key {
    case .ik, .shortI: person.isFirstPerson = true
    case .hij, .ie: person.gender = .male
    case .zij, .ze: person.gender = .female
    case .iemand: person.role = "iemand"
    default:
      person.isParticular = false
      person.role = line.lowercased(index)
    }
    let kind: Mention.Kind = word.key == .iemand ? .phrase : .pronoun
    return Mention(
      kind: kind, tokens: index..<(index + 1), range: line.tokens[index].range, person: person)
  }

  /// A name; before it may stand a function with a capital, for it begins the sentence: *Hoogleraar X Y*.
  private func nameOrRole(_ start: Int, limit: Int) -> Mention? {
    if line.word(start).isIn([.persons, .titles]) { return bareRole(start, limit: limit) }
    guard let end = nameEnd(from: start, limit: limit) else { return nil }
    // *Inpakker Rodney Maduro*: a function that only begins the sentence.
    if end - start > 2, line.startsSentence(start), !isGivenName(start), isGivenName(start + 1) {
      let role = line.lowercased(start)
      return named((start + 1)..<end, role: role, from: start, limit: limit)
    }
    return named(start..<end, role: nil, from: start, limit: limit)
  }

  /// A name with the function that follows it between commas: *Harm Eppinga, teammanager in Wolderveen*.
  private func named(
    _ name: Range<Int>, role: String?, from start: Int, limit: Int
  ) -> Mention {
    var person = person(named: name, role: role)
    if role == nil, let apposition = apposition(from: name.upperBound, limit: limit) {
      person.role = apposition
    }
    return Mention(
      kind: .name, tokens: start..<name.upperBound, range: line.bytes(name), person: person)
  }

  /// The function after a comma: `, CEO en oprichter van Vaart`.
  func apposition(from comma: Int, limit: Int) -> String? {
    guard line.kind(comma) == .comma, comma + 1 < limit else { return nil }
    var end = comma + 1
    var isPerson = false
    while end < limit, end < comma + 12, line.kind(end) == .word {
      let word = line.word(end)
      if word.key == .en, isPerson, line.word(end + 1).isIn(.persons) {
        end += 2
        continue
      }
      if word.isIn(.boundaries) { break }
      if end == comma + 1, word.isIn(.prepositions) { return nil }
      if word.isIn(.persons), end < comma + 5 { isPerson = true }
      end += 1
    }
    guard isPerson else { return nil }
    var first = comma + 1
    if line.word(first).isIn(.determiners) { first += 1 }
    return first < end ? roleText(first..<end) : nil
  }

  /// A phrase with an article: *de operationeel manager*, *mijn collega Rozemie*, *een vriendin van mijn dochter*.
  private func phrase(_ start: Int, limit: Int, isAny: Bool) -> Mention? {
    var end = start + 1
    var noun: Int?
    var isGroup = false
    while end < limit, end - start < Self.phraseLimit, line.kind(end) == .word {
      let word = line.word(end)
      if line.tokens[end].isCapital, noun != nil, !isGroup,
        let last = nameEnd(from: end, limit: limit)
      {
        return named(end..<last, role: roleText((start + 1)..<end), from: start, limit: limit)
      }
      if word.isIn(.boundaries) { break }
      if let found = noun {
        guard let next = complementEnd(after: found, from: end, limit: limit) else { break }
        end = next
        continue
      }
      if isGroup, !line.tokens[end].isCapital { break }
      if word.isIn(.prepositions) || isVerb(word) { break }
      if word.isIn(.determiners) { return nil }
      if word.isIn(.persons) { noun = end }
      if word.isIn(.organisations) { isGroup = true }
      end += 1
    }
    let isDemonstrative = line.word(start).isIn(.demonstratives)
    guard end > start + 1, noun != nil || isAny && !isDemonstrative && end - start < 6 else {
      return nil
    }
    return phraseMention(start..<end, noun: noun, limit: limit)
  }

  /// What may follow a noun within its phrase: *van mijn dochter*, or a second noun before a name.
  private func complementEnd(after noun: Int, from end: Int, limit: Int) -> Int? {
    if line.word(end).key == .van {
      var next = end + 1
      if line.word(next).isIn(.determiners) { next += 1 }
      guard next < limit, line.kind(next) == .word,
        !line.word(next).isIn(.boundaries)
      else { return nil }
      return next + 1
    }
    let name = line.kind(end + 1) == .comma ? end + 2 : end + 1
    guard end == noun + 1, name < limit, line.kind(name) == .word, line.tokens[name].isCapital,
      !isVerb(line.word(end)), !line.word(end).isIn(.prepositions)
    else { return nil }
    return end + 1
  }

  private func isVerb(_ word: LineWord) -> Bool {
    word.cue.map { !$0.isFirstPerson && !$0.isParticiple } == true
  }

  private func phraseMention(_ range: Range<Int>, noun: Int?, limit: Int) -> Mention {
    var person = Person(role: roleText(range))
    if let noun {
      person.gender = PersonWords.gender(of: line.word(noun))
      if let name = appositionName(from: range.upperBound, limit: limit) {
        let full = self.person(
          named: name, role: roleText((range.lowerBound + 1)..<range.upperBound))
        return Mention(
          kind: .name, tokens: range.lowerBound..<name.upperBound, range: line.bytes(name),
          person: full)
      }
    }
    return Mention(kind: .phrase, tokens: range, range: line.bytes(range), person: person)
  }

  /// The name between commas behind a phrase: *een nieuwe directeur, Tine Audenaert, …*.
  private func appositionName(from comma: Int, limit: Int) -> Range<Int>? {
    guard line.kind(comma) == .comma, comma + 1 < limit,
      let end = nameEnd(from: comma + 1, limit: limit), end - comma > 2,
      end == limit || line.kind(end) == .comma || line.kind(end) == .stop || line.kind(end) == .open
    else { return nil }
    return (comma + 1)..<end
  }

  /// A function without an article before a name: *jurist Maarten Quispel*, *schepen van Wonen An Maes*.
  private func bareRole(_ start: Int, limit: Int) -> Mention? {
    var end = start
    while end < limit, end - start < 9, line.kind(end) == .word {
      let word = line.word(end)
      if end > start, line.tokens[end].isCapital, let last = nameEnd(from: end, limit: limit) {
        var name = end..<last
        if line.word(end - 1).key == .van, name.count < 2 || end - start < 2 {
          end = last
          continue
        }
        if line.word(end - 1).key == .van, name.count >= 2 {
          if name.count == 2, !names.isPerson(line.surface(name)) {
            end = last
            continue
          }
          if name.count > 2 { name = withoutPlace(name) }
        }
        let isTitle = name.lowerBound == start + 1 && line.word(start).isIn(.titles)
        let role = isTitle ? nil : roleText(start..<name.lowerBound)
        return named(name, role: role, from: start, limit: limit)
      }
      if end > start, word.isIn(.boundaries) { return nil }
      if end > start, word.isIn(.prepositions), word.key != .van, word.key != .bij,
        word.key != .voor
      {
        return nil
      }
      end += 1
    }
    return nil
  }

  /// The name at the end of capitalised words behind *van*: *(van) Wonen Lies De Smet*.
  private func withoutPlace(_ words: Range<Int>) -> Range<Int> {
    if let given = words.dropFirst().first(where: { isGivenName($0) }) {
      return given..<words.upperBound
    }
    var start = words.upperBound - 2
    while start > words.lowerBound, line.word(start).isIn(.particles) {
      start -= 1
    }
    return start..<words.upperBound
  }

  /// A function as one writes it: without a capital that only begins the sentence.
  func roleText(_ range: Range<Int>) -> String {
    var range = range
    while range.count > 1, line.word(range.lowerBound).isIn(.attributes) {
      range = (range.lowerBound + 1)..<range.upperBound
    }
    let text = line.surface(range)
    guard let first = range.first, line.tokens[first].isCapital,
      line.word(first).isIn([.openers, .persons]),
      let letter = text.first, text.dropFirst().first?.isUppercase != true
    else { return text }
    return letter.lowercased() + text.dropFirst()
  }
}
