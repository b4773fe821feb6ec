/// Words whose loss turns a sentence round.
package enum NegationWords {
  /// Whether a word in lower case denies.
  package static func contains(_ word: String) -> Bool { words.contains(word) }

  private static let words: Set<String> = [
    "niet", "geen", "nooit", "niets", "niks", "niemand", "nergens", "noch", "nee", "neen",
    "geeneen",
    "geenszins", "nimmer", "zonder", "nauwelijks", "amper", "evenmin", "behalve", "allesbehalve",
    "zelden",
  ]
}
