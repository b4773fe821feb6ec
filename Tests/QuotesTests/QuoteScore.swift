import CorpusSupport

@testable import Quotes

/// How well the finder does on a part of the gold: a quote counts if all its spans are the same.
struct QuoteScore: CustomStringConvertible {
  /// Right ones of those found, and of those wanted.
  struct Ratio: CustomStringConvertible {
    var right = 0
    var found = 0
    var wanted = 0
    var precision: Double { found == 0 ? 1 : Double(right) / Double(found) }
    var recall: Double { wanted == 0 ? 1 : Double(right) / Double(wanted) }
    var description: String { "P \(right)/\(found), R \(right)/\(wanted)" }
  }

  /// A place in an article.
  private struct Place: Hashable {
    var paragraph: Int
    var spans: [[Int]]
  }

  /// Speech.
  var speech = Ratio()
  /// Answers.
  var answers = Ratio()
  /// Quotations set apart.
  var setApart = Ratio()
  /// Speakers: of quotes that are found and no terms, those named rightly, named, and named in the gold.
  var named = Ratio()
  /// Rightly named and all named ones by rule.
  var rules: [AttributionRule: (right: Int, all: Int)] = [:]

  init(isReserved: Bool) throws {
    let corpus = try Corpus.load()
    let gold = Dictionary(
      grouping: corpus.quotes.filter { ($0.reserved ?? false) == isReserved }, by: \.article)
    for article in corpus.articles {
      if let quotes = gold[article.id] { add(article, quotes) }
    }
  }

  private mutating func add(_ article: GoldArticle, _ gold: [GoldQuote]) {
    let source = Self.source(of: article)
    var found: [Place: Quote] = [:]
    for quote in QuoteFinder.quotes(in: source) {
      found[Self.place(of: quote, in: source.text)] = quote
      count(quote.kind) { $0.found += 1 }
    }
    for wanted in gold {
      let place = Place(
        paragraph: wanted.paragraph, spans: wanted.spans.map { [$0.start, $0.end] })
      let kind = Self.kind(wanted.kind)
      count(kind) { $0.wanted += 1 }
      let quote = found[place]
      if quote?.kind == kind { count(kind) { $0.right += 1 } }
      guard kind != .term else { continue }
      if wanted.speaker != nil { named.wanted += 1 }
      guard let quote, let attribution = quote.attribution, let speaker = attribution.speaker
      else { continue }
      let isRight = speaker == wanted.speaker
      named.found += 1
      named.right += isRight ? 1 : 0
      let old = rules[attribution.rule] ?? (0, 0)
      rules[attribution.rule] = (old.right + (isRight ? 1 : 0), old.all + 1)
    }
  }

  private mutating func count(_ kind: QuoteKind, _ change: (inout Ratio) -> Void) {
    switch kind {
    case .speech: change(&speech)
    case .answer: change(&answers)
    case .blockQuote: change(&setApart)
    case .term, .pullQuote: break
    }
  }

  var description: String {
    let byRule = rules.sorted { $0.key.rawValue < $1.key.rawValue }
      .map { "\($0.key) \($0.value.right)/\($0.value.all)" }.joined(separator: ", ")
    return "speech \(speech); answers \(answers); set apart \(setApart); "
      + "speaker right, of those named and of those with a name \(named); \(byRule)"
  }

  private static func kind(_ kind: GoldQuote.Kind) -> QuoteKind {
    switch kind {
    case .speech: .speech
    case .term: .term
    case .blockquote: .blockQuote
    case .answer: .answer
    }
  }

  /// The gold text of an article with its zones, without the speakers that gold gives to turns.
  static func source(of article: GoldArticle) -> QuoteSource {
    var text: [UInt8] = []
    var zones: [QuoteZone] = []
    for paragraph in article.body {
      if !text.isEmpty { text += [10, 10] }
      let start = text.count
      text += Array(paragraph.text.utf8)
      let kind: QuoteZoneKind? =
        switch paragraph.zone {
        case .paragraph: nil
        case .heading: .heading
        case .item: .item
        case .quote: .blockQuote
        case .question: .question
        case .answer: .answer
        }
      if let kind { zones.append(QuoteZone(kind: kind, range: start..<text.count)) }
    }
    return QuoteSource(
      text: text, zones: zones, title: article.title, authors: article.authors,
      isInterview: article.kind == .interview)
  }

  /// Where a quote stands, in paragraphs and scalars.
  private static func place(of quote: Quote, in text: [UInt8]) -> Place {
    let before = text[..<quote.range.lowerBound]
    var paragraph = 0
    var start = 0
    for index in before.indices where index > 0 && text[index] == 10 && text[index - 1] == 10 {
      paragraph += 1
      start = index + 1
    }
    let count = { (range: Range<Int>) in text[range].count { $0 & 0xC0 != 0x80 } }
    return Place(
      paragraph: paragraph,
      spans: quote.parts.map { [count(start..<$0.lowerBound), count(start..<$0.upperBound)] })
  }
}
