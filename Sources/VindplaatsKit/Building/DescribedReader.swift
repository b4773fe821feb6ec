internal import Ingestion

/// Reads articles and adds what `metadata.jsonl` says about them.
struct DescribedReader: Sendable {
  /// What overrides the files' own words.
  var metadata = MetadataTable()

  /// The article of a file that is no collection.
  func article(_ bytes: [UInt8], of job: SourceJob) throws(IngestionError) -> Article {
    var article = try ArticleReader.article(
      bytes, format: job.format, id: job.id, path: job.path)
    if let file = job.file { metadata.record(for: file)?.apply(to: &article) }
    return article
  }
}
