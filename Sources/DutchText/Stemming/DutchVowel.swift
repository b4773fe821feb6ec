/// The letter classes of the Dutch stemmers, over the one-byte letters of `WordLetters`.
enum DutchVowel {
  /// Whether `letter` is a, with or without an accent; à is 0xE0 and so on, as in Latin-1.
  static func isA(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "a"), 0xE0, 0xE1, 0xE2, 0xE4: true
    default: false
    }
  }

  /// Whether `letter` is e, è, é, ê or ë.
  static func isE(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "e"), 0xE8, 0xE9, 0xEA, 0xEB: true
    default: false
    }
  }

  /// Whether `letter` is i, ì, í, î or ï.
  static func isI(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "i"), 0xEC, 0xED, 0xEE, 0xEF: true
    default: false
    }
  }

  /// Whether `letter` is o, ò, ó, ô or ö.
  static func isO(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "o"), 0xF2, 0xF3, 0xF4, 0xF6: true
    default: false
    }
  }

  /// Whether `letter` is u, ù, ú, û or ü.
  static func isU(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "u"), 0xF9, 0xFA, 0xFB, 0xFC: true
    default: false
    }
  }

  /// Whether `letter` is a, i, o or u, with or without an accent.
  static func isAIOU(_ letter: UInt8) -> Bool {
    isA(letter) || isI(letter) || isO(letter) || isU(letter)
  }

  /// Whether `letter` is a, e, i, o or u, with or without an accent.
  static func isAEIOU(_ letter: UInt8) -> Bool { isAIOU(letter) || isE(letter) }

  /// Whether `letter` is a vowel, y included.
  static func isVowel(_ letter: UInt8) -> Bool {
    isAEIOU(letter) || letter == UInt8(ascii: "y")
  }

  /// Whether `letter` is a vowel, w or x: letters before which no vowel is doubled.
  static func isVowelWX(_ letter: UInt8) -> Bool {
    isVowel(letter) || letter == UInt8(ascii: "w") || letter == UInt8(ascii: "x")
  }
}
