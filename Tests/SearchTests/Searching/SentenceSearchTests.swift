import DutchText
import Foundation
import Index
import IndexTestSupport
import Search
import TestSupport
import Testing

@Suite struct SentenceSearchTests {
  #if DEBUG
  static let (seeds, queries, documentLimit) = (UInt64(0)..<8, 20, 150)
  #else
  static let (seeds, queries, documentLimit) = (UInt64(0)..<40, 60, 800)
  #endif

  @Test(arguments: seeds)
  func `finds exactly the sentences and scores of scoring all of them`(seed: UInt64) throws {
    let sample = try SampleSearch(seed: seed, documentLimit: Self.documentLimit)
    let searcher = sample.searcher()
    var random = SplitMix64(seed: seed &+ 2_000)
    for number in 0..<Self.queries {
      let parsed = sample.query(using: &random)
      let query = try searcher.prepare(parsed)
      var all: [SentenceHit] = []
      try searcher.forEachSentence(query) { all.append($0) }
      // In the order of the index, which a stable sort keeps among equals.
      all.sort { $0.score > $1.score }
      let limits = [1, 3, 10, 100, 2_000]
      let limit = limits[number % limits.count]
      let found = try searcher.searchSentences(query, limit: limit)
      let isEqual = found == Array(all.prefix(limit))
      let text = parsed.root.map { "\($0)" } ?? ""
      #expect(isEqual, "seed \(seed), query \(number), limit \(limit): \(text)")
    }
  }

  @Test(arguments: seeds)
  func `scores what the words of the sentences say`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed &+ 3_000)
    var documents = SampleCollection.documents(count: 60, vocabulary: 12, using: &random)
    for document in documents.indices { documents[document].hasMarks = true }
    let index = try SampleIndex()
    let segment = try index.segment(documents)
    let searcher = Searcher(segments: [segment], analysis: .snowball)
    let vocabulary = Set(documents.flatMap(\.words)).sorted()
    for _ in 0..<20 {
      let count = Int.random(in: 1...4, using: &random)
      // A word of each stem: two forms of one are two clauses, as in any query.
      let drawn = (0..<count).compactMap { _ in vocabulary.randomElement(using: &random) }
      let words = Dictionary(grouping: drawn) { SampleIndex.stem(Array($0.utf8)) }.values
        .map { $0[0] }.sorted()
      let query = try searcher.prepare(QueryParser.parse(words.joined(separator: " ")))
      let found = try searcher.searchSentences(query, limit: 10_000)
      let expected = Self.plainScores(of: words, in: documents)
      #expect(found.count == expected.count, "seed \(seed), \(words)")
      for hit in found {
        let wanted = expected[[hit.document, hit.sentence]] ?? -1
        let isNear = abs(Double(hit.score) - wanted) <= 1e-6 * wanted
        #expect(isNear, "seed \(seed), \(words): \(hit), \(wanted)")
      }
    }
  }

  @Test func `asks words and negations of the sentence, fields of the article`() throws {
    let index = try TextIndex([
      ("a", "", [.init(sentences: ["De klant wacht.", "De klant gaat weg.", "Niemand wacht."])])
    ])
    let searcher = index.searcher()
    func sentences(_ query: String) throws -> [Int] {
      try searcher.searchSentences(searcher.prepare(QueryParser.parse(query)), limit: 10)
        .map(\.sentence).sorted()
    }
    #expect(try sentences("klant -weg") == [1])
    #expect(try sentences("+klant +wacht") == [1])
    #expect(try sentences("klant wacht") == [1, 2, 3])
    #expect(try sentences("\"klant gaat\"") == [2])
    #expect(try sentences("\"wacht de\"").isEmpty)
    #expect(try sentences("datum:2020.. klant").isEmpty)
    #expect(try sentences("-klant") == [0, 3])
  }

  @Test func `the form that was typed comes before other forms of its term`() throws {
    let index = try TextIndex([
      ("a", "", [.init(sentences: ["Wij zien klanten.", "Wij zien  klant xy."])])
    ])
    let searcher = index.searcher()
    for (word, first) in [("klant", 2), ("klanten", 1)] {
      let query = try searcher.prepare(QueryParser.parse(word))
      #expect(try searcher.searchSentences(query, limit: 1).map(\.sentence) == [first])
    }
  }

  @Test func `kinds of quotes let only the sentences through that one touches`() throws {
    let sample = try SampleSearch(seed: 5, documentLimit: 60)
    let searcher = sample.searcher()
    let query = try searcher.prepare(QueryParser.parse("woord0 woord1"))
    let all = try searcher.searchSentences(query, limit: 100_000)
    for kinds in [[1], [1, 2, 3, 4], []] as [Set<UInt8>] {
      let expected = try all.filter { hit in
        try searcher.segments[hit.segment].quotes(hit.document).contains {
          kinds.contains($0.kind) && $0.sentences.contains(hit.sentence)
        }
      }
      #expect(
        try searcher.searchSentences(query, limit: 100_000, quoteKinds: kinds) == expected)
    }
  }

  /// The scores by document and sentence, from the words alone.
  private static func plainScores(
    of words: [String], in documents: [SampleDocument]
  ) -> [[Int]: Double] {
    let stems = Set(words.map { SampleIndex.stem(Array($0.utf8)) })
    let sentences = documents.map { [$0.title] + $0.paragraphs.joined() }
    let all = sentences.joined()
    let average =
      Double(documents.reduce(0) { $0 + $1.text.utf8.count }) / Double(all.count)
    var idf: [[UInt8]: Double] = [:]
    for stem in stems {
      let occurrences = all.joined().count { SampleIndex.stem(Array($0.utf8)) == stem }
      let own = Double(min(occurrences, all.count))
      idf[stem] = log(1 + (Double(all.count) - own + 0.5) / (own + 0.5))
    }
    func score(_ stem: [UInt8], _ sentence: [String], isTitle: Bool) -> Double? {
      let own = sentence.filter { SampleIndex.stem(Array($0.utf8)) == stem }
      guard !own.isEmpty else { return nil }
      let length = sentence.joined(separator: " ").utf8.count + (isTitle ? 0 : 1)
      let count = Double(own.count)
      let exact = Double(own.count { words.contains($0) }) / count
      let norm = 1.2 * (0.5 + 0.5 * Double(length) / average)
      return (idf[stem] ?? 0) * count / (count + norm) * (1 + 0.1 * exact)
    }
    var scores: [[Int]: Double] = [:]
    for (document, own) in sentences.enumerated() {
      for (number, sentence) in own.enumerated() {
        var (sum, isFound) = (0.0, false)
        for stem in stems {
          if let score = score(stem, sentence, isTitle: number == 0) {
            sum += score
            isFound = true
          } else if number > 0 {
            let near = [number - 1, number + 1].filter { $0 > 0 && $0 < own.count }
            sum += 0.1 * (near.compactMap { score(stem, own[$0], isTitle: false) }.max() ?? 0)
          }
        }
        let marks = number > 0 ? UInt8(sentence.count % 8).nonzeroBitCount : 0
        if isFound { scores[[document, number]] = sum * (1 + 0.01 * Double(marks)) }
      }
    }
    return scores
  }
}
