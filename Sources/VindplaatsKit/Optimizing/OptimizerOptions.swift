/// How an index is optimised; none of it changes the result.
///
/// A word list is that of the index, or an error.
public struct OptimizerOptions: Hashable, Sendable {
  /// The folder of the index.
  public var directory: String
  /// The word list that the index was made with; nil looks for it where lists are installed.
  public var wordList: WordList.Choice?
  /// Threads; nil is one for each processor.
  public var threadCount: Int?
  /// What the threads may hold together, in megabytes.
  public var megabyteCount = 256

  /// The usual settings for an index in a folder.
  public init(directory: String) {
    self.directory = directory
  }
}
