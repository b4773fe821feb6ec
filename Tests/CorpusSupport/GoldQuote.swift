/// A quote in an article: a line of `gold/quotes.jsonl`.
package struct GoldQuote: Hashable, Sendable, Decodable {
  /// What sort of quote it is.
  package enum Kind: String, CaseIterable, Hashable, Sendable, Decodable {
    case speech, term, blockquote, answer
  }

  /// `<article's name>#<number>`.
  package let id: String
  /// The article's id.
  package let article: String
  /// Index in the article's `body`.
  package let paragraph: Int
  /// Where it stands in the paragraph; two where the cue interrupts.
  package let spans: [GoldSpan]
  /// What the spans cut.
  package let text: [String]
  /// What sort of quote it is.
  package let kind: Kind
  /// The fullest name that the article has.
  package let speaker: String?
  /// Function, or what stands for a name.
  package let role: String?
  /// The words that ascribe it.
  package let cue: String?
  /// Whether it is reported and never looked at while tuning; nil in the second judge's file.
  package let reserved: Bool?
}
