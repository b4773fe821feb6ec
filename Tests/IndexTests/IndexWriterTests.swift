import Foundation
import Index
import IndexTestSupport
import Storage
import Testing
import TestSupport

@Suite struct IndexWriterTests {
  @Test(arguments: UInt64(0)..<4)
  func `an index of many commits holds what a plain reading says`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let folder = try SampleIndex()
    var expected: [String: SampleDocument] = [:]
    for round in 0..<14 {
      let documents = SampleCollection.documents(
        count: Int.random(in: 1...12, using: &random), vocabulary: 40, using: &random,
        firstNumber: Int.random(in: 0...40, using: &random))
      let removed = expected.keys.sorted().filter { _ in Int.random(in: 0..<9, using: &random) == 0
      }
      var writer = try folder.writer()
      let summary = try writer.commit(adding: folder.parts(documents), removing: removed)
      try writer.removeUnreferenced()
      for id in removed { expected[id] = nil }
      for document in documents { expected[document.id] = document }
      #expect(summary.documentCount == expected.count, "round \(round)")
      let reader = try IndexReader(directory: folder.directory)
      #expect(try Self.articles(reader) == Self.articles(expected))
      #expect(reader.segments.count <= 8)
    }
    var writer = try folder.writer()
    _ = try writer.mergeAll()
    let reader = try IndexReader(directory: folder.directory)
    #expect(reader.segments.count == 1)
    #expect(try Self.articles(reader) == Self.articles(expected))
  }

  @Test func `a second writer is kept out until the first ends`() throws {
    let folder = try SampleIndex()
    do {
      let first = try folder.writer()
      #expect(throws: StorageError.self) { try folder.tryLock() }
      _ = first.settings
    }
    try folder.tryLock()
  }

  @Test func `a reader keeps its state while the writer goes on`() throws {
    let folder = try SampleIndex()
    var random = SplitMix64(seed: 5)
    let documents = SampleCollection.documents(count: 20, vocabulary: 30, using: &random)
    var writer = try folder.writer()
    _ = try writer.commit(adding: folder.parts(documents))
    let reader = try IndexReader(directory: folder.directory)
    _ = try writer.commit(adding: [], removing: documents.map(\.id))
    try writer.removeUnreferenced()
    #expect(try Self.articles(reader).count == 20)
    #expect(try IndexReader(directory: folder.directory).liveDocumentCount == 0)
  }

  @Test func `sources come back, and name the manifest that they belong to`() throws {
    let folder = try SampleIndex()
    var writer = try folder.writer()
    let summary = try writer.commit(
      adding: folder.parts([SampleDocument(id: "a", paragraphs: [[["een"]]])]))
    let sources = SourcesFile(
      manifest: summary.manifest, extractor: "1", analysis: "sample/1", runStart: -5,
      records: [
        SourceRecord(
          path: "/x/é.txt", byteCount: 7, modificationTime: 9, hash: .init(repeating: 3, count: 32),
          articleIDs: ["a", "b"])
      ])
    try writer.write(sources)
    #expect(try SourcesFile(directory: folder.directory) == sources)
  }

  /// A fault at every operation of a commit leaves the commit before or the one after, whole.
  @Test func `a fault at any operation leaves a whole commit`() throws {
    var random = SplitMix64(seed: 8)
    let first = SampleCollection.documents(count: 9, vocabulary: 20, using: &random)
    let second = SampleCollection.documents(
      count: 6, vocabulary: 20, using: &random, firstNumber: 5)
    var operation = 1
    while true {
      let folder = try SampleIndex()
      var writer = try folder.writer()
      _ = try writer.commit(adding: folder.parts(first))
      let before = try Self.articles(IndexReader(directory: folder.directory))
      let plan = try #require(FaultPlan(parsing: "fail:\(operation):28"))
      let injector = FaultInjector(plan)
      _ = consume writer
      var failed = false
      do {
        var other = try folder.writer(fileSystem: FileSystem(faults: injector))
        _ = try other.commit(adding: folder.parts(second))
        try other.removeUnreferenced()
      } catch {
        failed = true
      }
      let reader = try IndexReader(directory: folder.directory)
      let after = try Self.articles(reader)
      #expect(reader.segments.allSatisfy { $0.verifyAll().isEmpty })
      let expected = Set(first.map(\.id)).union(second.map(\.id))
      #expect(after == before || after.count == expected.count, "operation \(operation)")
      var next = try folder.writer()
      _ = try next.commit(adding: folder.parts(second))
      #expect(try Self.articles(IndexReader(directory: folder.directory)).count == expected.count)
      if !failed { break }
      operation += 1
    }
    #expect(operation > 12, "the run has fewer operations than a commit needs")
  }

  private static func articles(_ reader: IndexReader) throws -> [String: String] {
    var articles: [String: String] = [:]
    for segment in reader.segments {
      for document in 0..<segment.documentCount
      where segment.deletions?.contains(document) != true {
        let article = try segment.article(document)
        #expect(articles[article.id] == nil)
        articles[article.id] = article.text
      }
    }
    return articles
  }

  private static func articles(_ documents: [String: SampleDocument]) -> [String: String] {
    documents.mapValues(\.text)
  }
}
