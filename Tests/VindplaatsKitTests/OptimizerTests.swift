import Foundation
import Index
import TestSupport
import Testing

@testable import VindplaatsKit

@Suite struct OptimizerTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func index(_ names: [String], _ index: String, threads: Int = 1) throws -> IndexReport {
    var options = IndexerOptions(directory: folder.path + "/" + index)
    options.threadCount = threads
    return try Indexer(options).run(names.map { folder.path + "/" + $0 })
  }

  private func optimize(
    _ index: String, threads: Int = 1, megabytes: Int = 256
  ) throws -> OptimizeReport {
    var options = OptimizerOptions(directory: folder.path + "/" + index)
    options.threadCount = threads
    options.megabyteCount = megabytes
    return try Optimizer(options).run { #expect((0...1).contains($0.share)) }
  }

  /// An index that came about in three runs, with an article changed and one removed in between.
  private func build(_ name: String, texts: [String], order: [Int], threads: Int) throws {
    try folder.write("Voorlopig\n\nWat later anders wordt.", to: name + "/\(order[0]).txt")
    try folder.write("Weg\n\nWat straks verdwijnt.", to: name + "/weg.txt")
    for part in [order.prefix(order.count / 3), order[...]] {
      for number in part.dropFirst() {
        try folder.write(texts[number], to: name + "/\(number).txt")
      }
      _ = try index([name], name + ".idx", threads: threads)
    }
    try folder.write(texts[order[0]], to: name + "/\(order[0]).txt", age: 30)
    try folder.remove(name + "/weg.txt")
    #expect(try index([name], name + ".idx", threads: threads).deletedCount == 2)
  }

  @Test(arguments: [UInt64(1), 2])
  func `an optimised index is the same whatever was before`(seed: UInt64) throws {
    var prose = RandomProse(seed: seed)
    let texts = (0..<60).map { _ in prose.text() }
    var expected: [String: Data]?
    for (threads, megabytes) in [(1, 64), (2, 256), (3, 64), (4, 256), (5, 256)] {
      let name = "a\(threads)"
      let order = threads % 2 == 0 ? Array(0..<60) : (0..<60).map { ($0 * 7 + threads) % 60 }
      try build(name, texts: texts, order: order, threads: threads)
      let report = try optimize(name + ".idx", threads: threads, megabytes: megabytes)
      #expect(report.hasChanged && report.articleCount == 60 && report.purgedCount > 0)
      let files = try folder.index(name + ".idx")
      #expect(expected == nil || files == expected, "\(threads) threads, \(megabytes) MB")
      #expect(files.keys.filter { $0.hasPrefix("deleted-") }.isEmpty)
      expected = files
    }
  }

  @Test func `hits keep their ids, and the next run of index goes on from there`() throws {
    var prose = RandomProse(seed: 4)
    let texts = (0..<40).map { _ in prose.text() }
    try build("a", texts: texts, order: Array(0..<40), threads: 2)
    let before = try hits("a.idx")
    #expect(before.count > 10)
    _ = try optimize("a.idx")
    let library = try Library(directory: folder.path + "/a.idx")
    for (id, article) in before { #expect(try library.article(id).facts.articleID == article) }
    #expect(try Set(hits("a.idx").values) == Set(before.values))
    #expect(try Diagnosis(directory: folder.path + "/a.idx").findings.isEmpty)
    let again = try index(["a"], "a.idx")
    #expect(again.unreadFileCount == 40 && again.addedCount == 0 && again.deletedCount == 0)
    #expect(try optimize("a.idx").hasChanged == false)
    try folder.write(texts[3] + " En een nieuwe zin.", to: "a/3.txt", age: 20)
    let changed = try index(["a"], "a.idx")
    #expect(changed.addedCount == 1 && changed.articleCount == 40)
    #expect(try optimize("a.idx").segmentCountBefore == 2)
  }

  @Test func `says where there is no index`() throws {
    let error = #expect(throws: VindplaatsError.self) { try optimize("nergens") }
    #expect(error?.description.contains("no index here") == true)
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/nergens"))
  }

  @Test func `refuses numbers outside their ranges`() throws {
    #expect(throws: VindplaatsError.self) { try optimize("a", threads: 0) }
    #expect(throws: VindplaatsError.self) { try optimize("a", megabytes: 1) }
  }

  /// The articles that a frequent word finds, by the ids of the hits.
  private func hits(_ index: String) throws -> [String: String] {
    let library = try Library(directory: folder.path + "/" + index)
    var options = SearchOptions()
    options.limit = 100
    var articles: [String: String] = [:]
    for hit in try library.search("de", options: options).hits {
      articles[hit.id] = try library.article(hit.id).facts.articleID
    }
    return articles
  }
}
