/// What the section *documents* says of a document.
package struct DocumentEntry: Hashable, Sendable {
  /// Byte offset of its record in *stored articles*.
  let storedOffset: UInt64
  /// Byte offset in *sentences*.
  let sentencesOffset: UInt64
  /// Its sentences, the title included as number 0.
  package let sentenceCount: UInt32
  /// Its tokens, those of the title included.
  package let tokenCount: UInt32
  /// The tokens of the title: positions below this are the title's.
  package let titleTokenCount: UInt32
  /// Its tokens, each times the weight of its zone.
  package let weightedLength: UInt32
}
