package import TestSupport

/// Seeded random documents over a small, skewed vocabulary.
package enum SampleCollection {
  /// Makes documents whose words share stems: `woord12`, `woord12en`, `woord12s`.
  ///
  /// - Parameters:
  ///   - count: Documents.
  ///   - vocabulary: Distinct stems.
  ///   - random: Where the choices come from.
  ///   - firstNumber: Of the first document's id.
  /// - Returns: The documents, with ascending ids.
  package static func documents(
    count: Int, vocabulary: Int, using random: inout SplitMix64, firstNumber: Int = 0
  ) -> [SampleDocument] {
    (0..<count).map { number in
      let paragraphs = (0..<Int.random(in: 0...3, using: &random)).map { _ in
        (0..<Int.random(in: 1...3, using: &random)).map { _ in
          (0..<Int.random(in: 1...9, using: &random)).map { _ in
            word(vocabulary: vocabulary, using: &random)
          }
        }
      }
      let title = (0..<Int.random(in: 0...3, using: &random)).map { _ in
        word(vocabulary: vocabulary, using: &random)
      }
      var document = SampleDocument(
        id: identifier(firstNumber + number), title: title, paragraphs: paragraphs,
        date: Int32(20_000_101 + 10_000 * Int.random(in: 0...23, using: &random)),
        source: ["", "bron-a", "bron-b"].randomElement(using: &random) ?? "",
        authors: ["An Bos", "Bo Das", "Cé Els"].filter { _ in
          Int.random(in: 0...2, using: &random) == 0
        })
      // Chosen by what is drawn already, so that seeds give the words that they gave before.
      for sentence in 0..<(number % 4) {
        document.speakers[2 * sentence + 1] =
          ["An Bos", "", "Cé Els", "Bo"][(number + sentence) % 4]
      }
      return document
    }
  }

  /// A word by Zipf's law, with one of three endings.
  package static func word(vocabulary: Int, using random: inout SplitMix64) -> String {
    let share = Double.random(in: 0..<1, using: &random)
    let rank = Int(Double(vocabulary) * share * share * share)
    return "woord\(rank)" + (["", "", "en", "s"].randomElement(using: &random) ?? "")
  }

  private static func identifier(_ number: Int) -> String {
    let digits = String(number)
    return "artikel-" + String(repeating: "0", count: max(0, 6 - digits.count)) + digits
  }
}
