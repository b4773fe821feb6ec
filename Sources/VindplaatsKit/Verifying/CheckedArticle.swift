internal import Index
internal import Ingestion
internal import Quotes

/// An article of the index against which quotes are held.
final class CheckedArticle {
  /// The article.
  let article: StoredArticle
  /// Its text.
  let text: [UInt8]
  /// Its title.
  let title: [UInt8]
  /// Its sentences, number 0 being the title.
  let sentences: [StoredSentence]
  /// Byte ranges of the sentences of the text.
  let ranges: [Range<Int>]
  private var found: [Quote]?

  init(_ article: StoredArticle, sentences: [StoredSentence]) {
    self.article = article
    self.sentences = sentences
    text = Array(article.text.utf8)
    title = Array(article.title.utf8)
    ranges = sentences.dropFirst().map(\.bytes)
  }

  /// Its quotes and who says them.
  var quotes: [Quote] {
    if let found { return found }
    let zones = article.zones.compactMap { zone in
      ZoneKind(rawValue: zone.kind).flatMap { QuoteZoneKind($0) }.map {
        QuoteZone(kind: $0, range: zone.range, speaker: zone.speaker)
      }
    }
    let quotes = QuoteFinder.quotes(
      in: QuoteSource(
        text: text, zones: zones, title: article.title, authors: article.authors,
        isInterview: article.kind == "interview"))
    found = quotes
    return quotes
  }

  /// The part of the text around positions: their sentences and one more on each side; nil in the title.
  func window(around positions: ClosedRange<UInt32>) -> Range<Int>? {
    guard !ranges.isEmpty else { return nil }
    let last = sentence(at: positions.upperBound)
    guard last > 0 else { return nil }
    let first = max(1, sentence(at: positions.lowerBound) - 1)
    let end = min(last + 1, sentences.count - 1)
    return sentences[first].bytes.lowerBound..<sentences[end].bytes.upperBound
  }

  /// The number of the sentence in which a position lies.
  private func sentence(at position: UInt32) -> Int {
    var (low, high) = (0, sentences.count)
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].firstPosition <= position { low = middle + 1 } else { high = middle }
    }
    return max(0, low - 1)
  }

  /// The number of the sentence in which a byte of the text lies.
  func sentence(atByte offset: Int) -> Int {
    (ranges.lastIndex { $0.lowerBound <= offset } ?? 0) + 1
  }
}
