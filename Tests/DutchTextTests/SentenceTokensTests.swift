import TestSupport
import Testing

@testable import DutchText

/// Tokeniser and sentence splitter together.
@Suite struct SentenceTokensTests {
  @Test(arguments: UInt64(0)..<20)
  func `tokenising each sentence equals tokenising the whole`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<100 {
      let bytes = TextPool.text(pieces: Int.random(in: 0...40, using: &random), &random)
      var whole: [TokenRange] = []
      Tokenizer(.dutch).tokenize(bytes.span.bytes, into: &whole)
      var sentences: [Range<Int>] = []
      SentenceSplitter().split(bytes.span.bytes, into: &sentences)
      var joined: [TokenRange] = []
      for sentence in sentences {
        var part: [TokenRange] = []
        Tokenizer(.dutch).tokenize(Array(bytes[sentence]).span.bytes, into: &part)
        joined += part.map {
          TokenRange(Int($0.start) + sentence.lowerBound..<Int($0.end) + sentence.lowerBound)
        }
      }
      #expect(joined == whole, "seed \(seed): \(String(decoding: bytes, as: UTF8.self))")
    }
  }
}
