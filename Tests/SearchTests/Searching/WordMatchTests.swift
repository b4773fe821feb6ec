import DutchText
import Index
import IndexTestSupport
import Search
import TestSupport
import Testing

@Suite struct WordMatchTests {
  @Test(arguments: UInt64(0)..<4)
  func `wild cards, edits and forms find what a look at every word finds`(seed: UInt64) throws {
    let sample = try SampleSearch(seed: seed, documentLimit: 120)
    let searcher = sample.searcher()
    var random = SplitMix64(seed: seed)
    for _ in 0..<20 {
      let word = SampleCollection.word(vocabulary: sample.vocabulary, using: &random)
      let edits = Int.random(in: 1...2, using: &random)
      let matches: [(WordMatch, (String) -> Bool)] = [
        (.prefix, { $0.hasPrefix(word) }), (.form, { $0 == word }),
        (.fuzzy(edits: edits), { EditDistance.between($0, word) <= edits }),
      ]
      for (match, isFound) in matches {
        let node = QueryNode.word(QueryWord(word, match: match))
        let query = try searcher.prepare(ParsedQuery(root: node, notes: []))
        let found = try searcher.search(query, limit: 1_000).hits.map { [$0.segment, $0.document] }
        var expected: [[Int]] = []
        for (segment, documents) in sample.documents.enumerated() {
          for (document, item) in documents.enumerated()
          where !sample.deleted[segment].contains(document) && item.words.contains(where: isFound) {
            expected.append([segment, document])
          }
        }
        #expect(Set(found) == Set(expected), "seed \(seed): \(node)")
      }
    }
  }

  @Test func `fields confine a query, and a stop word weighs less`() throws {
    let index = try TextIndex([
      ("a", "Klant en beleving", [.init(sentences: ["De reis begint hier."])]),
      (
        "b", "Reizen",
        [
          .init(zone: 4, sentences: ["Wat wil de klant?"]),
          .init(zone: 5, speaker: "Jo Jansen", sentences: ["Gemak, zegt de gast."]),
        ]
      ),
    ])
    let searcher = index.searcher(RankingSettings(stopWordWeight: 0.3))
    func found(_ text: String) throws -> [Int] {
      let query = try searcher.prepare(QueryParser.parse(text))
      return try searcher.search(query, limit: 10).hits.map(\.document).sorted()
    }
    #expect(try found("titel:klant") == [0])
    #expect(try found("titel:reis") == [1])
    #expect(try found("reis") == [0, 1])
    #expect(try found("spreker:jansen") == [1])
    #expect(try found("spreker:\"jo jansen\" klant -titel:klant") == [1])
    #expect(try found("& …") == [])
    func weight(_ word: String) throws -> Double {
      let query = try searcher.prepare(QueryParser.parse(word))
      let root = try #require(try searcher.explain(query, segment: 0, document: 1))
      return root.parts[0].parts[0].parts[0].value / root.parts[0].parts[0].parts[0].parts[0].value
    }
    #expect(abs(try weight("de") - 0.3) < 1e-6)
    #expect(try weight("=de") == 1)
  }
}
