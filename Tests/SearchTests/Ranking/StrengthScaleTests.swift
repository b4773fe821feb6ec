import DutchText
import Index
import IndexTestSupport
import TestSupport
import Testing

@testable import Search

@Suite struct StrengthScaleTests {
  @Test func `is one for the usual parameters and the segment's own average`() throws {
    let sample = try SampleSearch(seed: 3, documentCount: 60, deletedShare: 0)
    let scorer = BM25(CollectionStatistics(sample.segments), settings: RankingSettings())
    let scale = StrengthScale(scorer, segment: sample.segments[0])
    #expect(scale.isTight && abs(scale.ceiling - 1) < 1e-5 && abs(scale.floor - 1) < 1e-5)
    #expect(scale.floor <= scale.ceiling)
  }

  /// With other parameters bounds come from pairs, with another average from scaled strengths.
  @Test(arguments: [(1.2, 0.75), (0.9, 0.4), (2, 0), (1.21, 0.75), (1.2, 1)] as [(Float, Float)])
  func `finds what the exhaustive search finds, whatever the parameters`(k1: Float, b: Float) throws
  {
    let sample = try SampleSearch(seed: 11, documentCount: 2_500, deletedShare: 0)
    let searcher = sample.searcher(RankingSettings(k1: k1, b: b))
    var random = SplitMix64(seed: 12)
    for number in 0..<12 {
      let query = try searcher.prepare(
        sample.words(number % 3 == 0 ? .must : .should, using: &random))
      let expected = try searcher.exhaustiveSearch(query, limit: 100)
      for limit in [10, 100] {
        try searcher.expectHits(
          of: query, limit: limit, asIn: expected, "k1 \(k1), b \(b), query \(number)")
      }
    }
  }
}
