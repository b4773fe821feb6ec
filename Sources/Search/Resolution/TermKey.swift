package import Index

/// A term of a segment that a query word meets, perhaps only as some of its forms.
package struct TermKey: Hashable, Sendable {
  /// The number of the term in its segment.
  package let number: Int
  /// The term's dictionary entry.
  package let entry: TermEntry
  /// Whether the form of an ordinal counts; nil when all do.
  package let ordinals: [Bool]?
  /// The ordinal of the form that was typed, where the segment has it.
  package let typedOrdinal: UInt32?

  package init(
    number: Int, entry: TermEntry, ordinals: [Bool]?, typedOrdinal: UInt32? = nil
  ) {
    self.typedOrdinal = typedOrdinal
    self.number = number
    self.entry = entry
    self.ordinals = ordinals
  }
}
