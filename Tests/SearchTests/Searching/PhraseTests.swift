import DutchText
import Index
import IndexTestSupport
import Search
import TestSupport
import Testing

/// Phrases and nearness against a plain matcher of words.
@Suite struct PhraseTests {
  @Test(arguments: UInt64(0)..<6)
  func `finds what a plain reading of the words finds`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let index = try SampleIndex()
    let vocabulary = Int.random(in: 2...12, using: &random)
    let documents = SampleCollection.documents(
      count: 60, vocabulary: vocabulary, using: &random)
    let searcher = Searcher(segments: [try index.segment(documents)], analysis: .snowball)
    for _ in 0..<25 {
      let words = (0..<Int.random(in: 2...3, using: &random)).map { _ in
        SampleCollection.word(vocabulary: vocabulary, using: &random)
      }
      let nearness = Bool.random(using: &random) ? Int.random(in: 1...9, using: &random) : nil
      let phrase = QueryPhrase(words.joined(separator: " "), nearness: nearness)
      let query = try searcher.prepare(ParsedQuery(root: .phrase(phrase), notes: []))
      let found = try searcher.search(query, limit: 200).hits.map(\.document).sorted()
      let expected = documents.indices.filter {
        Self.matches(documents[$0].positions(passageGap: 64), words, nearness)
      }
      #expect(found == expected, "seed \(seed): \(phrase)")
    }
  }

  private static func matches(
    _ places: [(word: String, position: UInt32, isTitle: Bool)], _ words: [String],
    _ nearness: Int?
  ) -> Bool {
    let stem = { (word: String) in SampleIndex.stem(Array(word.utf8)) }
    guard let nearness else {
      let byPosition = Dictionary(uniqueKeysWithValues: places.map { ($0.position, $0.word) })
      return places.contains { place in
        words.indices.allSatisfy { byPosition[place.position + UInt32($0)] == words[$0] }
      }
    }
    func choose(_ word: Int, _ chosen: [UInt32]) -> Bool {
      if word == words.count {
        return Int(chosen.max() ?? 0) - Int(chosen.min() ?? 0) <= nearness
      }
      return places.contains { place in
        stem(place.word) == stem(words[word]) && !chosen.contains(place.position)
          && chosen.allSatisfy { abs(Int($0) - Int(place.position)) <= nearness }
          && choose(word + 1, chosen + [place.position])
      }
    }
    return choose(0, [])
  }

  @Test func `a phrase is found in its order and its forms only`() throws {
    let index = try TextIndex([
      ("a", "", [.init(sentences: ["De klant is: Koning!"])]),
      ("b", "", [.init(sentences: ["Klanten zijn koning."])]),
      ("c", "", [.init(sentences: ["Koning is de klant."])]),
      ("d", "", [.init(sentences: ["De klant."]), .init(sentences: ["Is koning."])]),
    ])
    let searcher = index.searcher()
    func found(_ text: String) throws -> [Int] {
      let query = try searcher.prepare(QueryParser.parse(text))
      return try searcher.search(query, limit: 10).hits.map(\.document).sorted()
    }
    #expect(try found("\"klant is koning\"") == [0])
    #expect(try found("\"klant koning\"~2") == [0, 1])
    #expect(try found("\"klant koning\"~3") == [0, 1, 2])
    #expect(try found("\"de klant\"") == [0, 2, 3])
    #expect(try found("=klanten") == [1])
    #expect(try found("klanten") == [0, 1, 2, 3])
    #expect(try found("\"koning\"") == [0, 1, 2, 3])
  }
}
