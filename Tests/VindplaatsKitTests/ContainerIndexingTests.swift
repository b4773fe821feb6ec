import Foundation
import Index
import TestSupport
import Testing
import VindplaatsKit

/// Web archives and saved messages among the files of a folder.
@Suite struct ContainerIndexingTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func run(threads: Int = 1) throws -> IndexReport {
    var options = IndexerOptions(directory: folder.path + "/index")
    options.threadCount = threads
    return try Indexer(options).run([folder.path + "/a"])
  }

  private func ids() throws -> [String] {
    try IndexReader(directory: folder.path + "/index").segments.flatMap { segment in
      try (0..<segment.documentCount)
        .filter { !(segment.deletions?.contains($0) ?? false) }
        .map { try segment.article($0).id }
    }.sorted()
  }

  private static func record(_ number: Int, type: String = "text/html") -> String {
    let block = """
      HTTP/1.1 200 OK\r\nContent-Type: \(type)\r\n\r\n<title>Pagina \(number)</title><p>Op pagina \(number) \
      wacht de klant een kwartier, en dat is te lang, vinden klanten.</p>
      """
    return """
      WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/\(number)\r\n\
      WARC-Date: 2023-05-06T10:11:12Z\r\nContent-Type: application/http\r\n\
      Content-Length: \(block.utf8.count)\r\n\r\n\(block)\r\n\r\n
      """
  }

  private static let message = """
    Snapshot-Content-Location: https://a.example/los
    Content-Type: multipart/related; boundary=x

    --x
    Content-Type: text/html

    <title>Los</title><p>Op een losse pagina wacht de klant een kwartier, en dat is te lang.</p>
    --x--
    """

  @Test func `pages of archives come, stay and go with them`() throws {
    let records = (1...3).map { Self.record($0) } + [Self.record(4, type: "image/png")]
    try folder.write(records.joined(), to: "a/crawl.warc")
    try folder.write(Self.message, to: "a/los.mht")
    let first = try run()
    #expect(first.addedCount == 4 && first.articleCount == 4 && first.skipped.isEmpty)
    #expect(first.notes.contains { $0.name == "other-records" && $0.count == 1 })
    let pages = (1...3).map { "crawl.warc#https://a.example/\($0)" }
    #expect(try ids() == pages + ["los.mht"])
    let library = try Library(directory: folder.path + "/index")
    let hit = try #require(try library.search("losse").hits.first)
    #expect(hit.facts.url == "https://a.example/los")
    #expect(try library.search("klant").totalCount == 4)
    #expect(try run().unreadFileCount == 2)
    try folder.write(records[0] + records[2], to: "a/crawl.warc", age: 30)
    #expect(try run().unchangedCount == 3)
    #expect(try ids() == [pages[0], pages[2], "los.mht"])
    try folder.remove("a/crawl.warc")
    #expect(try run().articleCount == 1)
    #expect(try ids() == ["los.mht"])
  }

  @Test func `a damaged record is listed, and the index is the same for any number of threads`()
    throws
  {
    let records = (1...40).map { $0 == 7 ? "WARC/1.0\r\nkapot\r\n\r\n" : Self.record($0) }
    try folder.write(records.joined(), to: "a/crawl.warc")
    let report = try run()
    #expect(report.addedCount == 39)
    #expect(report.skipped.map(\.reason).filter { $0.contains("record 7") }.count == 1)
    let one = try folder.index("index")
    try folder.remove("index")
    _ = try run(threads: 3)
    #expect(try folder.index("index") == one)
  }
}
