import TestSupport

@testable import Ingestion

/// Writes records of web archives for tests.
enum WARCSample {
  /// A record of any type.
  static func record(
    _ type: String, uri: String? = nil, contentType: String, length: Int? = nil, _ block: [UInt8]
  ) -> [UInt8] {
    var header = "WARC/1.0\r\nWARC-Type: \(type)\r\nWARC-Date: 2023-05-06T10:11:12Z\r\n"
    if let uri { header += "WARC-Target-URI: \(uri)\r\n" }
    header += "Content-Type: \(contentType)\r\nContent-Length: \(length ?? block.count)\r\n\r\n"
    return Array(header.utf8) + block + Array("\r\n\r\n".utf8)
  }

  /// An answer of a server.
  static func response(
    _ uri: String?, status: String = "200 OK", type: String = "text/html", fields: String = "",
    _ body: [UInt8]
  ) -> [UInt8] {
    let header = "HTTP/1.1 \(status)\r\nContent-Type: \(type)\r\n\(fields)\r\n"
    return record(
      "response", uri: uri, contentType: "application/http; msgtype=response",
      Array(header.utf8) + body)
  }

  /// A page with a title and a paragraph.
  static func page(_ title: String) -> [UInt8] {
    Array(
      """
      <html><head><title>\(title)</title></head><body><article><h1>\(title)</h1><p>Wie belt, wacht \
      een kwartier, en dat is te lang, vinden de klanten die bellen.</p></article></body></html>
      """.utf8)
  }

  /// What is read of an archive: articles and errors, and how many records were no pages.
  static func read(
    _ bytes: [UInt8], name: String = "a.warc"
  ) throws -> (articles: [Article], errors: [IngestionError], otherCount: Int) {
    let folder = try TemporaryFolder()
    let path = try folder.write(name, bytes)
    var reader = try CollectionReader(path, format: .webArchive)
    var articles: [Article] = []
    var errors: [IngestionError] = []
    var otherCount = 0
    while let batch = try reader.next() {
      otherCount += batch.notes[.otherRecords]
      batch.forEachArticle(id: name) { result in
        switch result {
        case .success(let article): articles.append(article)
        case .failure(let error): errors.append(error)
        }
      }
    }
    return (articles, errors, otherCount)
  }
}
