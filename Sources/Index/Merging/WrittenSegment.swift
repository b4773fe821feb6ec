package import Storage

/// What a segment's writer made.
package struct WrittenSegment: Hashable, Sendable {
  /// The segment's content id, which names its file.
  package let id: ContentID
  /// The documents in it.
  package let documentCount: Int
  /// Documents left out because a later one has the same id.
  package let replacedCount: Int
}
