/// A count that the container format or this build bounds.
package enum StorageLimit: Hashable, Sendable {
  /// Sections in one container.
  case sectionCount
  /// Chunks in one container.
  case chunkCount

  /// The words of the error line.
  var name: String {
    switch self {
    case .sectionCount: "section count"
    case .chunkCount: "chunk count"
    }
  }
}
