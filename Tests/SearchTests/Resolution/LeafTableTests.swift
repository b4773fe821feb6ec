import TestSupport
import Testing

@testable import Search

@Suite struct LeafTableTests {
  @Test(arguments: UInt64(0)..<4)
  func `each distinct leaf is kept once, in the order in which it came`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var table = LeafTable()
    var model: [LeafPattern] = []
    for _ in 0..<600 {
      let words = (0..<Int.random(in: 1...2, using: &random)).map { _ in
        WordPattern(
          form: [UInt8.random(in: 97...103, using: &random)], match: .term,
          isPart: Bool.random(using: &random))
      }
      let pattern = LeafPattern(
        words: words, arrangement: .sequence, isInTitle: Bool.random(using: &random))
      #expect(table.number(of: pattern) == model.firstIndex(of: pattern), "seed \(seed)")
      if !model.contains(pattern) { model.append(pattern) }
      #expect(table.insert(pattern) == model.firstIndex(of: pattern), "seed \(seed)")
    }
    #expect(table.patterns == model)
    #expect(model.count > 200)
  }
}
