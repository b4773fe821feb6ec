/// Tells words, which inflect, from numbers, addresses, abbreviations and clitics, which do not.
enum InflectedWord {
  /// Whether a form is a word: letters, and digits only before a hyphen or an apostrophe (`80-plussers`,
  /// `4g'tje`).
  static func contains(_ form: RawSpan) -> Bool {
    var hasLetter = false
    var hasDigit = false
    var isJoined = false
    for offset in 0..<form.byteCount {
      let byte = form.byte(at: offset)
      switch byte {
      case 0x61...0x7A, 0x80...0xFF: hasLetter = true
      case 0x30...0x39:
        hasDigit = true
        isJoined = false
      case 0x27 where offset == 0: return false
      case 0x27, 0x2D: isJoined = true
      default: return false
      }
    }
    return hasLetter && (!hasDigit || isJoined)
  }
}
