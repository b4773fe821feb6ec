internal import DutchText
internal import Index
internal import Ingestion
internal import Quotes
internal import Storage

/// Finds the quotes of an article and writes them as an index keeps them.
enum ArticleQuotes {
  /// The quotes of an article, each with the sentences that it touches.
  ///
  /// - `text`: The article's text.
  /// - `sentences`: Its sentences, number 0 being the title.
  static func stored(
    _ article: Article, text: [UInt8], sentences: [SentenceInput]
  ) -> [StoredQuote] {
    let quotes = QuoteFinder.quotes(in: source(article, text: text))
    guard !quotes.isEmpty else { return [] }
    var scalars = ScalarPlaces(text)
    var first = 1
    return quotes.map { quote in
      while first < sentences.count, sentences[first].bytes.upperBound <= quote.range.lowerBound {
        first += 1
      }
      var end = first
      while end < sentences.count, sentences[end].bytes.lowerBound < quote.range.upperBound {
        end += 1
      }
      let whole = StoredQuote.Part(bytes: quote.range, scalars: scalars.range(quote.range))
      let parts = quote.parts.map {
        StoredQuote.Part(bytes: $0, scalars: scalars.range($0))
      }
      scalars.moveTo(quote.range.lowerBound)
      var stored = StoredQuote(
        kind: quote.kind.rawValue, whole: whole, parts: parts, sentences: first..<end)
      if let attribution = quote.attribution {
        stored.speaker = attribution.speaker ?? ""
        stored.role = attribution.role ?? ""
        stored.cue = attribution.cue
        stored.name = attribution.name
        stored.rule = attribution.rule.rawValue
        stored.confidence = UInt8(clamping: attribution.confidence)
      }
      return stored
    }
  }

  /// What the finder has to know of an article.
  static func source(_ article: Article, text: [UInt8]) -> QuoteSource {
    QuoteSource(
      text: text,
      zones: article.zones.compactMap { zone in
        kind(of: zone.kind).map { QuoteZone(kind: $0, range: zone.range, speaker: zone.speaker) }
      },
      title: article.title ?? "", authors: article.authors,
      isInterview: article.kind == .interview)
  }

  private static func kind(of zone: ZoneKind) -> QuoteZoneKind? {
    switch zone {
    case .heading: .heading
    case .listItem: .item
    case .blockQuote: .blockQuote
    case .pullQuote: .pullQuote
    case .question: .question
    case .answer: .answer
    case .speakerLabel: .label
    case .caption, .tableRow, .preformatted, .footnote: .aside
    case .lead, .emphasised: nil
    }
  }
}
