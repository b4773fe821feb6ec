import IndexTestSupport
import Search
import TestSupport
import Testing

@Suite struct PassageSearchTests {
  private static func forms(_ words: [String]) -> [[UInt8]] { words.map { Array($0.utf8) } }

  @Test(arguments: UInt64(0)..<40)
  func `the best passages of a few are the best of all`(seed: UInt64) throws {
    let sample = try SampleSearch(seed: seed, documentLimit: 300)
    let searcher = sample.searcher()
    var random = SplitMix64(seed: seed &+ 99)
    for _ in 0..<8 {
      let words = (0..<Int.random(in: 1...14, using: &random)).map { _ in
        SampleCollection.word(vocabulary: sample.vocabulary, using: &random)
      }
      var query = PassageQuery(forms: Self.forms(words), limit: 100_000)
      if Bool.random(using: &random) { query.hints = Self.forms(["woord1", "woord2en"]) }
      let all = try searcher.passages(query)
      for limit in [1, 2, 7, 30] {
        query.limit = limit
        let some = try searcher.passages(query)
        #expect(some == Array(all.prefix(limit)), "seed \(seed), \(words), limit \(limit)")
      }
      for candidate in all {
        #expect(!sample.deleted[candidate.segment].contains(candidate.document))
      }
    }
  }

  @Test(arguments: UInt64(0)..<30)
  func `a sentence that an article has is found in it`(seed: UInt64) throws {
    let sample = try SampleSearch(seed: seed, documentLimit: 60)
    let searcher = sample.searcher()
    for (number, documents) in sample.documents.enumerated() {
      for (document, article) in documents.enumerated() {
        guard !sample.deleted[number].contains(document),
          let sentence = article.paragraphs.joined().max(by: { $0.count < $1.count })
        else { continue }
        let found = try searcher.passages(
          PassageQuery(forms: Self.forms(sentence), limit: 100_000))
        let best = try #require(found.first, "seed \(seed)")
        let own = found.first { $0.segment == number && $0.document == document }
        #expect(own?.score == best.score, "seed \(seed): \(sentence)")
      }
    }
  }

  @Test func `words in order and close together beat the same words elsewhere`() throws {
    let index = try TextIndex([
      ("a", "Ver", [.init(sentences: ["Koning is wie betaalt.", "De klant zwijgt."])]),
      ("b", "Raak", [.init(sentences: ["Hier is de klant koning."])]),
      ("c", "Niets", [.init(sentences: ["Een brief."])]),
    ])
    let forms = Self.forms(["de", "klant", "koning"])
    let found = try index.searcher().passages(PassageQuery(forms: forms))
    #expect(found.map(\.document) == [1, 0])
    #expect(found.first.map { Int($0.positions.count) } == 3)
    #expect(try index.searcher().passages(PassageQuery(forms: [])).isEmpty)
    #expect(try index.searcher().passages(PassageQuery(forms: Self.forms(["xyz"]))).isEmpty)
  }

  @Test func `a hint decides between equal passages`() throws {
    let same = TextIndex.Passage(sentences: ["De wachtrij is een besluit."])
    let index = try TextIndex([
      ("a", "Een", [same]), ("b", "Twee", [same, .init(sentences: ["Zegt Rozeboom."])]),
    ])
    let forms = Self.forms(["wachtrij", "besluit"])
    let hints = Self.forms(["rozeboom"])
    let searcher = index.searcher()
    #expect(try searcher.passages(PassageQuery(forms: forms)).first?.document == 0)
    #expect(
      try searcher.passages(PassageQuery(forms: forms, hints: hints, limit: 1)).first?.document == 1
    )
  }
}
