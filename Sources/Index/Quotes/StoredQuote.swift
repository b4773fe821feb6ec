/// A quote of an article as the index keeps it.
///
/// Layout: docs/INDEX-FORMAT.md, "Quotes". What kinds and rules mean is for whoever built the index.
package struct StoredQuote: Hashable, Sendable {
  /// A piece of the text.
  package struct Part: Hashable, Sendable {
    /// UTF-8 bytes of the text.
    package var bytes: Range<Int>
    /// Unicode scalars of the same.
    package var scalars: Range<Int>

    package init(bytes: Range<Int>, scalars: Range<Int>) {
      self.bytes = bytes
      self.scalars = scalars
    }
  }

  /// What it is.
  package var kind: UInt8
  /// All of it: with its marks, and with a cue that interrupts it.
  package var whole: Part
  /// What is quoted, without marks; ascending, inside `whole`.
  package var parts: [Part]
  /// The sentences that it touches, by number.
  package var sentences: Range<Int>
  /// Who says it; empty for nobody known.
  package var speaker = ""
  /// A function, or what stands for a name; empty for none.
  package var role = ""
  /// Bytes of the text: the word that ascribes it.
  package var cue: Range<Int>?
  /// Bytes of the text: the words that name the speaker.
  package var name: Range<Int>?
  /// How the speaker was found.
  package var rule: UInt8 = 0
  /// How sure that is, in percent.
  package var confidence: UInt8 = 0

  package init(kind: UInt8, whole: Part, parts: [Part], sentences: Range<Int>) {
    self.kind = kind
    self.whole = whole
    self.parts = parts
    self.sentences = sentences
  }
}
