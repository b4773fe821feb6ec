/// The words that a citation points at.
package struct CitedPassage: Hashable, Sendable {
  /// What the stored text has at the offsets.
  package var text: String
  /// UTF-8 bytes of the stored text.
  package var utf8: Range<Int>
  /// Unicode scalars of the same.
  package var scalars: Range<Int>
  /// The first and the last sentence, from 1; 0 is the title.
  package var sentences: ClosedRange<Int>
  /// The paragraph of the text in which it begins, from 1; nil for the title.
  package var paragraph: Int?
  /// Who says it, when the article tells; nil for the author's own words.
  package var speaker: String?

  package init(
    text: String, utf8: Range<Int>, scalars: Range<Int>, sentences: ClosedRange<Int>,
    paragraph: Int? = nil, speaker: String? = nil
  ) {
    self.text = text
    self.utf8 = utf8
    self.scalars = scalars
    self.sentences = sentences
    self.paragraph = paragraph
    self.speaker = speaker
  }
}
