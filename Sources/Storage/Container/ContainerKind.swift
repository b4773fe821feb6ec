/// What a container file holds.
package enum ContainerKind: UInt32, Hashable, Sendable, CaseIterable {
  /// One immutable segment.
  case segment = 1
  /// The commit point.
  case manifest = 2
  /// A generation of deleted documents.
  case deletions = 3
  /// What is known of the source files.
  case sources = 4
}
