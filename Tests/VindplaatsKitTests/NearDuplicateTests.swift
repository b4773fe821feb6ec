import CorpusSupport
import TestSupport
import Testing

@testable import VindplaatsKit

@Suite struct NearDuplicateTests {
  private static let corpus = CorpusFolder.path + "/articles"

  /// The pairs that are marked in the corpus.
  private let marked: Set<Set<String>>

  init() throws {
    marked = Set(try Corpus.load().nearDuplicates.map { [$0.id, $0.original] })
  }

  private func report(
    _ path: String, threads: Int, analyzer: IndexerOptions.Analyzer? = nil
  ) throws -> IndexReport {
    let folder = try TemporaryFolder()
    var options = IndexerOptions(directory: folder.path + "/index")
    options.threadCount = threads
    options.analyzer = analyzer
    return try Indexer(options).run([path])
  }

  @Test func `finds the marked pairs of the corpus and no others, with any number of threads`()
    throws
  {
    let found = try report(Self.corpus, threads: 1).nearDuplicates
    #expect(Set(found.map { [$0.article, $0.original] }) == marked)
    #expect(found.allSatisfy { $0.resemblance >= 0.6 && $0.resemblance <= 1 })
    #expect(try report(Self.corpus, threads: 3).nearDuplicates == found)
    #expect(try report(Self.corpus, threads: 2, analyzer: .whitespace).nearDuplicates.isEmpty)
  }

  @Test func `of many copies each is under the first`() throws {
    let folder = try TemporaryFolder()
    let text = (0..<60).map { "woord\($0)" }.joined(separator: " ")
    for number in 1...6 { try folder.write(text + " slot\(number).", to: "stuk-\(number).txt") }
    let found = try report(folder.path, threads: 2).nearDuplicates
    #expect(found.map(\.original) == Array(repeating: "stuk-1.txt", count: 5))
    #expect(found.map(\.article) == (2...6).map { "stuk-\($0).txt" })
  }

  @Test
  func `pages of one template are compared with few others, and their copies found all the same`()
    throws
  {
    let folder = try TemporaryFolder()
    func words(_ range: Range<Int>) -> String {
      range.map { "woord\($0)" }.joined(separator: " ")
    }
    let pageCount = 120
    for number in 0..<pageCount {
      let own = words(1_000 + number * 80..<1_080 + number * 80)
      try folder.write("\(words(0..<200)) \(own)", to: "blad-\(1_000 + number).txt")
      guard number % 30 == 0 else { continue }
      try folder.write("\(words(0..<200)) \(own) slot", to: "kopie-\(1_000 + number).txt")
    }
    let report = try report(folder.path, threads: 2)
    #expect(
      report.nearDuplicates.map(\.article) == [0, 30, 60, 90].map { "kopie-\(1_000 + $0).txt" })
    #expect(report.partlyComparedCount > pageCount / 2)
    #expect(report.partlyComparedCount <= pageCount)
  }

  @Test func `a search puts near-duplicates under the better hit, and still counts all`() throws {
    let folder = try TemporaryFolder()
    _ = try Indexer(IndexerOptions(directory: folder.path + "/index")).run([Self.corpus])
    let library = try Library(directory: folder.path + "/index")
    for (query, limit) in [("wachtmuziek stilte", 10), ("klant", 3), ("silo", 100), ("de", 1_000)] {
      var options = SearchOptions()
      options.limit = limit
      let folded = try library.search(query, options: options)
      options.limit = 1_000
      options.foldsDuplicates = false
      let all = try library.search(query, options: options)
      #expect(folded.totalCount == all.totalCount)
      #expect(all.hits.allSatisfy { $0.duplicates.isEmpty })
      #expect(folded.hits.map(\.rank) == Array(1...folded.hits.count))
      let shown = folded.hits.reduce(0) { $0 + 1 + $1.duplicates.count }
      #expect(folded.hits.count <= limit)
      #expect(folded.hits.count == limit || shown == all.hits.count)
      // Unfolded again, they are the best ones.
      let ids = folded.hits.flatMap { [$0.id] + $0.duplicates.map(\.id) }
      #expect(Set(ids) == Set(all.hits.prefix(shown).map(\.id)))
      for hit in folded.hits {
        for duplicate in hit.duplicates {
          #expect(isMarked(hit.facts.articleID, duplicate.facts.articleID))
        }
      }
    }
  }

  @Test func `copies of a press release stand under the one that is found first`() throws {
    let folder = try TemporaryFolder()
    _ = try Indexer(IndexerOptions(directory: folder.path + "/index")).run([Self.corpus])
    let library = try Library(directory: folder.path + "/index")
    let hits = try library.search("wachtmuziek stilte bellers").hits
    let release: Set = [
      "bellers-hangen-later-op.html", "persbericht-muziek-of-stilte.html",
      "wachtmuziek-of-stilte.html",
    ]
    let first = try #require(hits.first { release.contains($0.facts.articleID) })
    #expect(release.subtracting(first.duplicates.map(\.facts.articleID)).count == 1)
    #expect(hits.count { release.contains($0.facts.articleID) } == 1)
  }

  /// Whether both are marked as copies of each other, or of the same article.
  private func isMarked(_ one: String, _ other: String) -> Bool {
    marked.contains([one, other])
      || marked.contains { pair in
        pair.contains(one) && marked.contains { $0.contains(other) && !$0.isDisjoint(with: pair) }
      }
  }
}
