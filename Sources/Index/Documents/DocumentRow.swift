/// What the fixed-width columns hold of a document.
struct DocumentRow: Hashable, Sendable {
  /// Byte offset in *stored articles* (while building: of the part that holds it).
  var storedOffset: UInt64
  /// Byte offset in *sentences* (while building: of the part that holds it).
  var sentencesOffset: UInt64
  var storedByteCount: UInt32
  var sentenceCount: UInt32
  /// Tokens, title included.
  var tokenCount: UInt32
  /// Tokens of the title.
  var titleTokenCount: UInt32
  /// First eight bytes of the SHA-256 of the id, big-endian.
  var key: UInt64
  /// Year·10,000 + month·100 + day.
  var date: Int32
  /// The sum over the tokens of their zones' weights, as a norm byte.
  var norm: UInt8
  /// The same sum itself.
  var weightedLength: UInt32
}
