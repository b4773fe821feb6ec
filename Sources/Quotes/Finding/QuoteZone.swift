/// A part of a text that is more than plain prose.
package struct QuoteZone: Hashable, Sendable {
  /// What it is.
  package var kind: QuoteZoneKind
  /// UTF-8 bytes of the text.
  package var range: Range<Int>
  /// Who speaks there, if that is known.
  package var speaker: String?

  /// A zone on scalar borders of the text.
  package init(kind: QuoteZoneKind, range: Range<Int>, speaker: String? = nil) {
    self.kind = kind
    self.range = range
    self.speaker = speaker
  }
}
