import TestSupport
import Testing

@testable import DutchText

@Suite struct ByteScanTests {
  /// Bytes beside those that are looked for, by value and by bit.
  private static func bytes(_ random: inout SplitMix64) -> [UInt8] {
    let near: [UInt8] = [
      0x00, 0x01, 0x0A, 0x0B, 0x1F, 0x20, 0x21, 0x22, 0x23, 0x2E, 0x2F, 0x3E, 0x3F, 0x40, 0x5C,
      0x5D, 0x61, 0x61, 0x61, 0x61, 0x7F, 0x80, 0x8A, 0xA1, 0xAE, 0xBF, 0xDC, 0xE2, 0xE3, 0xFF,
    ]
    return (0..<Int.random(in: 0...40, using: &random)).map { _ in
      Int.random(in: 0..<4, using: &random) > 0
        ? 0x61 : near.randomElement(using: &random) ?? 0x61
    }
  }

  @Test(arguments: UInt64(0)..<20)
  func `finds what looking at each byte finds`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<300 {
      let bytes = Self.bytes(&random)
      let start = Int.random(in: 0...bytes.count, using: &random)
      func expected(_ test: (UInt8) -> Bool) -> Int? { bytes[start...].firstIndex(where: test) }
      let wanted = bytes.randomElement(using: &random) ?? 0x0A
      #expect(
        ByteScan.firstIndex(of: wanted, in: bytes.span, from: start) == expected { $0 == wanted },
        "seed \(seed): \(wanted) in \(bytes) from \(start)")
      #expect(
        ByteScan.firstJSONMark(in: bytes.span, from: start)
          == expected { $0 == 0x22 || $0 == 0x5C || $0 < 0x20 }, "seed \(seed): \(bytes)")
      #expect(
        bytes.withBytes { ByteScan.firstSentenceMark(in: $0, from: start) }
          == expected { [0x0A, 0x21, 0x2E, 0x3F, 0xE2].contains($0) }, "seed \(seed): \(bytes)")
      #expect(
        ByteScan.count(of: wanted, in: bytes.span) == bytes.count { $0 == wanted },
        "seed \(seed): \(wanted) in \(bytes)")
    }
  }

  @Test(arguments: UInt64(0)..<20)
  func `takes bytes for text if they are UTF-8`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<300 {
      let count = Int.random(in: 0...30, using: &random)
      let bytes =
        Bool.random(using: &random)
        ? TextPool.text(pieces: count, &random) : TextPool.bytes(count: count, &random)
      #expect(ByteScan.text(bytes.span) == String(validating: bytes, as: UTF8.self), "seed \(seed)")
    }
  }

  @Test func `appends a range`() {
    var output: [UInt8] = [1]
    ByteScan.append([5, 6, 7].span, 1..<3, to: &output)
    ByteScan.append([5, 6, 7].span, 3..<3, to: &output)
    #expect(output == [1, 6, 7])
  }
}
