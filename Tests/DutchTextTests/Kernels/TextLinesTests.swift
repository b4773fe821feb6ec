import TestSupport
import Testing

@testable import DutchText

@Suite struct TextLinesTests {
  /// What white space, controls, marks and normalisation trip over.
  private static let pieces: [String] = [
    "klant", "beleving is", "é", "e\u{301}", "\u{301}", "a\u{323}\u{307}", "\u{307}\u{323}", " ",
    "  ", "\t", "\n", "\n\n", "\r\n", "\r", "\u{C}", "\u{B}", "\u{1}", "\u{0}", "\u{7F}",
    "\u{85}", "\u{90}", "\u{A0}", "¡", "\u{1680}", "\u{2000}", "\u{200A}", "\u{200B}", "\u{2028}",
    "\u{202F}", "\u{205F}", "\u{3000}", "\u{FEFF}", "€", "‘’“”…–", "\u{212B}", "\u{1F71}",
    "한", "\u{1100}\u{1161}", "日本", "👍🏽", "!", " !", "\u{21}", "ﬁ", "ǅ", "\u{344}",
    "\u{958}", "abcdefgh", "abcdefg ", "~", "\u{7E}\u{7F}", "0123456789abcdef",
  ]

  private static func text(_ random: inout SplitMix64) -> [UInt8] {
    let count = Int.random(in: 0...40, using: &random)
    return (0..<count).flatMap { _ in Array((pieces.randomElement(using: &random) ?? "").utf8) }
  }

  private func lines(_ text: [UInt8]) -> (lines: [PlainLines.Line], droppedCount: Int) {
    let found = TextLines(text.span)
    let lines = found.lines.map { line in
      PlainLines.Line(
        text: Array(found.bytes[line.range]), scalarCount: Int(line.scalarCount),
        indent: Int(line.indent), number: Int(line.number))
    }
    return (lines, found.droppedControlCount)
  }

  @Test(arguments: UInt64(0)..<20)
  func `finds the lines that reading character by character finds`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<200 {
      let text = Self.text(&random)
      let (found, expected) = (lines(text), PlainLines.lines(of: text))
      #expect(found.lines == expected.lines, "seed \(seed): \(text)")
      #expect(found.droppedCount == expected.droppedCount, "seed \(seed): \(text)")
    }
  }

  @Test(arguments: UInt64(0)..<20)
  func `cleans a piece as reading character by character does`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<200 {
      let text = Self.text(&random)
      var output: [UInt8] = Array("é ".utf8)
      var expectedDropped = 0
      let dropped = TextLines.append(text.span, to: &output)
      let expected = PlainLines.clean(text, dropped: &expectedDropped)
      #expect(output == Array("é ".utf8) + Array(expected.utf8), "seed \(seed): \(text)")
      #expect(dropped == expectedDropped, "seed \(seed): \(text)")
    }
  }

  @Test(arguments: UInt64(0)..<10)
  func `takes any bytes, and comes to their end`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<300 {
      let text = TextPool.bytes(count: Int.random(in: 0...50, using: &random), &random)
      let found = TextLines(text.span)
      #expect(found.lines.allSatisfy { $0.range.upperBound <= found.bytes.count }, "seed \(seed)")
      let feeds = text.count { $0 == 0x0A || $0 == 0x0D }
      #expect(found.lines.count <= feeds + text.count { $0 == 0x0C } + 1, "seed \(seed)")
    }
  }

  @Test func `numbers lines by their ends, not by form feeds`() {
    let text = Array("a\r\nb\u{C}c\rd\n\n  \te".utf8)
    #expect(lines(text).lines.map(\.number) == [1, 2, 2, 3, 4, 5])
    #expect(lines(Array("\n  \te \n".utf8)).lines.map(\.indent) == [0, 6])
    #expect(lines([]).lines.isEmpty)
  }
}
