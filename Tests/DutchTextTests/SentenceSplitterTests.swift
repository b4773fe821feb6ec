import DutchText
import TestSupport
import Testing

@Suite struct SentenceSplitterTests {
  private static func split(_ text: [UInt8]) -> [Range<Int>] {
    var ranges = [0..<1]
    text.withBytes { SentenceSplitter().split($0, into: &ranges) }
    return ranges
  }

  private static func sentences(_ text: String) -> [String] {
    let bytes = [UInt8](text.utf8)
    return split(bytes).map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  @Test(arguments: SentenceTable.rows)
  func `ends a sentence where Dutch does`(row: String) {
    let expected = row.split(separator: "|").map { piece in
      String(piece).replacing(/^\s+|\s+$/, with: "")
    }
    #expect(Self.sentences(row.filter { $0 != "|" }) == expected)
  }

  @Test(arguments: UInt64(0)..<20)
  func `splits as reading byte by byte does`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<100 {
      let count = Int.random(in: 0...60, using: &random)
      let bytes =
        Bool.random(using: &random)
        ? TextPool.text(pieces: count, &random) : TextPool.bytes(count: count, &random)
      let expected = bytes.withBytes { PlainSentenceSplitter.split($0) }
      #expect(Self.split(bytes) == expected, "seed \(seed): \(bytes)")
    }
  }

  @Test func `finds nothing in white space`() {
    #expect(Self.sentences("").isEmpty)
    #expect(Self.sentences(" \n\n\t\u{A0}\u{2003}\n").isEmpty)
  }

  @Test func `ends a sentence at a blank line, whatever stands there`() {
    #expect(Self.sentences("Een kop\n\nde tekst") == ["Een kop", "de tekst"])
    #expect(Self.sentences("bijv.\n \t\r\n\n\nKlanten") == ["bijv.", "Klanten"])
    #expect(Self.sentences("  Een\u{A0}\n\n\u{2003}twee\u{2003}") == ["Een", "twee"])
  }

  @Test func `reads on over a single line break`() {
    #expect(Self.sentences("De klant\nis koning.\nAltijd.") == ["De klant\nis koning.", "Altijd."])
    #expect(Self.sentences("Zie dhr.\nJansen.") == ["Zie dhr.\nJansen."])
  }

  @Test func `takes any white space between sentences`() {
    #expect(Self.sentences("Een.\tTwee.\u{A0}Drie.\u{2003}\u{2009}Vier.").count == 4)
  }

  @Test(arguments: UInt64(0)..<60)
  func `covers what is not white once and in order`(seed: UInt64) {
    let text = Self.randomText(seed: seed)
    let ranges = Self.split(text)
    var end = 0
    for range in ranges {
      #expect(range.lowerBound >= end && !range.isEmpty)
      #expect(Self.isWhite(text[end..<range.lowerBound]))
      #expect(!Self.isWhite(text[range].prefix(1)) && !Self.isWhite(text[range].suffix(1)))
      end = range.upperBound
    }
    #expect(Self.isWhite(text[end...]))
  }

  @Test(arguments: UInt64(0)..<60)
  func `splits from any sentence on as it splits the whole`(seed: UInt64) {
    let text = Self.randomText(seed: seed)
    let ranges = Self.split(text)
    for (number, range) in ranges.enumerated() {
      let rest = Self.split([UInt8](text[range.lowerBound...]))
      let shifted = rest.map {
        $0.lowerBound + range.lowerBound..<$0.upperBound + range.lowerBound
      }
      #expect(shifted == [Range<Int>](ranges[number...]), "sentence \(number)")
    }
  }

  @Test(arguments: UInt64(0)..<20)
  func `accepts any bytes`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<100 {
      let text = (0..<Int.random(in: 0...80, using: &random)).map { _ in
        let pool: [UInt8] = [
          0x20, 0x2E, 0x0A, 0x41, 0xE2, 0x80, 0xA6, 0x99, 0xC2, 0xA0, 0xF0, 0x27,
        ]
        return Bool.random(using: &random)
          ? pool[Int.random(in: 0..<pool.count, using: &random)]
          : UInt8.random(in: 0...255, using: &random)
      }
      let ranges = Self.split(text)
      let kept = ranges.reduce(0) { $0 + $1.count }
      #expect(
        kept <= text.count
          && zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound })
    }
  }

  @Test(arguments: [
    ". ", "((( ", "1. ", "\n", "a.b.", "'", ".\" ", "… ", "J. ", "\n \t", ",,", "- ",
  ])
  func `takes linear time on text without end`(piece: String) {
    let text = [UInt8](String(repeating: piece, count: 40_000).utf8) + [UInt8]("Slot. Einde.".utf8)
    #expect(Self.split(text).last?.upperBound == text.count)
  }

  // MARK: - Random text

  private static let pieces = [
    "Klant", "klant", "de", "Het", "dhr", "bijv", "J", "a", "12", "2021", "enz", "B.V", "v", "Chr",
    ".", ".", ".", "!", "?", "…", "...", " ", " ", " ", " ", "  ", "\n", "\n\n", "\u{A0}",
    "\u{2003}", "'",
    "’", "‘", "\"", "”", "“", "(", ")", "[", "]", ",", ",,", "''", "-", "–", ":", "’s", "é", "É",
    "€", "😀",
    "bol.com", "iPhone", "[3]", "语", "\t", "_", "*",
  ]

  private static func randomText(seed: UInt64) -> [UInt8] {
    var random = SplitMix64(seed: seed)
    var text: [UInt8] = []
    for _ in 0..<Int.random(in: 0...120, using: &random) {
      text += pieces[Int.random(in: 0..<pieces.count, using: &random)].utf8
    }
    return text
  }

  private static func isWhite(_ bytes: ArraySlice<UInt8>) -> Bool {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.allSatisfy(\.properties.isWhitespace)
  }
}
