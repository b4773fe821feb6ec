internal import Search

/// A sentence and where it stands.
public struct Sentence: Hashable, Sendable {
  /// A piece of an article's text, or of its title.
  public struct Span: Hashable, Sendable {
    /// UTF-8 bytes.
    public let utf8: Range<Int>
    /// Unicode scalars of the same piece.
    public let scalars: Range<Int>
  }

  /// Its number in the article: 0 is the title, the text's count from 1.
  public let number: Int
  /// The sentence itself: what the stored text has at `span`; for number 0, what the title has.
  public let text: String
  /// Where it stands.
  public let span: Span
  /// The words in it that the query found, in order; offsets count as those of `span`.
  public let matches: [Span]

  init(_ sentence: PresentedSentence) {
    number = sentence.number
    text = sentence.text
    span = Span(sentence.span)
    matches = sentence.matches.map { Span($0) }
  }
}

// MARK: - From a search
extension Sentence.Span {
  init(_ span: TextSpan) {
    utf8 = span.bytes
    scalars = span.scalars
  }
}
