/// A file to be read, found in a named folder or named itself.
package struct FoundFile: Hashable, Sendable {
  /// The path below the named folder; of a named file its last part.
  package var id: String
  /// The path to open it by.
  package var path: String
  /// The folder that was named, as it was named; empty for a named file.
  package var folder: String
  /// Its format.
  package var format: SourceFormat
  /// Size, time and identity when it was found.
  package var status: FileStatus
}
