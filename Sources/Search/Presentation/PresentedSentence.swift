/// A sentence of an article as a hit shows it.
package struct PresentedSentence: Hashable, Sendable {
  /// Its number in the article: 0 is the title, the text's count from 1.
  package let number: Int
  /// Where it stands in the text; sentence 0 in the title.
  package let span: TextSpan
  /// The sentence itself, cut from there.
  package let text: String
  /// The words in it that the query found, in order; offsets as those of `span`.
  package let matches: [TextSpan]

  package init(number: Int, span: TextSpan, text: String, matches: [TextSpan]) {
    self.number = number
    self.span = span
    self.text = text
    self.matches = matches
  }

  /// Whether it is the article's title.
  package var isTitle: Bool { number == 0 }
}
