import DutchText
import Search
import TestSupport
import Testing

@Suite struct ExplanationTests {
  @Test(arguments: UInt64(0)..<6)
  func `the numbers add up to the score exactly`(seed: UInt64) throws {
    let sample = try SampleSearch(seed: seed, documentLimit: 150)
    let searcher = sample.searcher()
    var random = SplitMix64(seed: seed &+ 77)
    for _ in 0..<15 {
      let query = try searcher.prepare(sample.query(using: &random))
      for hit in try searcher.search(query, limit: 4).hits {
        let explanation = try #require(
          try searcher.explain(query, segment: hit.segment, document: hit.document))
        #expect(Float(explanation.value) == hit.score)
        check(explanation)
      }
    }
  }

  @Test(arguments: UInt64(0)..<4)
  func `the numbers add up with bonuses too`(seed: UInt64) throws {
    let sample = try SampleSearch(seed: seed, documentLimit: 60)
    let searcher = sample.searcher(RankingSettings(bonuses: BonusSettings()))
    var random = SplitMix64(seed: seed &+ 78)
    for _ in 0..<15 {
      let query = try searcher.prepare(sample.query(using: &random))
      for hit in try searcher.search(query, limit: 4).hits {
        let explanation = try #require(
          try searcher.explain(query, segment: hit.segment, document: hit.document))
        #expect(Float(explanation.value) == hit.score, "seed \(seed)")
        check(explanation)
      }
    }
  }

  @Test func `what does not match has no explanation`() throws {
    let index = try TextIndex([("a", "", [.init(sentences: ["De klant."])])])
    let searcher = index.searcher()
    let query = try searcher.prepare(QueryParser.parse("gast"))
    #expect(try searcher.explain(query, segment: 0, document: 0) == nil)
  }

  @Test func `a leaf that weighs half scores half, and its boost says so`() throws {
    let index = try TextIndex([("a", "", [.init(sentences: ["De klant."])])])
    let searcher = index.searcher()
    func explained(_ weight: Float) throws -> Explanation {
      let pattern = LeafPattern(
        words: [WordPattern(form: Array("klant".utf8), match: .term)], arrangement: .sequence,
        isInTitle: false, weight: weight)
      let query = try searcher.prepare(
        AnalyzedQuery(root: .leaf(0), leaves: [pattern], filters: []))
      let explanation = try searcher.explain(query, segment: 0, document: 0)
      return try #require(explanation)
    }
    let (whole, half) = (try explained(1), try explained(0.5))
    #expect(half.value == whole.value / 2)
    let weight = half.parts[0].parts[0].parts[0]
    #expect(weight.label == .weight)
    #expect(weight.parts.last == Explanation(.boost, 0.5))
  }

  private func check(_ node: Explanation) {
    let parts = node.parts.map(\.value)
    switch node.label {
    case .score: #expect(Double(Float(parts.reduce(0, +))) == node.value)
    case .clauses: #expect(parts.map { Double(Float($0)) } == [node.value])
    case .bonuses: #expect(parts.reduce(0, +) == node.value)
    case .exactForm, .head, .pair, .near:
      let (weight, frequency, factor) = (Float(parts[0]), Float(parts[1]), Float(parts[2]))
      let score = weight - weight / (1 + frequency * factor)
      #expect(abs(Double(score) - node.value) <= 0x1p-41)
    case .all, .any: #expect(parts.reduce(0, +) == node.value)
    case .clause: #expect(abs(parts[0] - node.value) <= 0x1p-41)
    case .saturation:
      let (weight, frequency, factor) = (Float(parts[0]), Float(parts[1]), Float(parts[2]))
      #expect(Double(weight - weight / (1 + frequency * factor)) == node.value)
    case .weight:
      let sum = Float(parts.dropLast().reduce(0, +))
      #expect(Double(sum * Float(parts[parts.count - 1])) == node.value)
    case .lengthFactor:
      let numbers = parts.map { Float($0) }
      let factor = 1 / (numbers[2] * ((1 - numbers[3]) + numbers[3] * numbers[0] / numbers[1]))
      #expect(Double(factor) == node.value)
    default: break
    }
    node.parts.forEach(check)
  }
}
