import TestSupport
import Testing

@testable import DutchText

@Suite struct FoldedWordTests {
  /// A stem as bytes, put together the plain way.
  private static func plainStem(_ bytes: [UInt8], _ stem: StemCandidate) -> [UInt8] {
    var result = Array(bytes[..<stem.kept])
    result.removeSubrange(stem.gapStart..<stem.gapStart + stem.gapCount)
    for shift in 0..<stem.tailCount {
      result.append(UInt8(truncatingIfNeeded: stem.tail >> UInt64(8 * shift)))
    }
    return result
  }

  @Test(arguments: UInt64(0)..<8)
  func `every stem of any word has the hash of its bytes`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let pieces = [
      "ge", "be", "op", "werk", "loop", "huiz", "en", "ën", "t", "te", "de", "st", "ste", "er",
      "je", "tje", "s", "'s", "-", "d", "é", "ï", "end", "aan", "leden", "gesproken", "heden", "ç",
    ]
    var generator = StemGenerator(.shared)
    for _ in 0..<2000 {
      var text = ""
      for _ in 0..<Int.random(in: 1...5, using: &random) {
        text += pieces.randomElement(using: &random) ?? ""
      }
      guard generator.word.read(Array(text.utf8)) else { continue }
      generator.generate()
      let bytes = (0..<generator.word.count).map { generator.word.bytes[$0] }
      for stem in generator.candidates.all {
        var written: [UInt8] = []
        generator.word.write(stem, into: &written)
        let hash = generator.word.hash(of: stem)
        #expect(written == Self.plainStem(bytes, stem), "\(text), seed \(seed)")
        #expect(FoldedWord.hash(written) == hash, "\(text), seed \(seed)")
      }
    }
  }

  @Test func `a diaeresis goes from the stem and comes back when asked`() {
    var word = FoldedWord()
    let isRead = word.read(Array("coördineren".utf8))
    #expect(isRead)
    let stem = StemCandidate(kept: 8, inflection: .plural, prior: 0)
    var output: [UInt8] = []
    word.write(stem, into: &output)
    #expect(output == Array("coordine".utf8))
    word.write(stem, withDiaereses: true, into: &output)
    #expect(output == Array("coördine".utf8))
  }

  @Test func `the last letters of a stem are those that it keeps and its tail`() {
    let text = Array("onderzoeksvragenlijsten".utf8)
    var word = FoldedWord()
    let isRead = word.read(text)
    #expect(isRead)
    for kept in 0...text.count {
      let stem = StemCandidate(
        kept: kept, tail: 0x7A, tailCount: 1, inflection: .base, prior: 0)
      let expected = (text[..<kept] + [0x7A]).suffix(8).reduce(0 as UInt64) {
        $0 << 8 | UInt64($1)
      }
      #expect(word.last(of: stem) == expected)
    }
  }

  @Test(arguments: ["", "12", "a@b.nl", "'s", "h2o", String(repeating: "a", count: 65)])
  func `what does not inflect is not read`(text: String) {
    var word = FoldedWord()
    let isRead = word.read(Array(text.utf8))
    #expect(!isRead)
  }
}
