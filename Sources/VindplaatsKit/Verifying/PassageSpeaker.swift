internal import Index
internal import Ingestion
internal import Quotes

/// Who says a passage of an article.
struct PassageSpeaker: Hashable {
  /// The fullest name; nil is *onbekend*.
  var name: String?
  /// A function, or what stands for a name.
  var role: String?
  /// Whether nobody is quoted there: it is the author's own text.
  var isAuthors = false
  /// How sure that is, in percent.
  var confidence = 100

  /// The least confidence at which a quote can be ascribed to another.
  static let leastConfidence = 60

  /// Who says what stands in a range of the text.
  ///
  /// - `quotes`: Those of the article, as `QuoteFinder` gives them.
  init(of range: Range<Int>, quotes: [Quote], authors: [String]) {
    let around = quotes.filter { quote in
      quote.kind != .term && quote.attribution != nil
        && quote.range.lowerBound <= range.lowerBound && range.upperBound <= quote.range.upperBound
    }
    let inner = around.min { $0.range.count < $1.range.count }
    // A quote that reaches beyond its marks is ascribed by the marks that it holds most of.
    let touching =
      inner
      ?? quotes.filter { $0.kind == .speech && $0.range.overlaps(range) }.max {
        $0.range.clamped(to: range).count < $1.range.clamped(to: range).count
      }
    guard let attribution = touching?.attribution else {
      name = authors.count == 1 ? authors[0] : nil
      isAuthors = true
      return
    }
    name = attribution.speaker
    role = attribution.role
    confidence = attribution.confidence
  }

  /// Whether a draft ascribes it rightly.
  ///
  /// *Other* only where both sides are sure: the draft names somebody beside the quote, the article
  /// somebody else, and neither speaks of the other's person in the same sentence.
  ///
  /// - `sentence`: The article's sentences in which the passage stands.
  func verdict(
    on draft: DraftQuote, sentence: String, article: StoredArticle
  ) -> SpeakerVerdict {
    guard let attribution = draft.attribution, let named = attribution.speaker else {
      return .unnamed
    }
    let names = isAuthors ? article.authors : [name, role].compactMap(\.self)
    if names.contains(where: { PersonMatch.isSame($0, named) }) { return .same }
    guard !names.isEmpty else { return .unknown }
    let isSure =
      min(confidence, attribution.confidence) >= Self.leastConfidence
      && Self.direct.contains(attribution.rule)
    if !isSure || PersonMatch.isMentioned(named, in: sentence) { return .unknown }
    if names.contains(where: { PersonMatch.isMentioned($0, in: draft.context) }) { return .unknown }
    // The article names only a role: somebody whom it names otherwise is another.
    if !isAuthors, name == nil {
      let isKnown =
        article.authors.contains { PersonMatch.isSame($0, named) }
        || PersonMatch.isMentioned(named, in: article.text)
      return isKnown ? .other : .unknown
    }
    return .other
  }

  /// Rules by which a draft names somebody beside the quote itself.
  private static let direct: Set<AttributionRule> = [
    .after, .colon, .within, .according, .signature,
  ]
}
