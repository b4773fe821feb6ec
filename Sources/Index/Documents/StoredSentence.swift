/// Where a sentence stands: in tokens, bytes and scalars.
///
/// Layout: docs/INDEX-FORMAT.md, "Sentences". Sentence 0 is the title; its offsets count in the title.
package struct StoredSentence: Hashable, Sendable {
  /// The position of its first token; token i has `firstPosition + i`.
  package var firstPosition: UInt32
  /// UTF-8 bytes of the text (sentence 0: of the title).
  package var bytes: Range<Int>
  /// Unicode scalars of the same.
  package var scalars: Range<Int>
  /// The kind of the innermost zone; 0 for a plain paragraph, 1 for the title.
  package var zone: UInt8
  /// Three bits of whoever built the index; they mean nothing to it.
  package var marks: UInt8

  package init(
    firstPosition: UInt32, bytes: Range<Int>, scalars: Range<Int>, zone: UInt8, marks: UInt8 = 0
  ) {
    self.firstPosition = firstPosition
    self.bytes = bytes
    self.scalars = scalars
    self.zone = zone
    self.marks = marks
  }
}
