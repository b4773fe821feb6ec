/// A part of a compound: a range of the form's bytes, and how many of them link it to the next part.
///
/// The parts of a form cover it without gaps. `klantenservice` has `klant` + `en` (or `klanten`) and
/// `service`. What is marked in a text is `start..<end`; what a part is looked up and keyed under is
/// `word`, itself a form that the conflation takes further: `klanten` and `klant` share a key.
package struct CompoundPart: Hashable, Sendable {
  /// Offset of the part's first byte in the form.
  package var start: Int
  /// Offset just after its last byte, linking element included.
  package var end: Int
  /// Bytes of the linking element at the end: `s`, `e`, `en`, `er`, `n` or a hyphen; often 0.
  package var linkByteCount: Int

  /// Names a part.
  package init(start: Int, end: Int, linkByteCount: Int = 0) {
    self.start = start
    self.end = end
    self.linkByteCount = linkByteCount
  }

  /// The bytes of the part without its linking element.
  package var word: Range<Int> { start..<end - linkByteCount }
}
