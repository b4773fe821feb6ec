/// What the optimising of an index did.
public struct OptimizeReport: Hashable, Sendable {
  /// The folder of the index.
  public let directory: String
  /// Whether there was anything to do.
  public internal(set) var hasChanged = false
  /// Articles in the index.
  public internal(set) var articleCount = 0
  /// Deleted articles of which the last traces went.
  public internal(set) var purgedCount = 0
  /// Segments before; after it there is one, or none without articles.
  public internal(set) var segmentCountBefore = 0
  /// Bytes of all segments before.
  public internal(set) var byteCountBefore = 0
  /// Bytes of all segments now.
  public internal(set) var byteCount = 0

  init(directory: String) {
    self.directory = directory
  }
}
