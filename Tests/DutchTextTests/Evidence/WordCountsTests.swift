import DutchText
import TestSupport
import Testing

@Suite struct WordCountsTests {
  @Test func `a form that was never put in has no count`() {
    let counts = WordCounts([(form: [UInt8]("klant".utf8), count: 3 as UInt64)])
    #expect(counts.count(of: Array("klan".utf8)) == 0)
    #expect(counts.count(of: Array("klanten".utf8)) == 0)
    #expect(counts.count(of: []) == 0)
    #expect(WordCounts.none.count(of: Array("klant".utf8)) == 0)
  }

  @Test func `what comes twice is counted together, up to the largest number`() {
    let form = [UInt8]("klant".utf8)
    let words: [(form: [UInt8], count: UInt64)] = [(form, 3), (Array("reis".utf8), 0), (form, 4)]
    let counts = WordCounts(words)
    #expect(counts.count(of: form) == 7)
    #expect(counts.wordCount == 1)
    #expect(counts.total == 7)
    #expect(WordCounts(words + [(form, .max)]).count(of: form) == .max)
  }

  @Test(arguments: UInt64(0)..<4)
  func `finds what a dictionary finds`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var words: [(form: [UInt8], count: UInt64)] = []
    for _ in 0..<3000 {
      let length = Int.random(in: 0...24, using: &random)
      let form = (0..<length).map { _ in UInt8.random(in: 0x61...0x64, using: &random) }
      words.append((form, UInt64.random(in: 0...9, using: &random)))
    }
    var expected: [[UInt8]: UInt64] = [:]
    for word in words where word.count > 0 { expected[word.form, default: 0] += word.count }
    let counts = WordCounts(words)
    #expect(counts.wordCount == expected.count)
    for word in words {
      #expect(counts.count(of: word.form) == expected[word.form] ?? 0, "seed \(seed)")
      let longer = word.form + [0x65]
      #expect(counts.count(of: longer) == expected[longer] ?? 0, "seed \(seed)")
    }
  }
}
