import TestSupport
import Testing

@testable import DutchText

@Suite struct WordSegmenterTests {
  @Test(arguments: [
    [],
    ["a"],
    ["klant", " ", "belt", "."],
    ["zo'n", "  ", "e", "-", "mail"],
    ["\r\n", "\n", "\u{85}", "a"],
    ["a\u{308}", " \u{308}", "b\u{AD}c"],
    ["a:b", ",", "c"],
    ["3.14", ".", "a"],
    ["3,5", " ", "1'000", "'"],
    ["a1", ".", "b2_c", ",", "3a"],
    ["א\"א", "\"", " ", "א'"],
    ["カタ_カ", "ひ", "日", "本"],
    ["🇳🇱", "🇧🇪", "🇩"],
    ["👩\u{200D}🚀", "👍🏽", "🛑"],
    ["a", "\n", "\u{308}", "b"],
    ["a.\u{308}b", " ", "a", ".", "."],
  ])
  func `finds the boundaries of UAX 29`(segments: [String]) {
    var expected = [0]
    for segment in segments { expected.append(expected[expected.count - 1] + segment.utf8.count) }
    let bytes = Array(segments.joined().utf8)
    #expect(Tokenizer.boundaries(bytes.span.bytes) == expected)
  }

  @Test(.enabled(if: DataFolder.isPresent, "no VINDPLAATS_DATA"))
  func `passes every line of Unicode's word break test`() throws {
    let text = String(decoding: try DataFolder.bytes("unicode/WordBreakTest.txt"), as: UTF8.self)
    var count = 0
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      let marks = line.split(separator: "#")[0].split(whereSeparator: \.isWhitespace)
      var bytes: [UInt8] = []
      var expected: [Int] = []
      for mark in marks {
        if mark == "÷" { expected.append(bytes.count) }
        if let scalar = UInt32(mark, radix: 16).flatMap(Unicode.Scalar.init) {
          bytes += Array(String(scalar).utf8)
        }
      }
      count += 1
      if Tokenizer.boundaries(bytes.span.bytes) != expected { Issue.record("\(line)") }
    }
    #expect(count > 1_800)
  }
}
