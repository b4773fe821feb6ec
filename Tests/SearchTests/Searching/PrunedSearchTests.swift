import DutchText
import Search
import TestSupport
import Testing

@Suite struct PrunedSearchTests {
  #if DEBUG
  static let (seeds, queries, documentLimit) = (UInt64(0)..<8, 20, 350)
  #else
  static let (seeds, queries, documentLimit) = (UInt64(0)..<50, 200, 3_000)
  #endif

  /// 10,000 cases in release builds.
  @Test(arguments: seeds)
  func `finds exactly the hits and scores of the exhaustive search`(seed: UInt64) throws {
    let sample = try SampleSearch(seed: seed, documentLimit: Self.documentLimit)
    let searcher = sample.searcher()
    var random = SplitMix64(seed: seed &+ 1_000)
    for number in 0..<Self.queries {
      let parsed = sample.query(using: &random)
      let query = try searcher.prepare(parsed)
      let expected = try searcher.exhaustiveSearch(query, limit: .max)
      let limits = [1, 2, 10, 100, Int.random(in: 1...2_000, using: &random), 5_000]
      for limit in number % 4 == 0 ? limits : [limits[number % limits.count]] {
        try searcher.expectHits(
          of: query, limit: limit, countsAll: true, asIn: expected,
          "seed \(seed), query \(number): \(parsed.root.map { "\($0)" } ?? "")")
      }
    }
  }

  #if DEBUG
  static let (largeSeeds, largeQueries, largeCount) = (UInt64(0)..<1, 30, 9_000)
  #else
  static let (largeSeeds, largeQueries, largeCount) = (UInt64(0)..<4, 300, 20_000)
  #endif

  /// Several windows of accumulators and of counts, many blocks, and k up to a thousand.
  @Test(arguments: largeSeeds)
  func `finds the same across windows, for few and for many hits`(seed: UInt64) throws {
    let sample = try SampleSearch(
      seed: seed, documentCount: Self.largeCount, deletedShare: Int(seed % 3) * 4)
    let searcher = sample.searcher()
    var random = SplitMix64(seed: seed &+ 2_000)
    for number in 0..<Self.largeQueries {
      let parsed = sample.words(number % 3 == 0 ? .must : .should, using: &random)
      let query = try searcher.prepare(parsed)
      let expected = try searcher.exhaustiveSearch(query, limit: .max)
      for limit in [10, 100, 1_000] {
        try searcher.expectHits(
          of: query, limit: limit, countsAll: true, asIn: expected,
          "seed \(seed), query \(number)")
      }
    }
  }

  /// Starts from the strongest blocks, and filters small enough to be looked up document by document.
  @Test(arguments: [40, 85, 97])
  func `finds the same where many documents are deleted or filtered out`(share: Int) throws {
    let seed = UInt64(share)
    let sample = try SampleSearch(
      seed: seed, documentCount: Self.largeCount, deletedShare: share)
    let searcher = sample.searcher()
    var random = SplitMix64(seed: seed &+ 3_000)
    for number in 0..<Self.largeQueries {
      let kind: QueryOccurrence = number % 3 == 0 ? .must : .should
      let words = sample.words(kind, using: &random)
      let filter = "datum:\(2000 + number % 24)..2023"
      let parsed = number % 2 == 0 ? words : try Self.filtered(words, by: filter)
      let query = try searcher.prepare(parsed)
      let expected = try searcher.exhaustiveSearch(query, limit: .max)
      for limit in [1, 10, 100] {
        try searcher.expectHits(
          of: query, limit: limit, asIn: expected, "seed \(seed), query \(number)")
      }
    }
  }

  private static func filtered(_ words: ParsedQuery, by filter: String) throws -> ParsedQuery {
    let root = try #require(words.root)
    let dates = try #require(QueryParser.parse(filter).root)
    return ParsedQuery(
      root: .clauses([QueryClause(.must, root), QueryClause(.must, dates)]), notes: [])
  }

  @Test func `what only adds to the score finds no document outside a required union`() throws {
    let index = try TextIndex([
      ("a", "", [.init(sentences: ["Klant en gast."])]), ("b", "", [.init(sentences: ["Klant."])]),
    ])
    let searcher = index.searcher()
    let query = try searcher.prepare(QueryParser.parse("klant +(gast OR reis)"))
    let found = try searcher.search(query, limit: 10, countsAll: true)
    #expect(found.hits.map(\.document) == [0] && found.totalCount == 1)
  }

  @Test func `asked for nothing, or with nothing in it, it finds nothing`() throws {
    let sample = try SampleSearch(seed: 7, documentLimit: 20)
    let searcher = sample.searcher()
    let empty = try searcher.prepare(ParsedQuery(root: nil, notes: []))
    #expect(try searcher.search(empty, limit: 10, countsAll: true).totalCount == 0)
    let word = try searcher.prepare(QueryParser.parse("woord0"))
    #expect(try searcher.search(word, limit: 0).hits.isEmpty)
    let none = Searcher(segments: [], analysis: .snowball)
    #expect(try none.search(none.prepare(QueryParser.parse("woord0")), limit: 5).hits.isEmpty)
  }
}
