internal import DutchText
internal import Index
internal import Ingestion
internal import Storage

/// Turns articles into what the index takes: tokens by number of their form, and sentences.
///
/// A value for one thread; it remembers the words that it has seen.
struct ArticleAnalyzer: ~Copyable {
  private let splitter = SentenceSplitter()
  private var table: WordTable
  private var tokens: [AnalyzedToken] = []
  private var sentenceRanges: [Range<Int>] = []
  /// The number that stands for all long forms with the same beginning.
  private var cutForms: [[UInt8]: UInt32] = [:]
  private var knownFormCount = 0
  private var parts = WordParts()
  /// Words that are cut short among `tokens`, by token; those before `nextJoin` are in a document.
  private var joins: [(token: Int, form: UInt32)] = []
  private var nextJoin = 0
  private let splitsForms: Bool
  private let completesForms: Bool
  private var replacements: [UInt32: UInt32] = [:]
  /// Tokens whose form was cut.
  private(set) var cutTokenCount = 0

  /// Tokens that there is always room for.
  private static let keptTokenCount = 1 << 16
  /// The most bytes that a form has in an index.
  static let formByteLimit = 255

  init(_ analysis: Analysis) {
    table = analysis.makeWordTable()
    splitsForms = analysis != .whitespace
    completesForms = analysis.keying == .vocabulary
  }

  /// Bytes of memory in use.
  var byteCount: Int { table.byteCount }

  /// The document of an article, with its stored form.
  mutating func document(_ article: Article, stored: StoredArticle) -> DocumentInput {
    var document = DocumentInput(
      article: stored, date: Self.number(of: article.date), forms: [], sentences: [])
    let title = Array(stored.title.utf8)
    let titleCount = analyze(title, 0..<title.count)
    append(0..<titleCount, to: &document)
    document.sentences.append(
      SentenceInput(
        tokenCount: titleCount, bytes: 0..<title.count,
        scalars: 0..<scalarCount(title, 0..<title.count), zone: Passage.title,
        startsPassage: true))
    let text = Array(stored.text.utf8)
    var place = (byte: 0, scalar: 0)
    for var passage in Passage.passages(of: text, zones: article.zones) {
      // What stands on a page that is no article are its items, and nobody's words.
      if passage.zone == 0, !article.kind.isArticle { passage.zone = Passage.item }
      add(passage, of: text, to: &document, after: &place)
    }
    if splitsForms, article.kind.isArticle {
      document.quotes = ArticleQuotes.stored(article, text: text, sentences: document.sentences)
    }
    // One endless paragraph must not take memory from all articles after it.
    if tokens.capacity > Self.keptTokenCount { tokens = [] }
    return document
  }

  /// Adds the sentences of a passage.
  private mutating func add(
    _ passage: Passage, of text: [UInt8], to document: inout DocumentInput,
    after place: inout (byte: Int, scalar: Int)
  ) {
    analyze(text, passage.bytes)
    text.withRawBytes { splitter.split($0.extracting(passage.bytes), into: &sentenceRanges) }
    joinCutTokens()
    var token = 0
    for (index, range) in sentenceRanges.enumerated() {
      let first = token
      while token < tokens.count, Int(tokens[token].start) < range.upperBound { token += 1 }
      append(first..<token, to: &document)
      let start = passage.bytes.lowerBound + range.lowerBound
      let end = passage.bytes.lowerBound + range.upperBound
      let scalarStart = place.scalar + scalarCount(text, place.byte..<start)
      let scalarEnd = scalarStart + scalarCount(text, start..<end)
      document.sentences.append(
        SentenceInput(
          tokenCount: token - first, bytes: start..<end, scalars: scalarStart..<scalarEnd,
          zone: passage.zone, startsPassage: index == 0,
          marks: passage.zone == Passage.title ? 0 : quality(of: text, start..<end)))
      place = (end, scalarEnd)
    }
  }

  /// Adds tokens, with the parts of those that have some.
  private mutating func append(_ range: Range<Int>, to document: inout DocumentInput) {
    for index in range {
      let form = tokens[index].form
      if parts.hasParts(form) {
        for part in parts.parts(of: form) {
          document.parts.append(PartInput(token: document.forms.count, form: part))
        }
      }
      while nextJoin < joins.count, joins[nextJoin].token <= index {
        let join = joins[nextJoin].form
        nextJoin += 1
        guard join != form, !parts.parts(of: form).contains(join) else { continue }
        document.parts.append(PartInput(token: document.forms.count, form: join))
      }
      document.forms.append(form)
    }
  }

