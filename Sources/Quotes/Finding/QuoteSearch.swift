/// One search through one text.
struct QuoteSearch {
  let source: QuoteSource
  let layout: TextLayout
  let tokenizer: ContextTokenizer
  var names: NameBook
  var memory = SpeakerMemory()
  var quotes: [Quote] = []
  /// The pairs of marks of each paragraph.
  private var candidates: [[QuoteCandidate]] = []
  /// Whom an interview is with, where its turns do not say.
  private(set) var interviewee: Person?

  init(_ source: QuoteSource, layout: TextLayout) {
    self.source = source
    self.layout = layout
    tokenizer = ContextTokenizer(source.text)
    names = NameBook(known: source.authors + source.zones.compactMap(\.speaker))
  }

  /// Goes through all paragraphs.
  mutating func run() {
    candidates = layout.paragraphs.indices.map { pairedCandidates(of: $0) }
    let isActive = layout.paragraphs.indices.map { index in
      layout.paragraphs[index].isTurnOrSetApart || !layout.paragraphs[index].colons.isEmpty
        || candidates[index].contains { $0.mayBeSpeech(in: source.text) }
    }
    // First as if every name were a person's: where even so nobody speaks, names need not be read.
    names.admitsAll = true
    pass(isActive)
    guard quotes.contains(where: { $0.kind != .term }) else { return }
    names.admitsAll = false
    readNames(isActive)
    if source.isInterview { interviewee = findInterviewee() }
    pass(isActive)
  }

  /// Goes through all paragraphs with the names that are known; while every name is a person's, only as far as the
  /// first that somebody says.
  private mutating func pass(_ isActive: [Bool]) {
    quotes = []
    memory = SpeakerMemory()
    if source.authors.count == 1 {
      memory.firstPerson = Person(name: source.authors[0], gender: .unknown, isFirstPerson: true)
      memory.firstPerson?.role = names.roles[source.authors[0]]
    }
    var seen = 0
    for index in layout.paragraphs.indices {
      if names.admitsAll, quotes[seen...].contains(where: { $0.kind != .term }) { return }
      seen = quotes.count
      let paragraph = layout.paragraphs[index]
      if paragraph.kinds.contains(.aside) { continue }
      memory.beginParagraph()
      if paragraph.kinds.contains(.heading) {
        readHeading(paragraph, candidates[index])
      } else if isActive[index] || index + 1 < isActive.count && isActive[index + 1] {
        search(paragraph, candidates[index])
      } else {
        for candidate in candidates[index] { add(candidate, .term, joined: nil) }
      }
    }
  }

  /// The candidates of a paragraph.
  private func pairedCandidates(of index: Int) -> [QuoteCandidate] {
    let paragraph = layout.paragraphs[index]
    guard !paragraph.marks.isEmpty else { return [] }
    let pairs = MarkMatcher.pairs(
      of: source.text, paragraph: paragraph.range, marks: paragraph.marks,
      next: firstGlyph(after: index))
    return pairs.enumerated().map {
      QuoteCandidate($0.element, number: $0.offset, text: source.text)
    }
  }

  /// The mark with which the next paragraph begins.
  private func firstGlyph(after index: Int) -> MarkGlyph? {
    guard index + 1 < layout.paragraphs.count else { return nil }
    let next = layout.paragraphs[index + 1]
    guard let first = next.marks.first, first.start == next.bodyStart, first.canOpen else {
      return nil
    }
    return first.glyph
  }

  private mutating func search(_ paragraph: TextParagraph, _ candidates: [QuoteCandidate]) {
    let body = paragraph.bodyStart..<paragraph.range.upperBound
    if paragraph.kinds.contains(.blockQuote) || paragraph.kinds.contains(.pullQuote) {
      addSetApart(paragraph, candidates, body: body)
    } else if paragraph.kinds.contains(.answer), !paragraph.kinds.contains(.item) {
      addAnswer(paragraph, candidates, body: body)
    } else {
      attribute(
        candidates, depth: 0, in: body, allowsAlone: !paragraph.kinds.contains(.item),
        colons: paragraph.colons)
    }
  }

  /// Decides for the candidates of a depth that lie in a range, and for those inside them.
  mutating func attribute(
    _ candidates: [QuoteCandidate], depth: Int, in range: Range<Int>, allowsAlone: Bool,
    colons: [Int] = []
  ) {
    let own = candidates.filter {
      $0.pair.depth == depth && range.lowerBound <= $0.pair.outer.lowerBound
        && $0.pair.outer.upperBound <= range.upperBound
    }
    let tokens = tokenizer.tokens(in: range, quotes: own.map { ($0.number, $0.pair.outer) })
    let line = ContextLine(text: source.text, tokens: tokens) { candidates[$0].endsSentence }
    var attributor = LineAttributor(
      line: line, names: names,
      candidates: Dictionary(uniqueKeysWithValues: own.map { ($0.number, $0) }), memory: memory,
      allowsAlone: allowsAlone, colons: colons)
    attributor.run()
    memory = attributor.memory
    quotes += attributor.unmarked.map {
      Quote(
        kind: .speech, range: $0.range, parts: [$0.range], attribution: $0.finding.attribution)
    }
    let joined = Set(attributor.findings.values.compactMap(\.joined))
    for candidate in own {
      guard let finding = attributor.findings[candidate.number] else { continue }
      if !joined.contains(candidate.number) {
        add(candidate, finding, joined: finding.joined.map { candidates[$0] })
      }
      searchInside(candidate, finding, candidates)
    }
  }

  private mutating func searchInside(
    _ candidate: QuoteCandidate, _ finding: Finding, _ candidates: [QuoteCandidate]
  ) {
    let next = candidate.number + 1
    guard next < candidates.count, candidates[next].pair.depth > candidate.pair.depth else {
      return
    }
    let inner = candidates[next...].prefix { $0.pair.depth > candidate.pair.depth }
    let outer = memory
    memory = SpeakerMemory()
    memory.firstPerson = finding.person
    attribute(
      Self.renumbered(inner), depth: candidate.pair.depth + 1, in: candidate.pair.inner,
      allowsAlone: finding.person != nil)
    memory = outer
  }

  /// Candidates counted from 0.
  static func renumbered(_ candidates: ArraySlice<QuoteCandidate>) -> [QuoteCandidate] {
    candidates.enumerated().map { number, candidate in
      var candidate = candidate
      candidate.number = number
      return candidate
    }
  }

  private mutating func add(
    _ candidate: QuoteCandidate, _ finding: Finding, joined: QuoteCandidate?
  ) {
    var quote = Quote(
      kind: finding.kind, range: candidate.pair.outer, parts: [candidate.pair.inner],
      attribution: finding.attribution)
    if let joined {
      quote.parts.append(joined.pair.inner)
      quote.range = quote.range.lowerBound..<joined.pair.outer.upperBound
    }
    quotes.append(quote)
  }

  private mutating func readHeading(_ paragraph: TextParagraph, _ candidates: [QuoteCandidate]) {
    let tokens = tokenizer.tokens(in: paragraph.range, quotes: [])
    let line = ContextLine(text: source.text, tokens: tokens) { _ in false }
    let reader = MentionReader(line: line, names: names)
    var person: Person?
    for index in tokens.indices where person == nil {
      guard let mention = reader.mention(at: index, limit: tokens.count), mention.kind == .name,
        let name = mention.person.name, names.isPerson(name), !source.authors.contains(name)
      else { continue }
      person = mention.person
    }
    memory.beginSection(person)
    if !candidates.isEmpty {
      attribute(candidates, depth: 0, in: paragraph.range, allowsAlone: false)
    }
  }
}
