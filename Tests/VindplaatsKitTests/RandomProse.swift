import TestSupport

/// Prose of invented words, the same for the same seed.
struct RandomProse {
  private var generator: SplitMix64
  private let syllables = [
    "ka", "be", "klant", "le", "ving", "wach", "ten", "é", "zo'n ", "reis", "ij", "e-", "ö", "dr. ",
  ]

  init(seed: UInt64) {
    generator = SplitMix64(seed: seed)
  }

  /// A word.
  mutating func word() -> String {
    (0...Int.random(in: 0...2, using: &generator))
      .map { _ in syllables.randomElement(using: &generator) ?? "" }.joined()
  }

  /// A few sentences.
  mutating func paragraph() -> String {
    (0...Int.random(in: 0...4, using: &generator)).map { _ in
      let words = (0...Int.random(in: 1...9, using: &generator)).map { _ in word() }
      return "De " + words.joined(separator: " ") + (Bool.random(using: &generator) ? "." : "?")
    }.joined(separator: " ")
  }

  /// A text of some paragraphs.
  mutating func text() -> String {
    (0...Int.random(in: 0...4, using: &generator)).map { _ in paragraph() }
      .joined(separator: "\n\n")
  }

  /// A line of a collection.
  mutating func record(id: String) -> String {
    let text = text().split(separator: "\n\n").joined(separator: "\\n\\n")
    return "{\"_id\":\"\(id)\",\"title\":\"\(word())\",\"text\":\"\(text)\"}\n"
  }
}
