internal import Index
internal import Ingestion

/// What the threads of a run made and found.
struct BuildResult {
  /// What was built.
  var parts: [BuiltPart]
  /// What became of the files, in the order of the input.
  var outcomes: [SourceOutcome]
  /// Hash and status of what was read to its end, by job.
  var files: [Int: (hash: [UInt8], status: FileStatus?)]
  /// Tokens whose form was cut.
  var cutTokenCount: Int
}
