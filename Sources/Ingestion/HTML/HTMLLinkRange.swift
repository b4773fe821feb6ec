/// A part of a block's text that is a link, in 12 bytes: a page can have a million of them.
struct HTMLLinkRange: Sendable {
  private var start: Int32
  private var end: Int32
  private var element: Int32

  /// Makes one of bytes of a block's text and the node of the link.
  init(_ bytes: Range<Int>, node: Int) {
    start = Int32(bytes.lowerBound)
    end = Int32(bytes.upperBound)
    element = Int32(node)
  }

  /// UTF-8 bytes of the block's text.
  var bytes: Range<Int> { Int(start)..<Int(end) }
  /// The node of the link.
  var node: Int { Int(element) }

  /// Takes in what follows within the same link.
  mutating func extend(to offset: Int) { end = Int32(offset) }
}
