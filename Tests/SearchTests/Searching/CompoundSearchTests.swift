import DutchText
import Index
import IndexTestSupport
import Search
import TestSupport
import Testing

@Suite struct CompoundSearchTests {
  private static let splits = [
    "klantbeleving": ["klant", "beleving"], "klantbelevingen": ["klant", "belevingen"],
    "belevingsonderzoek": ["beleving", "s", "onderzoek"],
  ]

  private static func index(_ sentences: [String]) throws -> TextIndex {
    try TextIndex(
      sentences.enumerated().map { ("\($0)", "", [.init(sentences: [$1])]) },
      grouping: TextIndex.grouping(splitting: splits))
  }

  private static func found(
    _ text: String, in index: TextIndex, _ switches: QuerySwitches = QuerySwitches()
  ) throws -> [Int] {
    let searcher = index.searcher()
    let query = try searcher.prepare(QueryParser.parse(text), switches: switches)
    let result = try searcher.search(query, limit: 50, countsAll: true)
    #expect(result.totalCount == result.hits.count)
    #expect(try searcher.exhaustiveSearch(query, limit: 50) == result)
    return result.hits.map(\.document)
  }

  private let sample = [
    "De klantbeleving telt.", "Zo is beleving.", "Een belevingsonderzoek loopt.",
    "Wat is de klant waard?", "Klant, beleving en meer.", "Beleving van een klant.",
    "Het onderzoek kost geld.", "Vele klantbelevingen.",
  ]

  @Test func `a word is found in compounds, below itself`() throws {
    let index = try Self.index(sample)
    #expect(try Set(Self.found("beleving", in: index)) == [0, 1, 2, 4, 5, 7])
    #expect(try Set(Self.found("beleving", in: index).prefix(3)) == [1, 4, 5])
    #expect(try Self.found("belevingen", in: index) == Self.found("beleving", in: index))
    #expect(try Self.found("beleving", in: index, QuerySwitches(compounds: false)).count == 3)
  }

  @Test func `what must be there may be a part, and what must not be there is the word alone`()
    throws
  {
    let index = try Self.index(sample)
    #expect(try Set(Self.found("+beleving +klant", in: index)) == [0, 4, 5, 7])
    #expect(try Set(Self.found("beleving AND klant", in: index)) == [0, 4, 5, 7])
    #expect(try Set(Self.found("onderzoek -beleving", in: index)) == [2, 6])
    #expect(try Set(Self.found("onderzoek AND NOT belevingsonderzoek", in: index)) == [6])
    #expect(try Set(Self.found("+klantbeleving telt", in: index)) == [0, 4, 7])
  }

  @Test func `a compound is found by its parts, side by side before apart`() throws {
    let index = try Self.index(sample)
    let found = try Self.found("klantbeleving", in: index)
    #expect(Set(found) == [0, 1, 2, 3, 4, 5, 7])
    #expect(Set(found.prefix(2)) == [0, 7])
    #expect(found[2] == 4)
    #expect(found[3] == 5)
    let literal = try Self.found("klantbeleving", in: index, QuerySwitches(compounds: false))
    #expect(Set(literal) == [0, 7])
  }

  @Test func `phrases, forms, beginnings and edits are taken as they were typed`() throws {
    let index = try Self.index(sample)
    #expect(try Set(Self.found("\"beleving\"", in: index)) == [1, 4, 5])
    #expect(try Set(Self.found("=beleving", in: index)) == [1, 4, 5])
    #expect(try Set(Self.found("klantbel*", in: index)) == [0, 7])
    #expect(try Set(Self.found("belevin~1", in: index)) == [1, 4, 5])
    #expect(try Set(Self.found("\"klant beleving\"~1", in: index)) == [4])
  }

  @Test func `a part scores no more than the word, however rare it is`() throws {
    let index = try Self.index(
      ["Een klantbeleving."] + (0..<30).map { "Dit is beleving nummer \($0)." })
    let searcher = index.searcher()
    let query = try searcher.prepare(QueryParser.parse("beleving"))
    let explained = try #require(try searcher.explain(query, segment: 0, document: 0))
    let word = try #require(try searcher.explain(query, segment: 0, document: 9))
    #expect(explained.value < word.value)
    #expect(try Self.found("beleving", in: index).last == 0)
  }

  @Test func `only the part of a word that was found is marked`() throws {
    let index = try Self.index(["De KlantBelevingen, het belevingsonderzoek, de CX-klantbeleving."])
    func marked(_ text: String) throws -> [String] {
      let searcher = index.searcher()
      let query = try searcher.prepare(QueryParser.parse(text))
      let hit = try #require(try searcher.search(query, limit: 1).hits.first)
      let shown = try #require(try searcher.present(hit, of: query))
      let bytes = Array(shown.article.text.utf8)
      for span in shown.sentence.matches {
        let before = String(decoding: bytes[..<span.bytes.lowerBound], as: UTF8.self)
        #expect(before.unicodeScalars.count == span.scalars.lowerBound)
        #expect(span.scalars.count == span.bytes.count)
      }
      return shown.sentence.matches.map { String(decoding: bytes[$0.bytes], as: UTF8.self) }
    }
    #expect(try marked("beleving") == ["Belevingen", "beleving"])
    #expect(try marked("klant") == ["Klant"])
    #expect(try marked("klant beleving") == ["KlantBelevingen", "beleving"])
    #expect(try marked("klantbelevingen") == ["KlantBelevingen", "beleving"])
    #expect(try marked("onderzoek") == ["onderzoek"])
  }

  #if DEBUG
  static let (seeds, queries, documentLimit) = (UInt64(0)..<5, 20, 250)
  #else
  static let (seeds, queries, documentLimit) = (UInt64(0)..<30, 200, 3_000)
  #endif

  @Test(arguments: seeds)
  func `with parts it finds exactly the hits and scores of the exhaustive search`(
    seed: UInt64
  ) throws {
    let sample = try SampleSearch(
      seed: seed, documentLimit: Self.documentLimit, grouping: SampleIndex.partsGrouping)
    let searcher = sample.searcher()
    var random = SplitMix64(seed: seed &+ 3_000)
    for number in 0..<Self.queries {
      let parsed =
        number % 3 == 0
        ? sample.words(number % 2 == 0 ? .must : .should, using: &random)
        : sample.query(using: &random)
      let query = try searcher.prepare(parsed)
      let expected = try searcher.exhaustiveSearch(query, limit: .max)
      for limit in [1, 10, 100, 5_000] {
        try searcher.expectHits(
          of: query, limit: limit, countsAll: true, asIn: expected,
          "seed \(seed), query \(number): \(parsed.root.map { "\($0)" } ?? "")")
      }
      if number % 4 > 0 { continue }
      let sentences = try searcher.searchSentences(query, limit: 7)
      var all: [SentenceHit] = []
      try searcher.forEachSentence(query) { all.append($0) }
      let best = all.map(\.score).sorted(by: >).prefix(7)
      #expect(sentences.map(\.score) == Array(best), "seed \(seed), query \(number)")
    }
  }
}
