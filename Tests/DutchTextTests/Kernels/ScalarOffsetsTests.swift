import TestSupport
import Testing

@testable import DutchText

@Suite struct ScalarOffsetsTests {
  @Test(arguments: UInt64(0)..<10)
  func `counts the scalars between any two`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<50 {
      let bytes = TextPool.text(pieces: Int.random(in: 0...40, using: &random), &random)
      let starts = (0...bytes.count).filter { $0 == bytes.count || bytes[$0] & 0xC0 != 0x80 }
      let first = Int.random(in: 0..<starts.count, using: &random)
      let last = Int.random(in: first..<starts.count, using: &random)
      let count = ScalarOffsets.count(bytes.span.bytes, starts[first]..<starts[last])
      #expect(count == last - first, "seed \(seed)")
    }
  }
}
