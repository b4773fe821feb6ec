// MARK: - Answers and quotations set apart
extension QuoteSearch {
  /// Adds a paragraph of an answer, and the quotes in it.
  mutating func addAnswer(
    _ paragraph: TextParagraph, _ candidates: [QuoteCandidate], body: Range<Int>
  ) {
    let person: Person? =
      if let speaker = paragraph.speaker {
        Person(name: names.fullest(speaker), role: names.roles[names.fullest(speaker)])
      } else { interviewee }
    let isLabelled = paragraph.speaker != nil
    let body = trimmed(body)
    guard !body.isEmpty else { return }
    let whole = candidates.first { $0.pair.outer == body }
    quotes.append(
      Quote(
        kind: .answer, range: body, parts: [whole?.pair.inner ?? body],
        attribution: Attribution(
          speaker: person?.name, role: person?.role,
          rule: person == nil ? .none : isLabelled ? .turn : .interviewee,
          confidence: person == nil ? 0 : isLabelled ? 98 : 90)))
    let outer = memory
    if let person {
      memory.firstPerson = person
      memory.firstPerson?.isFirstPerson = true
    }
    if whole != nil {
      let inner = Self.renumbered(candidates.dropFirst())
      attribute(inner, depth: 1, in: whole?.pair.inner ?? body, allowsAlone: true)
    } else {
      attribute(candidates, depth: 0, in: body, allowsAlone: true, colons: paragraph.colons)
    }
    memory.firstPerson = outer.firstPerson
  }

  /// Adds a quotation set apart; a line that begins with a dash says who the ones before it are by.
  mutating func addSetApart(
    _ paragraph: TextParagraph, _ candidates: [QuoteCandidate], body: Range<Int>
  ) {
    let body = trimmed(body)
    guard !body.isEmpty else { return }
    let kind: QuoteKind = paragraph.kinds.contains(.pullQuote) ? .pullQuote : .blockQuote
    let tokens = tokenizer.tokens(in: body, quotes: [])
    let line = ContextLine(text: source.text, tokens: tokens) { _ in false }
    let reader = MentionReader(line: line, names: names)
    if tokens.first?.kind == .dash {
      sign(reader.mention(at: 1, limit: tokens.count, isAny: true))
      return
    }
    var part = body
    var signature: Mention?
    if let dash = tokens.lastIndex(where: { $0.kind == .dash }), dash > 3,
      tokens.count - dash < 16,
      let mention = reader.mention(at: dash + 1, limit: tokens.count), mention.kind == .name
    {
      part = trimmed(body.lowerBound..<tokens[dash].range.lowerBound)
      signature = mention
    }
    let whole = candidates.first { $0.pair.outer == part }
    quotes.append(
      Quote(
        kind: kind, range: part, parts: [whole?.pair.inner ?? part],
        attribution: Attribution(rule: .none, confidence: 0)))
    if let signature { sign(signature) }
    if candidates.count > (whole == nil ? 0 : 1) {
      let inner = whole == nil ? candidates : Self.renumbered(candidates.dropFirst())
      attribute(
        inner, depth: whole == nil ? 0 : 1, in: whole?.pair.inner ?? part, allowsAlone: false)
    }
  }

  /// Ascribes the quotations set apart right before a signature.
  private mutating func sign(_ mention: Mention?) {
    guard let mention else { return }
    for index in quotes.indices.reversed() {
      guard quotes[index].kind == .blockQuote || quotes[index].kind == .pullQuote,
        quotes[index].attribution?.rule == AttributionRule.none
      else { return }
      quotes[index].attribution = Attribution(
        speaker: mention.person.name, role: mention.person.role, name: mention.range,
        rule: .signature, confidence: 95)
    }
  }

  /// A range without white space at its ends.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var range = range
    while let first = range.first, source.text[first] <= 0x20 {
      range = (first + 1)..<range.upperBound
    }
    while let last = range.last, source.text[last] <= 0x20 { range = range.lowerBound..<last }
    return range
  }
}
