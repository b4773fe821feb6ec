internal import DutchText
internal import Ingestion
internal import Quotes
internal import Storage

/// A text whose quotes are to be checked.
struct Draft {
  /// Its quotes, in order.
  let quotes: [DraftQuote]

  /// Reads a draft as articles are read, and finds its quotes.
  init(
    _ bytes: [UInt8], format: SourceFormat, path: String, minimumWordCount: Int
  ) throws(IngestionError) {
    let article = try ArticleReader.article(bytes, format: format, id: path, path: path)
    let decoded = try TextDecoder.decode(bytes, path: path)
    var locator = DraftLocator(decoded.utf8, format: format)
    var quotes: [DraftQuote] = []
    for text in [article.title ?? "", article.text] where !text.isEmpty {
      let isTitle = text == article.title
      let source = QuoteSource(
        text: Array(text.utf8), zones: isTitle ? [] : Self.zones(article),
        title: article.title ?? "", authors: article.authors)
      quotes += Self.quotes(in: source, &locator, minimumWordCount)
    }
    self.quotes = quotes
  }

  private static func quotes(
    in source: QuoteSource, _ locator: inout DraftLocator, _ minimumWordCount: Int
  ) -> [DraftQuote] {
    var quotes: [DraftQuote] = []
    var end = 0
    for quote in QuoteFinder.quotes(in: source) {
      // A quote in a quote is checked with the one around it; an answer is the draft's own text, and
      // words without marks are not said to be anybody's to the letter.
      guard quote.kind != .answer, !quote.isUnmarkedSpeech, quote.range.lowerBound >= end else {
        continue
      }
      end = quote.range.upperBound
      let attribution = quote.attribution
      let isAscribed = attribution?.speaker != nil || attribution?.role != nil
      for part in quote.parts {
        let text = String(decoding: source.text[part], as: UTF8.self)
        let words = text.split(whereSeparator: \.isWhitespace).count
        var reason: String?
        if quote.kind == .pullQuote {
          reason = "repeats the text itself"
        } else if !isAscribed, words < minimumWordCount {
          reason = "ascribed to nobody, under \(minimumWordCount) words"
        }
        quotes.append(
          DraftQuote(
            text: text, place: locator.place(of: text), attribution: attribution,
            context: context(of: quote.range, in: source.text), skipReason: reason))
      }
    }
    return quotes
  }

  /// The sentences around a quote, without its own words.
  private static func context(of range: Range<Int>, in text: [UInt8]) -> String {
    var start = range.lowerBound
    while start > 0, text[start - 1] != 0x0A { start -= 1 }
    let end = text[range.upperBound...].firstIndex(of: 0x0A) ?? text.count
    let paragraph = Array(text[start..<end])
    var sentences: [Range<Int>] = []
    paragraph.withRawBytes { SentenceSplitter().split($0, into: &sentences) }
    let own = (range.lowerBound - start)..<(range.upperBound - start)
    let around = sentences.filter { $0.overlaps(own) }
    guard let first = around.first, let last = around.last else { return "" }
    let before = paragraph[first.lowerBound..<max(first.lowerBound, own.lowerBound)]
    let after = paragraph[min(own.upperBound, last.upperBound)..<last.upperBound]
    return String(decoding: before + [0x20] + after, as: UTF8.self)
  }

  private static func zones(_ article: Article) -> [QuoteZone] {
    article.zones.compactMap { zone in
      QuoteZoneKind(zone.kind).map { QuoteZone(kind: $0, range: zone.range, speaker: zone.speaker) }
    }
  }
}

// MARK: - From the zones of an article
extension QuoteZoneKind {
  /// The kind that the finder knows, or nil for plain prose.
  init?(_ kind: ZoneKind) {
    switch kind {
    case .heading: self = .heading
    case .listItem: self = .item
    case .blockQuote: self = .blockQuote
    case .pullQuote: self = .pullQuote
    case .question: self = .question
    case .answer: self = .answer
    case .speakerLabel: self = .label
    case .caption, .tableRow, .preformatted, .footnote: self = .aside
    case .lead, .emphasised: return nil
    }
  }
}
