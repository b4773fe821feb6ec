internal import DutchText

/// Makes equal what differs in typography only, and nothing else.
///
/// Folded are the shapes of apostrophes and hyphens, ligatures, `ĳ`, invisible characters, and accents that mark
/// stress (`hún`). Not folded are digits, hyphens, capitals, and accents that are spelling (`café`) or that tell words
/// apart: `één` from `een`, `vóór` from `voor`.
enum TypographyFolding {
  private static let normalizer = Normalizer(.dutch)

  /// The key of a word.
  static func key(ofWord word: ArraySlice<UInt8>) -> [UInt8] {
    if word.allSatisfy({ $0 < 0x80 }) {
      return word.contains(0x60) ? word.map { $0 == 0x60 ? 0x27 : $0 } : Array(word)
    }
    var text = ""
    for scalar in String(decoding: word, as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 0x60, 0xB4, 0x2BC, 0x2018, 0x2019, 0x201B, 0x2032: text += "'"
      case 0x2010, 0x2011: text += "-"
      case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: break
      case 0x132: text += "IJ"
      case 0x133: text += "ij"
      case 0xFB00...0xFB06: text += ligatures[Int(scalar.value - 0xFB00)]
      default: text.unicodeScalars.append(scalar)
      }
    }
    return Array(withoutStress(text).utf8)
  }

  /// The word without accents that mark stress.
  private static func withoutStress(_ word: String) -> String {
    guard word.unicodeScalars.contains(where: { plainVowels[$0] != nil }) else { return word }
    let form = String(decoding: normalizer.form(of: Array(word.utf8)), as: UTF8.self)
    // A capital may do without its accent.
    if form == "één" { return ["Eén", "Één"].contains(word) ? "Eén" : word }
    var plain = String.UnicodeScalarView()
    for scalar in word.unicodeScalars { plain.append(plainVowels[scalar] ?? scalar) }
    let stripped = String(plain)
    return stripped.lowercased() == form && !distinct.contains(form) ? stripped : word
  }

  /// Words that an accent of stress tells from others.
  private static let distinct: Set<String> = ["voor"]

  private static let plainVowels: [Unicode.Scalar: Unicode.Scalar] = [
    "á": "a", "à": "a", "é": "e", "è": "e", "í": "i", "ì": "i", "ó": "o", "ò": "o", "ú": "u",
    "ù": "u", "Á": "A", "À": "A", "É": "E", "È": "E", "Í": "I", "Ì": "I", "Ó": "O", "Ò": "O",
    "Ú": "U", "Ù": "U",
  ]

  private static let ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"]
}
