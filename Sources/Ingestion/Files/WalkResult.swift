/// What a walk over the named files and folders found.
package struct WalkResult: Hashable, Sendable {
  /// The files to read, sorted by the bytes of their ids; ids are unique.
  package var files: [FoundFile] = []
  /// What is not read, sorted by the bytes of its path.
  package var skipped: [SkippedFile] = []
  /// The `metadata.jsonl` of each named folder that has one.
  package var metadataFiles: [FoundFile] = []
}
