/// How an index is optimised; none of it changes the result.
public struct OptimizerOptions: Hashable, Sendable {
  /// The folder of the index.
  public var directory: String
  /// Threads; nil is one for each processor.
  public var threadCount: Int?
  /// What the threads may hold together, in megabytes.
  public var megabyteCount = 256

  /// The usual settings for an index in a folder.
  public init(directory: String) {
    self.directory = directory
  }
}
