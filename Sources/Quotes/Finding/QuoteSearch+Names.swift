// MARK: - Who is named in the text
extension QuoteSearch {
  /// Fills the book of names in one pass: all of the paragraphs with speech, and what is around capitalised words that
  /// follow each other in the others.
  mutating func readNames(_ isActive: [Bool]) {
    for (index, paragraph) in layout.paragraphs.enumerated()
    where !paragraph.kinds.contains(.aside) {
      if isActive[index] {
        readNames(in: paragraph.range)
      } else {
        for window in NameWindows.windows(of: source.text, in: paragraph.range) {
          readNames(in: window)
        }
      }
    }
  }

  private mutating func readNames(in range: Range<Int>) {
    // Added at the end, for the reader shares the book while it reads.
    for found in fullNames(in: range) {
      names.add(found.name, isPerson: found.isPerson, role: found.role)
    }
  }

  private func fullNames(in range: Range<Int>) -> [(name: String, isPerson: Bool, role: String?)] {
    let tokens = tokenizer.tokens(in: range, quotes: [])
    let line = ContextLine(text: source.text, tokens: tokens) { _ in false }
    let reader = MentionReader(line: line, names: names)
    var found: [(name: String, isPerson: Bool, role: String?)] = []
    var index = 0
    while index < tokens.count {
      guard
        tokens[index].isCapital || tokens[index].word.isIn([.determiners, .persons]),
        let mention = reader.mention(at: index, limit: tokens.count), mention.kind == .name,
        let name = mention.person.name
      else {
        index += 1
        continue
      }
      let role = mention.person.role ?? predicate(of: mention, reader)
      found.append((name, role != nil || acts(mention, reader), role))
      index = max(index + 1, mention.tokens.upperBound)
    }
    return found
  }

  /// `Rutger Blankespoor is directeur operations van …`: what somebody is said to be.
  private func predicate(of mention: Mention, _ reader: MentionReader) -> String? {
    let line = reader.line
    var start = mention.tokens.upperBound
    if let place = (start..<(start + 6)).first(where: { line.word($0).key == .als }) {
      start = place
    } else if !line.word(start).isIn(.copulas) {
      return nil
    }
    start += 1
    if line.word(start).isIn(.determiners) { start += 1 }
    var end = start
    var isPerson = false
    while end < line.tokens.count, end - start < 9, line.kind(end) == .word,
      !line.word(end).isIn(.boundaries)
    {
      if line.word(end).isIn(.persons), end - start < 3 { isPerson = true }
      end += 1
    }
    return isPerson ? reader.roleText(start..<end) : nil
  }

  /// Whether somebody speaks, or has an age: `Berthe Kloosterboer (58)`.
  private func acts(_ mention: Mention, _ reader: MentionReader) -> Bool {
    let line = reader.line
    let next = mention.tokens.upperBound
    let before = mention.tokens.lowerBound - 1
    if line.word(before).isIn(.determiners) { return false }
    if line.word(before).isIn(.calling)
      || line.word(before).key == .was && line.word(before - 1).key == .naam
    {
      return true
    }
    if line.kind(next) == .open, line.startsWithDigit(next + 1) { return true }
    return [line.word(next), line.word(mention.tokens.lowerBound - 1)].contains { word in
      word.cue.map { $0.strength == .speech && !$0.isFirstPerson && !$0.isParticiple }
        == true
    }
  }

  /// The first person whom an interview names before its first question, and who did not write it.
  func findInterviewee() -> Person? {
    let first = layout.paragraphs.firstIndex { $0.kinds.contains(.question) } ?? 0
    var bodies = layout.paragraphs[..<first].map { source.text[$0.range] }
    bodies.insert(Array(source.title.utf8)[...], at: 0)
    for body in bodies {
      let text = Array(body)
      let tokens = ContextTokenizer(text).tokens(in: 0..<text.count, quotes: [])
      let line = ContextLine(text: text, tokens: tokens) { _ in false }
      let reader = MentionReader(line: line, names: names)
      for index in tokens.indices {
        guard let mention = reader.mention(at: index, limit: tokens.count), mention.kind == .name,
          let name = mention.person.name, name.contains(" "), names.isPerson(name),
          !source.authors.contains(name)
        else { continue }
        return mention.person
      }
    }
    return nil
  }
}
