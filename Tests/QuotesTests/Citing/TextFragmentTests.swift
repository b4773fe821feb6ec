import TestSupport
import Testing

@testable import Quotes

@Suite struct TextFragmentTests {
  private static func directive(_ passage: String, in text: String, last: Bool = false) -> String? {
    let bytes = Array(text.utf8)
    let words = Array(passage.utf8)
    let places = bytes.indices.filter { bytes[$0...].starts(with: words) }
    guard let start = last ? places.last : places.first else { return nil }
    return TextFragment.directive(for: start..<(start + words.count), of: bytes)
  }

  @Test func `a short sentence is named whole and percent-encoded`() {
    let text = "Eerst dit. De klant, één-op-één & 100% vrij? Ja."
    #expect(
      Self.directive("De klant, één-op-één & 100% vrij?", in: text)
        == "De%20klant%2C%20%C3%A9%C3%A9n%2Dop%2D%C3%A9%C3%A9n%20%26%20100%25%20vrij%3F")
  }

  @Test func `a long sentence is named by its ends`() {
    let long =
      "Dit is een zin die zo lang is dat niemand hem ooit in een adres zou willen schrijven, en dus"
      + " noemen wij van hem alleen de eerste woorden en van zijn einde ook nog enkele, meer niet."
    #expect(
      Self.directive(long, in: "Kort. " + long + " Slot.")
        == "Dit%20is%20een%20zin,nog%20enkele%2C%20meer%20niet")
  }

  @Test func `ends that stand before are made longer`() throws {
    let long =
      "Dit is een zin die zo lang is dat niemand hem ooit in een adres zou willen schrijven, en dus"
      + " noemen wij van hem alleen de eerste woorden en van zijn einde ook nog enkele, meer niet."
    let found = try #require(Self.directive(long, in: "Dit is een zin. " + long))
    #expect(found.hasPrefix("Dit%20is%20een%20zin%20die,"))
  }

  @Test func `a sentence that stood before is told apart by the words before it`() {
    let text = "Zo is het. Dat zei zij. Zo is het."
    #expect(Self.directive("Zo is het.", in: text) == "Zo%20is%20het")
    #expect(Self.directive("Zo is het.", in: text, last: true) == "zij.-,Zo%20is%20het")
  }

  @Test func `sentences of two paragraphs are named by their ends`() {
    #expect(
      Self.directive("Een twee.\n\nDrie vier.", in: "Een twee.\n\nDrie vier.")
        == "Een%20twee.,Drie%20vier")
  }

  @Test func `an address with a fragment of its own keeps it`() {
    let text = Array("Ja.".utf8)
    #expect(
      TextFragment.link("https://a.example/b", to: 0..<3, of: text)
        == "https://a.example/b#:~:text=Ja")
    #expect(
      TextFragment.link("https://a.example/b#c", to: 0..<3, of: text)
        == "https://a.example/b#c:~:text=Ja")
  }

  @Test func `a passage without words has no directive`() {
    #expect(TextFragment.directive(for: 0..<2, of: Array(" \n".utf8)) == nil)
  }

  @Test(arguments: UInt64(1)...60)
  func `whatever the text, a browser that follows the directive finds the passage`(
    seed: UInt64
  ) throws {
    var generator = SplitMix64(seed: seed)
    var words: [String] = []
    for _ in 0..<Int.random(in: 5...150, using: &generator) {
      words.append("w\(Int.random(in: 0..<80, using: &generator))")
      if Int.random(in: 0...14, using: &generator) == 0 { words[words.count - 1] += ",\n\n" }
    }
    let text = words.map { $0.hasSuffix("\n") ? $0 : $0 + " " }.joined()
    let bytes = Array(text.utf8)
    let starts = bytes.indices.filter { $0 == 0 || bytes[$0 - 1] <= 0x20 && bytes[$0] > 0x20 }
    let start = try #require(starts.randomElement(using: &generator))
    let ends = bytes.indices.filter { $0 > start && bytes[$0] == 0x20 } + [bytes.count]
    let range = start..<(try #require(ends.randomElement(using: &generator)))
    let directive = try #require(TextFragment.directive(for: range, of: bytes))
    let found = try #require(DirectiveReader.range(of: directive, in: text), "seed \(seed)")
    let passage = String(decoding: bytes[range], as: UTF8.self)
    #expect(found.lowerBound == start, "seed \(seed)")
    // The end of several paragraphs may be one word that stood before.
    guard !passage.contains("\n\n") else { return }
    #expect(
      String(decoding: bytes[found], as: UTF8.self)
        == passage.trimmingSuffix { $0.isWhitespace || $0 == "." }, "seed \(seed)")
  }
}

// MARK: - Ends of strings
extension String {
  /// The string without what holds at its end.
  fileprivate func trimmingSuffix(while predicate: (Character) -> Bool) -> String {
    String(reversed().drop(while: predicate).reversed())
  }
}
