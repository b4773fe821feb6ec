import TestSupport
import Testing

@testable import Ingestion

@Suite struct TextParagraphTests {
  private static let pieces = [
    "Sara Staal", "Staal", "vraag", "Vraag", "V", "A 2", "a", "lid", ":", ": ", ": ", " ", "(Rob)",
    "(", "é", "Él", "?", "Ja.", "\t", "\u{2003}", "iemand van de Klant", "dr.", "\n\n", "\n\n",
    "\n",
  ]

  private static func text(_ random: inout SplitMix64) -> String {
    (0..<Int.random(in: 0...12, using: &random)).map { _ in
      pieces.randomElement(using: &random) ?? ""
    }.joined()
  }

  @Test(arguments: UInt64(0)..<20)
  func `looks closer at every paragraph with a label`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<300 {
      let text = Self.text(&random)
      guard !TurnLabel.mayBegin(text.utf8.span) else { continue }
      #expect(TurnLabel(unscreened: text) == nil, "seed \(seed): \(text)")
    }
  }

  @Test(arguments: UInt64(0)..<20)
  func `cuts a text at two line feeds and knows who asks`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<100 {
      let text = Self.text(&random)
      let paragraphs = TextParagraph.paragraphs(of: Article(text: text))
      let joined = paragraphs.map(\.text).joined(separator: "\n\n")
      #expect(text.hasPrefix(joined) && text.utf8.count - joined.utf8.count <= 2, "seed \(seed)")
      #expect(
        TextParagraph.hasQuestion(text) == paragraphs.contains(where: \.asks),
        "seed \(seed): \(text)")
      for paragraph in paragraphs {
        #expect(paragraph.asks == (paragraph.text.utf8.last == UInt8(ascii: "?")))
      }
    }
  }
}
