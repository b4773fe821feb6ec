internal import Index
internal import Quotes

/// A quote of an indexed article, and who says it.
public struct ArticleQuote: Hashable, Sendable {
  /// Who says a quote, and how that was found.
  public struct Speaker: Hashable, Sendable {
    /// The fullest name that the article has; nil is *onbekend*.
    public let name: String?
    /// A function, or what stands for a name.
    public let role: String?
    /// The word of the article that ascribes it.
    public let cue: String?
    /// How it was found, such as `after`; `none` when nobody is known.
    public let rule: String
    /// How often such an attribution is right, from 0 to 1.
    public let confidence: Double
    /// UTF-8 bytes of the text: the words that name the speaker.
    public let utf8: Range<Int>?
  }

  /// What it is: `speech`, `term`, `blockQuote`, `answer` or `pullQuote`.
  public let kind: String
  /// What is quoted, without marks; its parts joined by ` … ` where a cue interrupts.
  public let text: String
  /// All of it: with marks, and with a cue that interrupts it.
  public let span: Sentence.Span
  /// What is quoted, without marks; each cuts the stored text.
  public let parts: [Sentence.Span]
  /// The sentences that it touches, by number.
  public let sentences: Range<Int>
  /// Who says it; nil for a term.
  public let speaker: Speaker?

  init(_ quote: StoredQuote, text: [UInt8]) {
    let cut = { (range: Range<Int>) in
      String(decoding: text[range.clamped(to: 0..<text.count)], as: UTF8.self)
    }
    let known = { (text: String) in text.isEmpty ? nil : text }
    let kind = QuoteKind(rawValue: quote.kind)
    self.kind = kind.map { "\($0)" } ?? "kind \(quote.kind)"
    self.text = quote.parts.map { cut($0.bytes) }.joined(separator: " … ")
    span = Sentence.Span(utf8: quote.whole.bytes, scalars: quote.whole.scalars)
    parts = quote.parts.map { Sentence.Span(utf8: $0.bytes, scalars: $0.scalars) }
    sentences = quote.sentences
    guard kind != .term else {
      speaker = nil
      return
    }
    speaker = Speaker(
      name: known(quote.speaker), role: known(quote.role), cue: quote.cue.map(cut),
      rule: AttributionRule(rawValue: quote.rule).map { "\($0)" } ?? "rule \(quote.rule)",
      confidence: Double(quote.confidence) / 100, utf8: quote.name)
  }
}
