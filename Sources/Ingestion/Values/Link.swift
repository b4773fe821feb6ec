/// A link within an article's text.
package struct Link: Hashable, Sendable {
  /// The UTF-8 bytes of the article's text that are the link; never empty.
  package var range: Range<Int>
  /// Where it leads to: an absolute address, unless the page does not say where it stands itself.
  package var target: String

  /// So many bytes of addresses are kept of an article, each counted with `cost`: some ten thousand links.
  package static let mostBytes = 8 << 20
  /// What a link costs apart from its address.
  package static let cost = 64

  /// Makes a link.
  package init(range: Range<Int>, target: String) {
    self.range = range
    self.target = target
  }
}
