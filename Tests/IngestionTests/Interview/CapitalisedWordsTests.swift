import TestSupport
import Testing

@testable import Ingestion

@Suite struct CapitalisedWordsTests {
  private static let words = [
    "Sara", "sara", "Staal", "“Staal", "Staal’s", "Staal,", "Vos", "vos", "VOS", "Jan-Kees",
    "O'Neil",
    "Loïs", "loïs", "van", "de", "Berg", "(Berg)", "?", "3M", "Él", "klant", "\n", "", "",
  ]

  private static func bare(_ word: Substring) -> String {
    let lower = word.lowercased()
    return lower.filter { character in
      character.isLetter || character == "-" || character == "'"
        || character == "’" && !word.utf8.allSatisfy { $0 < 0x80 }
    }
  }

  @Test(arguments: UInt64(0)..<20)
  func `finds the words that reading all of them finds`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<50 {
      let text = (0..<Int.random(in: 0...40, using: &random)).map { _ in
        Self.words.randomElement(using: &random) ?? ""
      }.joined(separator: " ")
      let words = text.split { $0 == " " || $0 == "\n" }
      let wanted: Set<String> = ["staal", "vos", "jan-kees", "o'neil", "loïs", "berg", "p.", "él"]
      let found = CapitalisedWords(text, wanted: wanted)
      for name in wanted {
        let expected = words.filter { word in
          Self.bare(word) == name
            && word.utf8.contains { $0 >= 0x80 || (0x41...0x5A).contains($0) }
        }.map { text.utf8.distance(from: text.startIndex, to: $0.endIndex) }
        #expect(found.ends(of: name) == expected, "seed \(seed): \(name) in \(text)")
      }
      for (index, word) in words.enumerated() {
        let end = text.utf8.distance(from: text.startIndex, to: word.endIndex)
        let expected = Array(words[max(0, index - 3)...index])
        #expect(found.words(before: end, count: 4) == expected, "seed \(seed): \(text)")
      }
    }
  }

  @Test(arguments: [
    ("staal", "Sara Staal", true), ("sara", "Sara Staal", true), ("a", "Sara Staal", false),
    ("van den berg", "Els van den Berg", true), ("SS", "Sara Staal", true),
    ("EB", "Els van den Berg", true), ("EVDB", "Els van den Berg", false),
    ("EvdB", "Els van den Berg", false), ("ss", "Sara Staal", false),
  ])
  func `a label fits first name, last name, surname and initials`(
    label: String, name: String, fits: Bool
  ) {
    let isInitials = KnownName.isInitials(label)
    #expect(KnownName(name).fits(label.lowercased(), isInitials: isInitials) == fits)
  }
}
