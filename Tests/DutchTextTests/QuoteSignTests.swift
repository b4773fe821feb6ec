import TestSupport
import Testing

@testable import DutchText

@Suite struct QuoteSignTests {
  @Test(arguments: UInt64(0)..<20)
  func `no byte that a quote may depend on is passed over`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let alphabet = Array("abc :\"'\n.,#&*".utf8) + [0x1A, 0xC2, 0xE2, 0xC3, 0x80, 0xFF]
    let bytes = (0..<Int.random(in: 0..<80, using: &random)).map { _ in
      Bool.random(using: &random)
        ? UInt8(ascii: "e") : alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
    }
    let signs = Set("\n:\"'#&*".utf8).union([0x1A, 0xC2, 0xE2])
    for start in 0...bytes.count {
      let expected = bytes[start...].firstIndex { signs.contains($0) }
      #expect(ByteScan.firstQuoteSign(in: bytes.span, from: start) == expected, "seed \(seed)")
    }
  }
}
