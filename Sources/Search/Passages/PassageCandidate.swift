/// A stretch of an article in which the words of a quote stand close together.
package struct PassageCandidate: Hashable, Sendable {
  /// The number of the segment in the index.
  package let segment: Int
  /// The number of the document in its segment.
  package let document: Int
  /// The first and the last position of the words found.
  package let positions: ClosedRange<UInt32>
  /// The weights of the words found, with a bonus for their order; the more the better.
  package let score: Float
}
