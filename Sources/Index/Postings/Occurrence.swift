/// One place of a term in a document.
package struct Occurrence: Hashable, Comparable, Sendable {
  /// Token position, with the gaps between paragraphs.
  package var position: UInt32
  /// The ordinal of the form within its term.
  package var ordinal: UInt32

  package init(position: UInt32, ordinal: UInt32 = 0) {
    self.position = position
    self.ordinal = ordinal
  }

  package static func < (left: Occurrence, right: Occurrence) -> Bool {
    (left.position, left.ordinal) < (right.position, right.ordinal)
  }
}
