internal import Index

/// An article of an index, whole.
public struct LibraryArticle: Hashable, Sendable {
  /// A part of the text that is more than plain prose.
  public struct Zone: Hashable, Sendable {
    /// What it is, such as `heading`.
    public let kind: String
    /// UTF-8 bytes of the text.
    public let utf8: Range<Int>
    /// Who speaks, if known.
    public let speaker: String?
  }

  /// What is known of it.
  public let facts: ArticleFacts
  /// Under which it is cited, with the sentence that was asked for, or 0.
  public let id: String
  /// The stored text.
  public let text: String
  /// Where its sentences stand, number 0 being the title.
  public let sentences: [Sentence.Span]
  /// The sentence that was asked for.
  public let sentence: Int?
  /// Headings, questions and so on, by start.
  public let zones: [Zone]
  /// Its quotes, by where they start, the outer one first.
  public let quotes: [ArticleQuote]
}
