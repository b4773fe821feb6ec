/// An opening mark and the one that closes it, or the end of its paragraph.
struct MarkPair: Sendable {
  /// With both marks.
  var outer: Range<Int>
  /// What stands between them, without white space at its ends.
  var inner: Range<Int>
  /// The opening mark.
  var glyph: MarkGlyph
  /// How many pairs it lies in.
  var depth = 0
  /// Whether it has no closing mark, for it goes on in the next paragraph.
  var goesOn = false
}
