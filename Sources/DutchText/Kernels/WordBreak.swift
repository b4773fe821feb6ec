/// The property Word_Break, in the order that `Scripts/generate-unicode-tables` numbers it.
enum WordBreak: UInt8 {
  /// `alphanumeric` is our own: a letter or digit that UAX #29 leaves in Other, such as an ideograph.
  case other, alphanumeric, carriageReturn, lineFeed, newline, extend, joiner, format
  case regionalIndicator, katakana, hebrewLetter, letter, singleQuote, doubleQuote, midNumberLetter
  case midLetter, midNumber, numeric, extendNumberLetter, space

  /// The value of a scalar, and whether it is Extended_Pictographic.
  @inline(__always)
  static func lookUp(_ scalar: UInt32) -> (value: WordBreak, isPictographic: Bool) {
    let trie = UnicodeTrie(
      index: WordBreakTables.wordBreakIndex, leaves: WordBreakTables.wordBreakLeaves)
    let bits = trie[scalar]
    return (WordBreak(rawValue: bits & 31) ?? .other, bits & 32 != 0)
  }

  /// Letters of alphabets: AHLetter in UAX #29.
  var isLetter: Bool { self == .letter || self == .hebrewLetter }
  /// Extend, Format and ZWJ, which rule WB4 passes over.
  var isPassedOver: Bool { self == .extend || self == .format || self == .joiner }
  /// CR, LF and Newline, around which rules WB3a and WB3b always break.
  var isLineBreak: Bool { self == .carriageReturn || self == .lineFeed || self == .newline }
  /// MidNumLet and Single_Quote: MidNumLetQ in UAX #29.
  var isMidNumberLetter: Bool { self == .midNumberLetter || self == .singleQuote }
  /// What stands in a word: a segment without any is no token.
  var isWordLike: Bool {
    isLetter || self == .numeric || self == .katakana || self == .alphanumeric
  }
}
