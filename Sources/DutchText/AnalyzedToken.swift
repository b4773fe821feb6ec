/// A token of a text and the number of its form.
package struct AnalyzedToken: Hashable, Sendable {
  /// Offset of the token's first byte in the text.
  package var start: UInt32
  /// Offset just after its last byte.
  package var end: UInt32
  /// The form's number in the `WordTable` that analysed the text.
  package var form: UInt32

  /// Names a token.
  package init(start: UInt32, end: UInt32, form: UInt32) {
    self.start = start
    self.end = end
    self.form = form
  }
}
