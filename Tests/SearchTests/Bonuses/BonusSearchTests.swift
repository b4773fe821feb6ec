import DutchText
import Search
import TestSupport
import Testing

@Suite struct BonusSearchTests {
  #if DEBUG
  static let (seeds, queries, documentLimit) = (UInt64(0)..<8, 15, 200)
  #else
  static let (seeds, queries, documentLimit) = (UInt64(0)..<50, 150, 2_000)
  #endif

  /// With weights that change the order a lot, and such that change it a little.
  private static func settings(using random: inout SplitMix64) -> RankingSettings {
    func weight() -> Float { [0, 0.1, 0.6, 3].randomElement(using: &random) ?? 0 }
    return RankingSettings(
      k1: [0.8, 1.5].randomElement(using: &random) ?? 1, b: 0.4,
      bonuses: BonusSettings(
        exactForm: weight(), head: weight(), headLength: UInt32.random(in: 0..<80, using: &random),
        pair: weight(), skippedStopWords: 3, sharpness: Float.random(in: 1...3, using: &random),
        near: weight(), nearDistance: UInt32.random(in: 1...20, using: &random),
        share: [0, 0.3, 0.5, 0.9, 1].randomElement(using: &random) ?? 0,
        firstCount: [1, 3, 20].randomElement(using: &random) ?? 1,
        leadFactor: [1, 3, 20].randomElement(using: &random) ?? 1,
        leadLimit: [1, 3, 20, 1_000].randomElement(using: &random) ?? 1))
  }

  @Test(arguments: seeds)
  func `finds exactly the hits and scores of the exhaustive search`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed &+ 4_000)
    let sample = try SampleSearch(seed: seed, documentLimit: Self.documentLimit)
    let searcher = sample.searcher(Self.settings(using: &random))
    for number in 0..<Self.queries {
      let parsed =
        number % 2 == 0
        ? sample.query(using: &random)
        : sample.words(number % 3 == 0 ? .must : .should, using: &random)
      let query = try searcher.prepare(parsed)
      let expected = try searcher.exhaustiveSearch(query, limit: .max)
      let limits = [1, 2, 10, 40, Int.random(in: 1...500, using: &random), 5_000]
      for limit in number % 4 == 0 ? limits : [limits[number % limits.count]] {
        try searcher.expectHits(
          of: query, limit: limit, countsAll: true, asIn: expected,
          "seed \(seed), query \(number): \(parsed.root.map { "\($0)" } ?? "")")
      }
    }
  }

  #if DEBUG
  static let (largeQueries, largeCount) = (12, 5_000)
  #else
  static let (largeQueries, largeCount) = (200, 20_000)
  #endif

  @Test(arguments: UInt64(0)..<2)
  func `finds the same across windows and blocks`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed &+ 5_000)
    let sample = try SampleSearch(
      seed: seed, documentCount: Self.largeCount, deletedShare: Int(seed) * 4)
    let searcher = sample.searcher(
      RankingSettings(k1: 1.5, b: 0.35, bonuses: BonusSettings()))
    for number in 0..<Self.largeQueries {
      let parsed = sample.words(number % 3 == 0 ? .must : .should, using: &random)
      let query = try searcher.prepare(parsed)
      let expected = try searcher.exhaustiveSearch(query, limit: 100)
      for limit in [1, 10, 100] {
        try searcher.expectHits(
          of: query, limit: limit, asIn: expected, "seed \(seed), query \(number)")
      }
    }
  }

  @Test func `words as typed, side by side and near each other come first`() throws {
    let filler = "Iets over heel andere zaken staat hier ook nog in deze lange zin te lezen."
    let index = try TextIndex([
      ("apart", "", [.init(sentences: ["Klanten. \(filler) \(filler) \(filler) Nu belevingen."])]),
      ("near", "", [.init(sentences: ["Belevingen van klanten. \(filler) \(filler) \(filler)"])]),
      ("pair", "", [.init(sentences: ["Klanten belevingen. \(filler) Nu. \(filler) \(filler)"])]),
      ("typed", "", [.init(sentences: ["Klant beleving. \(filler) Nu. \(filler) \(filler)"])]),
    ])
    let plain = index.searcher()
    let even = try plain.search(plain.prepare(QueryParser.parse("klant beleving")), limit: 4)
    #expect(Set(even.hits.map(\.score)).count == 1)
    let searcher = index.searcher(RankingSettings(bonuses: BonusSettings(headLength: 0)))
    let query = try searcher.prepare(QueryParser.parse("klant beleving"))
    let hits = try searcher.search(query, limit: 4).hits
    #expect(hits.map(\.document) == [3, 2, 1, 0])
  }

  @Test func `only the first of the best, and who of them scores a share, gain bonuses`() throws {
    let filler = "Iets over heel andere zaken staat hier ook nog in deze lange zin te lezen. "
    let long = String(repeating: filler, count: 8)
    let index = try TextIndex([
      ("best", "", [.init(sentences: ["Gast kent gast, gast groet gast."])]),
      ("long", "", [.init(sentences: ["Gast. \(long)"])]),
    ])
    func gains(_ share: Float, _ first: Int, leadLimit: Int = 20) throws -> [Bool] {
      let plain = index.searcher()
      let base = try plain.search(plain.prepare(QueryParser.parse("gast")), limit: 2).hits
      let settings = BonusSettings(share: share, firstCount: first, leadLimit: leadLimit)
      let searcher = index.searcher(RankingSettings(bonuses: settings))
      let query = try searcher.prepare(QueryParser.parse("gast"))
      let hits = try searcher.search(query, limit: 2).hits
      for hit in hits {
        let explained = try searcher.explain(query, segment: hit.segment, document: hit.document)
        #expect(explained.map { Float($0.value) } == hit.score)
      }
      return zip(hits, base).map { $0.score > $1.score }
    }
    #expect(try gains(0.9, 1) == [true, false])
    #expect(try gains(0, 1) == [true, true])
    #expect(try gains(0, 1, leadLimit: 1) == [true, false])
    #expect(try gains(0.9, 2) == [true, true])
  }

  @Test func `a phrase, a field and what must not be there end a run of words`() throws {
    let searcher = try TextIndex([("a", "", [.init(sentences: ["Klant."])])]).searcher()
    func runs(_ text: String) throws -> [[String]] {
      let query = try searcher.prepare(QueryParser.parse(text)).query
      return query.runs.map { run in
        run.map { String(decoding: query.leaves[$0].words[0].form, as: UTF8.self) }
      }
    }
    #expect(try runs("een klant is koning") == [["een", "klant", "is", "koning"]])
    #expect(try runs("klant \"is koning\" hier") == [["klant"], ["hier"]])
    #expect(try runs("klant titel:reis gast") == [["klant"], ["gast"]])
    #expect(try runs("klant -prijs gast") == [["klant"], ["gast"]])
    #expect(try runs("klant OR gast") == [["klant"], ["gast"]])
    #expect(try runs("klant AND gast (of reis)") == [["klant", "gast"], ["of", "reis"]])
    #expect(try runs("klant* gast~1 reis") == [["reis"]])
    #expect(try runs("heel heel veel") == [["heel", "heel", "veel"]])
  }
}
