internal import VindplaatsKit

/// Writes who says a quote in one line.
struct QuoteText {
  let labels: Labels

  /// `Minke Dijkgraaf, manager Klantcontact · zegt · 0,97`; *onbekend* without a name or a role.
  func attribution(_ speaker: ArticleQuote.Speaker) -> String {
    let who = [speaker.name, speaker.role].compactMap(\.self).joined(separator: ", ")
    guard !who.isEmpty else { return labels.unknownSpeaker }
    let parts: [String?] = [who, speaker.cue, labels.share(speaker.confidence)]
    return parts.compactMap(\.self).joined(separator: " · ")
  }

  /// The quotes that somebody says, those within others left out.
  static func spoken(_ article: LibraryArticle) -> [ArticleQuote] {
    var end = 0
    return article.quotes.filter { quote in
      guard quote.speaker != nil, quote.span.utf8.lowerBound >= end else { return false }
      end = quote.span.utf8.upperBound
      return true
    }
  }
}
