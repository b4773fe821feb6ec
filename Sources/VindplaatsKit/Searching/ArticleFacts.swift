internal import Index
internal import Ingestion

/// What is known of an indexed article apart from its text.
public struct ArticleFacts: Hashable, Sendable {
  /// The id under which it was indexed.
  public let articleID: String
  /// The path below the folder that was named.
  public let path: String
  /// The title; nil when there is none.
  public let title: String?
  /// The title, or for want of one *zonder titel* and the opening words.
  public let displayTitle: String
  /// The people or the organisation that signed it.
  public let authors: [String]
  /// ISO 8601, as precise as known.
  public let date: String?
  /// When it was last changed.
  public let modifiedDate: String?
  /// A BCP 47 tag.
  public let language: String?
  /// The site or publication.
  public let source: String?
  /// The address.
  public let url: String?
  /// What kind of text it is.
  public let kind: String
  /// SHA-256 of the text, in hexadecimal digits.
  public let hash: String

  init(_ article: StoredArticle) {
    let known = { (text: String) in text.isEmpty ? nil : text }
    articleID = article.id
    path = article.path
    title = known(article.title)
    displayTitle = Article(title: known(article.title), text: article.text).displayTitle
    authors = article.authors
    date = known(article.date)
    modifiedDate = known(article.modifiedDate)
    language = known(article.language)
    source = known(article.source)
    url = known(article.url)
    kind = article.kind
    let digits = Array("0123456789abcdef".utf8)
    let bytes = article.textHash.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    hash = String(decoding: bytes, as: UTF8.self)
  }
}

// MARK: - Lines
extension StoredArticle {
  /// The line of the file on which a byte of the text stands; nil where lines mean nothing.
  func line(at byteOffset: Int) -> Int? {
    lineStarts.last { $0.byteOffset <= byteOffset }?.line
  }
}
