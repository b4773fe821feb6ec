internal import DutchText
internal import Index
internal import Storage

/// What all threads of a run share.
struct BuildSettings: Sendable {
  /// The folder of the index.
  var directory: String
  /// What the index is made with.
  var index: IndexSettings
  /// The chain from text to terms.
  var analysis: Analysis
  /// Reads articles, with what is said about them apart.
  var reader: DescribedReader
  /// Where writing can be made to fail.
  var fileSystem: FileSystem
  /// Whether articles are compared with those that the index has.
  var looksForUnchanged: Bool
  /// What a thread may hold before it spills.
  var byteCountPerThread: Int
}
