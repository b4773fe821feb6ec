/// What typography may change, said as plainly as can be: the oracle of `QuoteAligner`.
enum TypographyOracle {
  /// Whether two texts differ in nothing that counts.
  static func isSame(_ quote: String, _ text: String, addedMark: String?) -> Bool {
    var own = skeleton(quote)
    if let addedMark, own.hasSuffix(addedMark) { own.removeLast() }
    let other = skeleton(text)
    if own == other { return true }
    let (first, second) = (own.prefix(1), other.prefix(1))
    if first.lowercased() == second.lowercased(), own.dropFirst() == other.dropFirst() {
      return true
    }
    // Stress may be marked or not; that "een" and "café" keep their accents has tests of its own.
    let (plain, plainOther) = (withoutStress(own), withoutStress(other))
    return plain.prefix(1).lowercased() == plainOther.prefix(1).lowercased()
      && plain.dropFirst() == plainOther.dropFirst()
  }

  /// Words separated by one space, marks by themselves; quotation marks gone, dashes one sign.
  private static func skeleton(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var output = ""
    for (index, scalar) in scalars.enumerated() {
      let before = index > 0 ? scalars[index - 1] : " "
      let after = index + 1 < scalars.count ? scalars[index + 1] : " "
      switch scalar {
      case "‘", "’", "'", "`", "´":
        // Inside a word, or before a short one such as ’s: an apostrophe.
        output += isWord(before) && isWord(after) ? "'" : " "
      case "“", "”", "\"", "„", "«", "»": output += " "
      case "–", "—", "―": output += " – "
      case "-": output += isWord(before) || isWord(after) ? "-" : " – "
      case _ where scalar.properties.isWhitespace: output += " "
      case _ where isWord(scalar): output.unicodeScalars.append(scalar)
      default: output += isDigit(before) && isDigit(after) ? String(scalar) : " \(scalar) "
      }
    }
    return output.split(separator: " ").joined(separator: " ")
  }

  /// The text without acute and grave accents, but for the words that they tell apart.
  private static func withoutStress(_ text: String) -> String {
    text.split(separator: " ").map { word in
      if ["één", "vóór"].contains(word.lowercased()) { return String(word) }
      return String(word.map { plain[$0] ?? $0 })
    }.joined(separator: " ")
  }

  private static let plain: [Character: Character] = [
    "á": "a", "é": "e", "í": "i", "ó": "o", "ú": "u", "è": "e", "à": "a", "ò": "o",
  ]

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || isDigit(scalar)
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.numericType != nil
  }
}
