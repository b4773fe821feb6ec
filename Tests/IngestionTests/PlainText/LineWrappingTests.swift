import TestSupport
import Testing

@testable import Ingestion

@Suite struct LineWrappingTests {
  private static let words = [
    "De", "klant", "élan", "Één", "is", "koning", "zó", "beleving,", "klaar.", "weg?”", "(ja!)",
    "slot…", "einde.»", "“Nee", "’s", "ǆ", "日本", "😀", "3", "klantgerichtheidsonderzoeken",
  ]

  /// Lines of words up to about a width, or of any length, some of them blank.
  private static func lines(_ random: inout SplitMix64) -> [String] {
    let width = Int.random(in: 5...140, using: &random)
    let isEven = Bool.random(using: &random)
    return (0..<Int.random(in: 0...30, using: &random)).map { _ in
      if Int.random(in: 0..<5, using: &random) == 0 { return "" }
      var line = words.randomElement(using: &random) ?? ""
      let length = isEven ? width : Int.random(in: 1...300, using: &random)
      while line.unicodeScalars.count < length {
        line += " " + (words.randomElement(using: &random) ?? "")
      }
      return line
    }
  }

  private static func shape(_ line: String) -> LineShape {
    LineShape(line.utf8.span, length: line.unicodeScalars.count)
  }

  @Test(arguments: UInt64(0)..<40)
  func `sees in shapes what reading the lines shows`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<50 {
      let lines = Self.lines(&random)
      let expected = PlainWrapping(lines)
      let found = LineWrapping(lines.map { Self.shape($0) })
      #expect(found.width == expected.width, "seed \(seed): \(lines)")
      #expect(found.isBlankSeparated == expected.isBlankSeparated, "seed \(seed)")
      for (line, next) in zip(lines, lines.dropFirst()) where !line.isEmpty && !next.isEmpty {
        #expect(
          found.joins(Self.shape(line), Self.shape(next)) == expected.joins(line, next),
          "seed \(seed): \(line) | \(next)")
      }
    }
  }

  @Test(arguments: UInt64(0)..<20)
  func `shapes say what prose says`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let marks = [".", "!", "?", "…", "”", "’", "\"", "'", ")", "»", "“", "a", "ß", "¦", "‘", ""]
    for _ in 0..<200 {
      let line = (0..<Int.random(in: 0...5, using: &random)).map { _ in
        marks.randomElement(using: &random) ?? ""
      }.joined()
      let shape = Self.shape(line)
      #expect(shape.endsSentence == Prose.endsSentence(line), "seed \(seed): \(line)")
      #expect(shape.startsLowercase == Prose.startsLowercase(line), "seed \(seed): \(line)")
      #expect(shape.isBlank == line.isEmpty)
    }
  }
}
