internal import Index
internal import Ingestion

/// What became of a file, or of one batch of a collection.
struct SourceOutcome: Sendable {
  /// The number of its job.
  var job: Int
  /// The number of the batch; 0 for a file that is one article.
  var batch = 0
  /// Ids of its articles.
  var articleIDs: [String] = []
  /// How many of them were added.
  var addedCount = 0
  /// Ids of articles that the index has in the same form already.
  var unchangedIDs: [String] = []
  /// What was repaired, left out or guessed.
  var notes = ReadingNotes()
  /// Records that could not be read, and articles that were refused.
  var errors: [IngestionError] = []
  /// Articles whose positions pass the limit of the format.
  var tooLongIDs: [String] = []
  /// Those that were read and are in the index, by the sketches of their texts; none for `whitespace`.
  var sketches: [ArticleSketch] = []
  /// Articles without a word.
  var emptyIDs: [String] = []
  /// What the file itself failed with; nothing of it is kept.
  var failure: IngestionError?
  /// Bytes read.
  var byteCount = 0
}