  /// Whether a border of sentences lies inside a token, which hardly ever happens.
  private var hasCutTokens: Bool {
    var token = 0
    for range in sentenceRanges {
      while token < tokens.count, Int(tokens[token].end) <= range.lowerBound { token += 1 }
      if token < tokens.count, Int(tokens[token].start) < range.lowerBound { return true }
    }
    return false
  }

  /// Joins sentences whose border lies inside a token.
  private mutating func joinCutTokens() {
    guard sentenceRanges.count > 1, hasCutTokens else { return }
    var joined: [Range<Int>] = []
    var token = 0
    for range in sentenceRanges {
      while token < tokens.count, Int(tokens[token].end) <= range.lowerBound { token += 1 }
      let isInside = token < tokens.count && Int(tokens[token].start) < range.lowerBound
      if isInside, let last = joined.popLast() {
        joined.append(last.lowerBound..<range.upperBound)
      } else {
        joined.append(range)
      }
    }
    sentenceRanges = joined
  }

  /// Fills `tokens` with those of a part of a text, counted from its start; long forms get the number
  /// of their beginning.
  @discardableResult
  private mutating func analyze(_ text: [UInt8], _ range: Range<Int>) -> Int {
    tokens.removeAll(keepingCapacity: true)
    text.withRawBytes { table.analyze($0.extracting(range), into: &tokens) }
    if completesForms { text.withRawBytes { findJoins($0.extracting(range)) } }
    if table.formCount > knownFormCount {
      noteLongForms()
      if splitsForms { parts.note(&table) }
    }
    guard !replacements.isEmpty else { return tokens.count }
    for index in tokens.indices {
      guard let number = replacements[tokens[index].form] else { continue }
      tokens[index].form = number
      cutTokenCount += 1
    }
    for index in joins.indices {
      if let number = replacements[joins[index].form] { joins[index].form = number }
    }
    return tokens.count
  }

  /// Fills `joins` with the words that are cut short among `tokens`; their forms become forms of the table.
  private mutating func findJoins(_ text: RawSpan) {
    joins.removeAll(keepingCapacity: true)
    nextJoin = 0
    var own: [AnalyzedToken] = []
    for join in SuspendedForms.joins(in: text, tokens, table) {
      own.removeAll(keepingCapacity: true)
      join.form.withRawBytes { table.analyze($0, into: &own) }
      if own.count == 1 { joins.append((join.token, own[0].form)) }
    }
  }

  /// Looks at the forms that are new.
  private mutating func noteLongForms() {
    for number in UInt32(knownFormCount)..<UInt32(table.formCount) {
      let count = table.withForm(number) { $0.byteCount }
      guard count >= Self.formByteLimit else { continue }
      let beginning = Array(table.form(number).prefix(Self.formByteLimit))
      let representative = cutForms[beginning] ?? number
      cutForms[beginning] = representative
      if count > Self.formByteLimit || representative != number {
        replacements[number] = representative
      }
    }
    knownFormCount = table.formCount
  }

  /// The bytes of all forms and their ends, after which the table starts afresh.
  mutating func takeForms() -> (bytes: [UInt8], ends: [UInt32]) {
    table.forms(upTo: Self.formByteLimit)
  }

  /// Forgets all words; to be called after their numbers are no longer in use.
  mutating func forgetWords() {
    table.removeAll()
    cutForms = [:]
    replacements = [:]
    knownFormCount = 0
    parts = WordParts()
  }

  private func scalarCount(_ text: [UInt8], _ range: Range<Int>) -> Int {
    text.withRawBytes { ScalarOffsets.count($0, range) }
  }

  /// The marks of a sentence, by which sentences that score alike are ordered.
  private func quality(of text: [UInt8], _ range: Range<Int>) -> UInt8 {
    text.withRawBytes { SentenceQuality(of: $0.extracting(range)).rawValue }
  }

  /// Year·10,000 + month·100 + day, unknown parts 0; 0 without a date.
  private static func number(of date: PartialDate?) -> Int32 {
    guard let date else { return 0 }
    return Int32(date.year * 10_000 + (date.month ?? 0) * 100 + (date.day ?? 0))
  }
}
