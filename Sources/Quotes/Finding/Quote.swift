/// A passage that somebody says, or a term in quotation marks.
package struct Quote: Hashable, Sendable {
  /// What it is.
  package var kind: QuoteKind
  /// All of it, UTF-8 bytes of the text: with its marks and with a cue that interrupts it.
  package var range: Range<Int>
  /// What is quoted, without marks: never empty, ascending, more than one part where a cue interrupts.
  package var parts: [Range<Int>]
  /// Who says it; nil for a term.
  package var attribution: Attribution?

  /// Whether it is speech without quotation marks: nobody vouches for its wording.
  package var isUnmarkedSpeech: Bool { kind == .speech && parts == [range] }

  /// A quote with what is known of it.
  package init(
    kind: QuoteKind, range: Range<Int>, parts: [Range<Int>], attribution: Attribution? = nil
  ) {
    self.kind = kind
    self.range = range
    self.parts = parts
    self.attribution = attribution
  }
}
