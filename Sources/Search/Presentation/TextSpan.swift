/// A piece of an article's text, or of its title.
package struct TextSpan: Hashable, Sendable {
  /// UTF-8 bytes.
  package let bytes: Range<Int>
  /// Unicode scalars of the same piece.
  package let scalars: Range<Int>

  package init(bytes: Range<Int>, scalars: Range<Int>) {
    self.bytes = bytes
    self.scalars = scalars
  }
}
