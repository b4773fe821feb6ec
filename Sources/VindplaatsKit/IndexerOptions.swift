/// How an index is made.
public struct IndexerOptions: Hashable, Sendable {
  /// A chain from text to terms.
  public enum Analyzer: String, CaseIterable, Hashable, Sendable {
    /// Dutch: inflection and compounds by what the collection attests.
    case nl1
    /// Dutch by Kraaij and Pohlmann's stemmer.
    case snowball
    /// Dutch by Porter's stemmer.
    case snowballPorter = "snowball-porter"
    /// What stands between white space, one field, weights of 1: scores equal Lucene's.
    case whitespace
  }

  /// The folder of the index.
  public var directory: String
  /// The analysis; nil is that of the index, or Dutch for a new one.
  public var analyzer: Analyzer?
  /// The word list; nil is that of the index, or none for a new one.
  public var wordList: WordList.Choice?
  /// Threads; nil is one for each processor.
  public var threadCount: Int?
  /// What the threads may hold together, in megabytes.
  public var megabyteCount = 256
  /// The format of standard input: `jsonl`, `txt`, `md` or `html`.
  public var inputFormat = "jsonl"

  /// What a thread may hold before it spills, if a test says so.
  var spillByteCount: Int?

  /// Threads that can be asked for.
  public static let threadCounts = 1...256
  /// Megabytes that can be asked for.
  public static let megabyteCounts = 32...1_048_576

  /// The usual settings for an index in a folder.
  public init(directory: String) {
    self.directory = directory
  }
}
