internal import Index
internal import Ingestion

/// A file that is to be read in this run.
struct SourceJob: Sendable {
  /// The path to open it by; `-` is standard input.
  var path: String
  /// The id of its article, and the path that its articles show.
  var id: String
  /// Its format.
  var format: SourceFormat
  /// What a walk found; nil for standard input.
  var file: FoundFile?
  /// Its path from the root, by which the index remembers it; nil for what it does not remember.
  var absolutePath: String?
  /// What the index remembers of it, if that can be trusted: with the same hash it need not be parsed.
  var trusted: SourceRecord?

  /// Its bytes when it was found; 0 for standard input.
  var byteCount: Int { file?.status.byteCount ?? 0 }

  init(_ file: FoundFile, absolutePath: String, trusted: SourceRecord?) {
    path = file.path
    id = file.id
    format = file.format
    self.file = file
    self.absolutePath = absolutePath
    self.trusted = trusted
  }

  init(standardInput format: SourceFormat) {
    path = "-"
    id = "-"
    self.format = format
  }
}
