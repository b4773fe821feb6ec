internal import Index
internal import Search

/// An article that a query found, with its best sentence.
public struct Hit: Hashable, Sendable {
  /// Another article that the query found, whose text is nearly the same.
  public struct Duplicate: Hashable, Sendable {
    /// Under which its best sentence is cited.
    public let id: String
    /// The article.
    public let facts: ArticleFacts
    /// The runs of five words of both texts among those of either, at most 1.
    public let resemblance: Double
  }

  /// Counted from 1.
  public internal(set) var rank: Int
  /// At least 0.
  public let score: Float
  /// Under which the sentence is cited: hexadecimal digits, `:`, the sentence's number.
  public let id: String
  /// The article.
  public let facts: ArticleFacts
  /// The sentence.
  public let sentence: Sentence
  /// For a heading, the sentence after it.
  public let continuation: Sentence?
  /// Whether it stands in an interview's turn.
  public let isTurn: Bool
  /// Who says it there; nil when the text does not tell.
  public let speaker: String?
  /// For an answer, the sentences of its question.
  public let question: [Sentence]
  /// Sentences before it.
  public let before: [Sentence]
  /// Sentences after it.
  public let after: [Sentence]
  /// The line of the file on which the sentence begins, for text files.
  public let line: Int?
  /// Worse hits whose articles are nearly the same, best first.
  public internal(set) var duplicates: [Duplicate] = []

  init(_ hit: PresentedHit, rank: Int) {
    self.rank = rank
    score = hit.hit.score
    id = hit.id
    facts = ArticleFacts(hit.article)
    sentence = Sentence(hit.sentence)
    continuation = hit.continuation.map { Sentence($0) }
    isTurn = hit.turn != nil
    speaker = hit.turn?.speaker
    question = hit.turn?.question.map { Sentence($0) } ?? []
    before = hit.before.map { Sentence($0) }
    after = hit.after.map { Sentence($0) }
    line = hit.sentence.isTitle ? nil : hit.article.line(at: hit.sentence.span.bytes.lowerBound)
  }
}
