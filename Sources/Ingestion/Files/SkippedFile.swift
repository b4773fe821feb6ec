/// A file or folder that was not read, and why.
package struct SkippedFile: Hashable, Sendable {
  /// Its path.
  package var path: String
  /// Why.
  package var reason: SkipReason
  /// Whether it is a folder, so that everything below it was skipped too.
  package var isFolder: Bool

  /// Makes a record of what was skipped.
  package init(path: String, reason: SkipReason, isFolder: Bool = false) {
    self.path = path
    self.reason = reason
    self.isFolder = isFolder
  }
}
