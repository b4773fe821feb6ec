/// A quote in a draft and the verdict on it: a line of `gold/verify.jsonl`.
package struct VerifiedQuote: Hashable, Sendable, Decodable {
  /// Whether the words stand in an article like this.
  package enum Verdict: String, CaseIterable, Hashable, Sendable, Decodable {
    case exact, typography, altered, speaker, missing
  }

  /// What an altered quote does to the passage.
  package enum Change: String, CaseIterable, Hashable, Sendable, Decodable {
    case negation, number, joined, word
  }

  /// `<draft's name>#<number>`.
  package let id: String
  /// File name in `gold/drafts/`.
  package let draft: String
  /// Where it stands in the draft, without its quotation marks.
  package let span: GoldSpan
  /// What the span cuts.
  package let text: String
  /// The verdict.
  package let verdict: Verdict
  /// The change, of an altered quote.
  package let change: Change?
  /// Id of the article that has the passage.
  package let article: String?
  /// Index in that article's `body`.
  package let paragraph: Int?
  /// Whether it is reported and never looked at while tuning.
  package let reserved: Bool
}
