internal import Index
internal import Search

/// A sentence that a query found, and who says it.
public struct QuoteHit: Hashable, Sendable {
  /// Another place where the same words stand.
  public struct Copy: Hashable, Sendable {
    /// Under which it is cited.
    public let id: String
    /// Its article.
    public let facts: ArticleFacts
  }

  /// Counted from 1.
  public let rank: Int
  /// At least 0.
  public let score: Float
  /// Under which the sentence is cited.
  public let id: String
  /// The article; of several with the same sentence the earliest.
  public let facts: ArticleFacts
  /// The sentence.
  public let sentence: Sentence
  /// The quote that it is, or that stands in it; nil for the author's own words.
  public let quote: ArticleQuote?
  /// Sentences before it.
  public let before: [Sentence]
  /// Sentences after it.
  public let after: [Sentence]
  /// The line of the file on which the sentence begins, for text files.
  public let line: Int?
  /// The other articles that have the same sentence and pass the same filters, by date.
  public let copies: [Copy]

  init(_ hit: PresentedHit, rank: Int, score: Float, quote: ArticleQuote?, copies: [Copy]) {
    self.rank = rank
    self.score = score
    id = hit.id
    facts = ArticleFacts(hit.article)
    sentence = Sentence(hit.sentence)
    self.quote = quote
    before = hit.before.map { Sentence($0) }
    after = hit.after.map { Sentence($0) }
    line = hit.sentence.isTitle ? nil : hit.article.line(at: hit.sentence.span.bytes.lowerBound)
    self.copies = copies
  }
}
