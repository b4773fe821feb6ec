internal import Quotes

// MARK: - Citations
extension Library {
  /// Cites articles or sentences of them.
  ///
  /// - Parameters:
  ///   - ids: Ids of hits, `3fa91c04:12-14` for sentences in a row, ids or paths of articles.
  ///   - style: How.
  ///   - accessed: When the pages were looked at, as `2026-11-22`; nil for no such date.
  ///   - isDutch: Whether the words that a style adds are Dutch.
  /// - Returns: The citations, and what could not be said in them.
  /// - Throws: `VindplaatsError` for an id that names nothing or several articles, and for a date
  ///   that is none.
  public func cite(
    _ ids: [String], style: CitationStyle, accessed: String? = nil, isDutch: Bool = false
  ) throws(VindplaatsError) -> Citations {
    var options = CitationOptions()
    options.isDutch = isDutch
    if let accessed {
      guard let date = CitedDate(iso: accessed) else {
        throw VindplaatsError(.unreadableDate(option: "--accessed", found: accessed))
      }
      options.accessed = date
    }
    var sources: [CitationSource] = []
    for id in ids { sources.append(try source(id)) }
    return Citations(
      text: CitationWriter.text(sources, format: style.format, options: options),
      notes: CitationWriter.notes(sources, format: style.format, options: options))
  }

  /// What an id names, as citations need it.
  private func source(_ text: String) throws(VindplaatsError) -> CitationSource {
    let id = CitationID(text)
    let article = try article(id.name)
    let facts = article.facts
    let digits = article.id.split(separator: ":").first ?? ""
    var source = CitationSource(id: String(digits))
    source.title = facts.title
    source.opening = article.text.split(whereSeparator: \.isWhitespace).prefix(6)
      .joined(separator: " ")
    source.authors = facts.authors
    source.date = facts.date.flatMap { CitedDate(iso: $0) }
    source.site = facts.source
    source.url = facts.url
    source.language = facts.language
    source.hash = facts.hash
    source.text = article.text
    guard let first = article.sentence else { return source }
    let last = id.lastSentence ?? first
    guard last >= first, last < article.sentences.count, first > 0 || last == 0 else {
      throw VindplaatsError(.unknownID(text))
    }
    source.id += ":\(first)" + (last > first ? "-\(last)" : "")
    source.passage = Self.passage(article, first...last)
    return source
  }

  private static func passage(
    _ article: LibraryArticle, _ sentences: ClosedRange<Int>
  ) -> CitedPassage {
    let first = article.sentences[sentences.lowerBound]
    let last = article.sentences[sentences.upperBound]
    let isTitle = sentences.lowerBound == 0
    let bytes = Array((isTitle ? article.facts.title ?? "" : article.text).utf8)
    let range = first.utf8.lowerBound..<last.utf8.upperBound
    let around = article.quotes.filter { $0.speaker != nil && covers($0, range) }
    let speaker = around.min { $0.span.utf8.count < $1.span.utf8.count }?.speaker
    return CitedPassage(
      text: String(decoding: bytes[range], as: UTF8.self), utf8: range,
      scalars: first.scalars.lowerBound..<last.scalars.upperBound, sentences: sentences,
      paragraph: isTitle ? nil : paragraph(of: range.lowerBound, in: bytes),
      speaker: isTitle ? nil : speaker?.name ?? speaker?.role)
  }

  /// Whether a quote holds the words of a passage; its cue and marks at the ends may stand outside.
  private static func covers(_ quote: ArticleQuote, _ range: Range<Int>) -> Bool {
    let shared = quote.parts.reduce(0) { $0 + $1.utf8.clamped(to: range).count }
    return shared * 2 > range.count
  }

  /// The number of the paragraph in which a byte stands, from 1.
  private static func paragraph(of offset: Int, in text: [UInt8]) -> Int {
    var count = 1
    var index = 1
    while index < offset {
      if text[index] == 0x0A, text[index - 1] == 0x0A {
        count += 1
        index += 1
      }
      index += 1
    }
    return count
  }
}
