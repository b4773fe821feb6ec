import DutchText
import Index
import IndexTestSupport
import Search
import TestSupport
import Testing

/// Literal phrases against the exhaustive search, where they take turns that random queries seldom take.
@Suite struct SequenceTests {
  #if DEBUG
  static let (seeds, queries, documentLimit) = (UInt64(0)..<6, 8, 300)
  #else
  static let (seeds, queries, documentLimit) = (UInt64(0)..<40, 100, 2_000)
  #endif

  @Test(arguments: seeds, [true, false])
  func `finds the hits and scores of the exhaustive search for every k`(
    seed: UInt64, isWhitespace: Bool
  ) throws {
    var random = SplitMix64(seed: seed)
    let index = try Self.index(isWhitespace)
    let vocabulary = [1, 2, 5, 30].randomElement(using: &random) ?? 5
    var segments: [SegmentReader] = []
    for number in 0..<Int.random(in: 1...3, using: &random) {
      let documents = Self.documents(number, vocabulary, using: &random)
      let share = [0, 0, 30].randomElement(using: &random) ?? 0
      let gone = Set(
        documents.indices.filter { _ in Int.random(in: 0..<100, using: &random) < share })
      segments.append(
        try index.segment(
          documents, deleted: gone, grouping: isWhitespace ? .identity : SampleIndex.grouping))
    }
    let searcher = Searcher(segments: segments, analysis: isWhitespace ? .whitespace : .snowball)
    for number in 0..<Self.queries {
      let words = (0..<Int.random(in: 2...5, using: &random)).map { _ in
        Self.word(vocabulary, using: &random)
      }
      let text = words.joined(separator: " ")
      let query = try searcher.prepare(
        ParsedQuery(root: .phrase(QueryPhrase(text)), notes: []))
      let expected = try searcher.exhaustiveSearch(query, limit: .max)
      for limit in [1, 2, 3, 10, 100, 1_000, 10_000] {
        try searcher.expectHits(
          of: query, limit: limit, countsAll: limit == 1, asIn: expected,
          "seed \(seed), \(isWhitespace), query \(number): \(text)")
      }
    }
  }

  @Test(arguments: UInt64(0)..<4)
  func `counts each place where the words begin once`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let index = try Self.index(true)
    let documents = Self.documents(0, 2, using: &random)
    let searcher = Searcher(
      segments: [try index.segment(documents, grouping: .identity)], analysis: .whitespace)
    for words in [["woord0", "woord0"], ["woord0", "woord1", "woord0"], ["woord1", "woord1s"]] {
      let query = try searcher.prepare(
        ParsedQuery(root: .phrase(QueryPhrase(words.joined(separator: " "))), notes: []))
      for hit in try searcher.search(query, limit: 20).hits {
        let explained = try #require(
          try searcher.explain(query, segment: 0, document: hit.document))
        let all = documents[hit.document].words
        let count = all.indices.filter { all[$0...].starts(with: words) }.count
        #expect(Self.frequency(in: explained) == Double(count), "seed \(seed): \(words)")
        #expect(Float(explained.value) == hit.score, "seed \(seed): \(words)")
      }
    }
  }

  private static func frequency(in explanation: Explanation) -> Double? {
    if explanation.label == .frequency { return explanation.value }
    return explanation.parts.lazy.compactMap { frequency(in: $0) }.first
  }

  private static func index(_ isWhitespace: Bool) throws -> SampleIndex {
    isWhitespace
      ? try SampleIndex(
        settings: IndexSettings(analysis: "whitespace", zoneWeights: [:], passageGap: 0))
      : try SampleIndex()
  }

  /// Mostly short, some with many stretches of 128 positions.
  private static func documents(
    _ segment: Int, _ vocabulary: Int, using random: inout SplitMix64
  ) -> [SampleDocument] {
    let count = Int.random(in: 1...documentLimit, using: &random)
    return (0..<count).map { number in
      let isLong = Int.random(in: 0..<20, using: &random) == 0
      let length = Int.random(in: 1...(isLong ? 1_500 : 25), using: &random)
      let words = (0..<length).map { _ in word(vocabulary, using: &random) }
      let digits = String(100_000 * (segment + 1) + number)
      return SampleDocument(id: digits, paragraphs: [[words]])
    }
  }

  private static func word(_ vocabulary: Int, using random: inout SplitMix64) -> String {
    SampleCollection.word(vocabulary: vocabulary, using: &random)
  }
}
