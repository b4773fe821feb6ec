/// The text of a file as valid UTF-8, and what it took to get there.
package struct DecodedText: Hashable, Sendable {
  /// Valid UTF-8 without a byte order mark and without NULs.
  package var utf8: [UInt8]
  /// The encoding that was used.
  package var encoding: TextEncoding
  /// What was repaired, ignored or guessed.
  package var notes: ReadingNotes

  /// The same as a string.
  package var text: String { String(decoding: utf8, as: UTF8.self) }
}
