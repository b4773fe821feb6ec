/// A part of an article's text that is more than plain prose.
package struct StoredZone: Hashable, Sendable {
  /// What it is; the numbers are those of the ingestion's zone kinds, and 1 is the title's.
  package var kind: UInt8
  /// Bytes of the text.
  package var range: Range<Int>
  /// Who speaks, in an interview's turn.
  package var speaker: String?

  package init(kind: UInt8, range: Range<Int>, speaker: String? = nil) {
    self.kind = kind
    self.range = range
    self.speaker = speaker
  }
}
