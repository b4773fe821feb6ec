import Testing
import TestSupport

@testable import DutchText

@Suite struct NFCTests {
  @Test(arguments: [
    ("", ""),
    ("klantbeleving", "klantbeleving"),
    ("coo\u{308}rdinatie", "co\u{F6}rdinatie"),
    ("e\u{301}e\u{301}n", "\u{E9}\u{E9}n"),
    ("\u{212B}ngstro\u{308}m", "\u{C5}ngstr\u{F6}m"),  // a singleton
    ("a\u{323}\u{302}", "\u{1EAD}"),  // below, then above
    ("a\u{302}\u{323}", "\u{1EAD}"),  // reordered first
    ("\u{1EA5}\u{323}", "\u{1EAD}\u{301}"),  // a composite taken apart and put together otherwise
    ("\u{1100}\u{1161}\u{11A8}", "\u{AC01}"),
    ("\u{AC00}\u{11A8}", "\u{AC01}"),
    ("\u{1100}\u{1161}\u{11A7}", "\u{AC00}\u{11A7}"),  // no trail at all
    ("\u{958}", "\u{915}\u{93C}"),  // excluded from composition
    ("\u{2000}\u{2001}", "\u{2002}\u{2003}"),
    ("\u{301}e", "\u{301}e"),  // a mark with nothing before it
    ("x\u{F71}\u{F72}\u{F74}", "x\u{F71}\u{F72}\u{F74}"),
    ("e\u{308}\u{F73}\u{301}", "\u{EB}\u{F71}\u{F72}\u{301}"),  // class 0, yet made of marks
    ("a\u{323}\u{F73}", "\u{1EA1}\u{F71}\u{F72}"),
    ("\u{1D15E}", "\u{1D157}\u{1D165}"),
    ("abcdefghijklmnope\u{301}", "abcdefghijklmnop\u{E9}"),
  ])
  func `composes a text canonically`(text: String, expected: String) {
    let normalized = NFC.normalize(text)
    #expect(Array(normalized.unicodeScalars) == Array(expected.unicodeScalars))
    #expect(isNormalized(expected))
    #expect(isNormalized(text) == (Array(text.utf8) == Array(expected.utf8)))
  }

  @Test(arguments: UInt64(0)..<20)
  func `is stable, and equals the normal form of the standard library`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<100 {
      let text = randomText(&random)
      let once = normalize(Array(text.utf8))
      #expect(normalize(once) == once, "seed \(seed)")
      #expect(isNormalized(String(decoding: once, as: UTF8.self)))
      #expect(isNormalized(text) == (Array(text.utf8) == once))
      // The standard library compares by canonical equivalence (but errs on U+0F73: not in the pool).
      #expect(String(decoding: once, as: UTF8.self) == text)
    }
  }

  @Test(arguments: UInt64(0)..<20)
  func `keeps bytes that are not UTF-8`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<200 {
      let bytes = (0..<Int.random(in: 0...24, using: &random)).map { _ in
        [0x65, 0xCC, 0x81, 0xE2, 0x80, 0xF0, 0xFF, 0xC3, 0xA9, 0xED]
          .randomElement(using: &random) ?? UInt8(0)
      }
      let once = normalize(bytes)
      #expect(normalize(once) == once, "seed \(seed): \(bytes)")
    }
    #expect(normalize([0xFF, 0x65, 0xCC, 0x81, 0xC3]) == [0xFF, 0xC3, 0xA9, 0xC3])
  }

  @Test func `orders a very long run of marks without quadratic work`() {
    let normalized = NFC.normalize("e" + String(repeating: "\u{301}\u{323}", count: 50_000))
    #expect(normalized.unicodeScalars.count == 100_000)
    #expect(normalized.unicodeScalars.first == "\u{1EB9}")
  }

  @Test(.enabled(if: ConformanceFile.normalization != nil, "no NormalizationTest.txt here"))
  func `passes the conformance test of Unicode`() throws {
    let text = try #require(ConformanceFile.normalization)
    var count = 0
    for line in text.split(separator: "\n") where !line.hasPrefix("#") && !line.hasPrefix("@") {
      let columns = line.split(separator: ";", maxSplits: 5).prefix(5).map { column in
        column.split(separator: " ").compactMap {
          UInt32($0, radix: 16).flatMap(Unicode.Scalar.init)
        }
        .flatMap { Array(String($0).utf8) }
      }
      guard columns.count == 5 else { continue }
      count += 1
      let passes =
        columns[0...2].allSatisfy { normalize($0) == columns[1] }
        && columns[3...4].allSatisfy { normalize($0) == columns[3] }
      if !passes { Issue.record("\(line)") }
    }
    #expect(count > 15_000)
  }

  private func normalize(_ bytes: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    NFC.normalize(bytes.span.bytes, into: &output)
    return output
  }

  private func isNormalized(_ text: String) -> Bool {
    NFC.isNormalized(Array(text.utf8).span.bytes)
  }

  private func randomText(_ random: inout SplitMix64) -> String {
    let pool: [Unicode.Scalar] = [
      "a", "e", "o", "\u{E9}", "\u{EB}", "\u{301}", "\u{308}", "\u{323}", "\u{327}", "\u{1EAD}",
      "\u{1100}", "\u{1161}", "\u{11A8}", "\u{AC00}", "\u{3099}", "\u{304B}", "\u{F71}", "\u{F72}",
      "\u{200D}", "\u{1F44D}", "\u{958}", "\u{93C}", "\u{915}", " ",
    ]
    var scalars = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...16, using: &random) {
      scalars.append(pool.randomElement(using: &random) ?? "a")
    }
    return String(scalars)
  }
}
