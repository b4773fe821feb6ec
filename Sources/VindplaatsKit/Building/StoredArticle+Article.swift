internal import Index
internal import Ingestion

// MARK: - From an article
extension StoredArticle {
  /// What the index keeps of an article, with its file's path below the folder that was named.
  init(_ article: Article, path: String) {
    self.init()
    id = article.id
    title = article.title ?? ""
    authors = article.authors
    if authors.isEmpty, let organisation = article.organisation { authors = [organisation] }
    date = article.date?.description ?? ""
    modifiedDate = article.modified?.description ?? ""
    language = article.language ?? ""
    source = article.site ?? ""
    url = article.canonicalURL ?? ""
    kind = "\(article.kind)"
    self.path = path
    textHash = DocumentKey.hash(ofText: article.text)
    zones = article.zones.map {
      StoredZone(kind: Passage.number(of: $0.kind), range: $0.range, speaker: $0.speaker)
    }
    lineStarts = article.lineMap.marks.map { LineStart(byteOffset: $0.byteOffset, line: $0.line) }
    text = article.text
  }
}
