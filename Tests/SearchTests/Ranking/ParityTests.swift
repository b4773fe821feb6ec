import DutchText
import Foundation
import Index
import IndexTestSupport
import Search
import TestSupport
import Testing

/// Scores in parity mode against the formula, written down once more without any of our code.
@Suite struct ParityTests {
  /// The lengths that Lucene's norm bytes stand for: 24 exact ones, 16 more, then eight a power of two.
  static let lengths: [Int] = {
    var lengths = Array(0..<40)
    var step = 2
    while lengths.count < 256 {
      for number in 0..<8 { lengths.append(24 + step * (8 + number)) }
      step *= 2
    }
    return Array(lengths.prefix(256))
  }()

  @Test func `a score is what the formula gives, in Float`() throws {
    let words = { (count: Int, hits: Int) in
      (0..<count).map { $0 < hits ? "klant" : "woord\($0)" }
    }
    let documents = [words(3, 1), words(5, 0), words(30, 4)].enumerated().map {
      SampleDocument(id: "\($0.offset)", paragraphs: [[$0.element]])
    }
    let searcher = try Self.searcher(documents, keepingAlive: SampleIndex(settings: Self.settings))
    let query = try searcher.prepare(QueryParser.parse("klant"))
    let hits = try searcher.search(query, limit: 10).hits
    #expect(hits.map(\.document) == [0, 2])
    // idf 0.4700036346912384, average 12.666666984558105; computed with 32-bit floats elsewhere.
    #expect(hits.map(\.score) == [0.3106110990047455, 0.2923099398612976])
  }

  @Test(arguments: UInt64(0)..<4)
  func `all scores of 200 documents equal the formula's`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let documents = (0..<200).map { number in
      let count = Int.random(in: 1...[12, 150].randomElement(using: &random)!, using: &random)
      let words = (0..<count).map { _ in
        SampleCollection.word(vocabulary: 40, using: &random)
      }
      return SampleDocument(id: "\(number)", paragraphs: [[words]])
    }
    let index = try SampleIndex(settings: Self.settings)
    let searcher = try Self.searcher(documents, keepingAlive: index)
    for _ in 0..<20 {
      let words = Set(
        (0..<Int.random(in: 1...5, using: &random)).map { _ in
          SampleCollection.word(vocabulary: 40, using: &random)
        }
      ).sorted()
      let query = try searcher.prepare(QueryParser.parse(words.joined(separator: " ")))
      let found = try searcher.search(query, limit: 200).hits
      let expected = Self.expected(words, documents)
      #expect(found.map(\.document) == expected.map(\.document), "\(words)")
      #expect(found.map(\.score) == expected.map(\.score), "\(words)")
    }
  }

  static let settings = IndexSettings(analysis: "whitespace", zoneWeights: [:], passageGap: 0)

  static func searcher(
    _ documents: [SampleDocument], keepingAlive index: SampleIndex
  ) throws -> Searcher {
    let segment = try index.segment(documents, grouping: .identity)
    return Searcher(segments: [segment], analysis: .whitespace, settings: .parity)
  }

  /// The formula of Lucene's BM25Similarity, term by term over plain arrays of words.
  static func expected(
    _ words: [String], _ documents: [SampleDocument]
  ) -> [(document: Int, score: Float)] {
    let bags = documents.map { document in
      document.words.reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
    }
    let sizes = bags.map { $0.values.reduce(0, +) }
    let count = Double(documents.count)
    let average = Float(Double(sizes.reduce(0, +)) / count)
    var sums = [Double](repeating: 0, count: documents.count)
    for word in words {
      let holding = Double(bags.filter { $0[word] != nil }.count)
      let weight = Float(log(1 + (count - holding + 0.5) / (holding + 0.5)))
      for (number, bag) in bags.enumerated() {
        guard let frequency = bag[word] else { continue }
        let length = lengths.last { $0 <= sizes[number] } ?? 0
        let inverse: Float = 1 / (1.2 * ((1 - 0.75) + 0.75 * Float(length) / average))
        sums[number] += Double(weight - weight / (1 + Float(frequency) * inverse))
      }
    }
    let scores = sums.enumerated().filter { $0.element > 0 }.map {
      (document: $0.offset, score: Float($0.element))
    }
    return scores.sorted { ($1.score, $0.document) < ($0.score, $1.document) }
  }
}
