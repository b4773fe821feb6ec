/// A quote of a draft, and what the corpus says of it.
public struct CheckedQuote: Hashable, Sendable {
  /// How a quote stands to the corpus.
  public enum Verdict: String, CaseIterable, Hashable, Sendable {
    /// The bytes are those of an article; only a full stop or comma may be added at the end.
    case exact
    /// Quotation marks, dashes, spaces, stress marks or the case of the first letter differ.
    case typography
    /// A passage of an article, changed.
    case altered
    /// In no article.
    case missing
  }

  /// Words that the quote and the article do not share.
  public struct Difference: Hashable, Sendable {
    /// What kind: `negation`, `number`, `spelling`, `punctuation` or `word`.
    public let kind: String
    /// The quote's words; empty where it leaves some out.
    public let inQuote: String
    /// The article's words; empty where the quote adds some.
    public let inArticle: String
    /// The article's word before it.
    public let after: String?
  }

  /// What an ellipsis leaves out.
  public struct Omission: Hashable, Sendable {
    /// The words, as the article has them.
    public let text: String
    /// Where they stand.
    public let span: Sentence.Span
    /// The words among them that deny.
    public let negations: [String]
  }

  /// The passage of an article that the quote was held against.
  public struct Place: Hashable, Sendable {
    /// Under which its sentence is cited.
    public let id: String
    /// The article.
    public let facts: ArticleFacts
    /// Where the words stand: one span for each piece between ellipses; in the title when `isTitle`.
    public let spans: [Sentence.Span]
    /// Whether the offsets count in the title.
    public let isTitle: Bool
    /// What the stored text has from the first byte to the last.
    public let text: String
    /// Who says it there, as far as the article tells.
    public let speaker: String?
    /// A function, or what stands for a name.
    public let role: String?
    /// Whether nobody is quoted there, so that those who signed the article say it.
    public let isAuthors: Bool
  }

  /// What stands between the quotation marks.
  public let text: String
  /// The line of the draft, from 1; nil where it could not be told.
  public let line: Int?
  /// The column on that line, in Unicode scalars from 1.
  public let column: Int?
  /// Whom the draft names.
  public let speaker: String?
  /// The verdict on the words.
  public let verdict: Verdict
  /// The verdict on the speaker.
  public let speakerVerdict: SpeakerVerdict
  /// How close the passage is, from 0 to 1.
  public let closeness: Double
  /// The passage; of a missing quote the closest one, if any is like it.
  public let place: Place?
  /// How many articles have it, among those that were looked at.
  public let articleCount: Int
  /// What differs.
  public let differences: [Difference]
  /// What ellipses leave out.
  public let omissions: [Omission]
  /// A full stop or comma that the quote adds at its end.
  public let addedMark: String?
  /// Whether all words stand there, but the pieces too far apart or in another order.
  public let isScattered: Bool

  /// Whether it fails the check.
  public var fails: Bool {
    verdict == .altered || verdict == .missing || speakerVerdict == .other
  }
}
