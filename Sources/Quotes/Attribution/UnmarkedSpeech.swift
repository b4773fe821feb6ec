/// Words that somebody says without marks, behind a colon.
struct UnmarkedSpeech: Sendable {
  /// Bytes of the text.
  var range: Range<Int>
  var finding: Finding
}
