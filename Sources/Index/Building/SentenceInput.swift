/// A sentence of an article that is added.
package struct SentenceInput: Hashable, Sendable {
  /// Its tokens: the next ones of the document.
  package var tokenCount: Int
  /// UTF-8 bytes of the text (of the title for sentence 0).
  package var bytes: Range<Int>
  /// Unicode scalars of the same.
  package var scalars: Range<Int>
  /// The kind of the innermost zone; 0 for a plain paragraph, 1 for the title.
  package var zone: UInt8
  /// Whether it is the first of a paragraph or zone, so that positions leave a gap before it.
  package var startsPassage: Bool
  /// Three bits that are stored as they are; below 8.
  package var marks: UInt8

  package init(
    tokenCount: Int, bytes: Range<Int>, scalars: Range<Int>, zone: UInt8, startsPassage: Bool,
    marks: UInt8 = 0
  ) {
    precondition(zone < 32 && marks < 8, "zone \(zone) or marks \(marks) do not fit in a byte")
    self.tokenCount = tokenCount
    self.bytes = bytes
    self.scalars = scalars
    self.zone = zone
    self.startsPassage = startsPassage
    self.marks = marks
  }
}
