package import Storage

/// What a commit did.
package struct CommitSummary: Hashable, Sendable {
  /// The content id of the new manifest.
  package var manifest: ContentID
  /// Documents added.
  package var addedCount = 0
  /// Documents of earlier commits that were deleted, replaced ones included.
  package var deletedCount = 0
  /// Documents of this commit that were left out because a later one has the same id.
  package var replacedCount = 0
  /// Segments written anew because too many of their documents were deleted, or merged.
  package var rewrittenCount = 0
  /// Documents that the index now has.
  package var documentCount = 0
}
