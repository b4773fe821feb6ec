/// What an indexing run did, and everything that it did not read, repaired or guessed.
public struct IndexReport: Hashable, Sendable {
  /// A file, folder or record that was not read.
  public struct Skipped: Hashable, Sendable {
    /// Its path.
    public let path: String
    /// Why.
    public let reason: String
    /// Whether it is a folder, so that everything below it was skipped too.
    public let isFolder: Bool
  }

  /// What was repaired, left out or guessed in all articles of a kind.
  public struct Note: Hashable, Sendable {
    /// Its name, such as `repaired-bytes`.
    public let name: String
    /// How often.
    public internal(set) var count: Int
    /// In which files.
    public internal(set) var files: [String]
  }

  /// An article whose text is nearly that of an earlier one.
  public struct NearDuplicate: Hashable, Sendable {
    /// Its id.
    public let article: String
    /// The id of the earlier one.
    public let original: String
    /// The runs of five words of both texts among those of either, at most 1.
    public let resemblance: Double
  }

  /// The folder of the index.
  public let directory: String
  /// Files that were found.
  public internal(set) var fileCount = 0
  /// Files that were as they were, and not read.
  public internal(set) var unreadFileCount = 0
  /// Bytes that were read.
  public internal(set) var byteCount = 0
  /// Articles that are new or changed.
  public internal(set) var addedCount = 0
  /// Articles that are as they were.
  public internal(set) var unchangedCount = 0
  /// Articles of the index that were deleted: changed or gone.
  public internal(set) var deletedCount = 0
  /// Articles that were left out because a later one of this run has the same id.
  public internal(set) var replacedCount = 0
  /// Tokens that were cut to the longest form that an index takes.
  public internal(set) var cutTokenCount = 0
  /// Articles in the index now.
  public internal(set) var articleCount = 0
  /// What was not read.
  public internal(set) var skipped: [Skipped] = []
  /// Articles without any word, which only their metadata finds.
  public internal(set) var emptyIDs: [String] = []
  /// Of the articles that were read in this run, those that are nearly the same as an earlier one of them.
  public internal(set) var nearDuplicates: [NearDuplicate] = []
  /// How many of those that are in no pair have parts in common with so many others, as pages of one template do,
  /// that they were compared only with some.
  public internal(set) var partlyComparedCount = 0
  /// What was repaired, left out or guessed, by name.
  public internal(set) var notes: [Note] = []

  init(directory: String) {
    self.directory = directory
  }
}
