/// What a scalar does in a Dutch word: Word_Break with our changes.
///
/// The changes: hyphens join; accents and quotes that stand for an apostrophe join; colon and
/// middle dot separate; zero-width space is passed over; sub- and superscript digits are known.
enum DutchClass: UInt8 {
  case other, passedOver, letter, digit, katakana, single, apostrophe, hyphen, dot, comma, colon
  case slash, underscore, at, ampersand, midLetter, midNumber, subscriptDigit, superscriptPower

  /// Whether a word may start here.
  var startsWord: Bool { self == .letter || self == .digit || self == .katakana }

  /// The class of a scalar.
  @inline(__always)
  static func lookUp(_ scalar: UInt32) -> DutchClass {
    scalar < 0x80 ? ascii(scalar) : special(scalar) ?? DutchClass(WordBreak.lookUp(scalar).value)
  }

  private static func ascii(_ scalar: UInt32) -> DutchClass {
    if (scalar | 0x20) &- 0x61 < 26 { return .letter }
    if scalar &- 0x30 < 10 { return .digit }
    switch scalar {
    case 0x26: return .ampersand
    case 0x27, 0x60: return .apostrophe
    case 0x2C: return .comma
    case 0x2D: return .hyphen
    case 0x2E: return .dot
    case 0x2F: return .slash
    case 0x3A: return .colon
    case 0x40: return .at
    case 0x5F: return .underscore
    default: return .other
    }
  }

  private static func special(_ scalar: UInt32) -> DutchClass? {
    switch scalar {
    case 0xB4, 0x2BC, 0x2018, 0x2019, 0x201B, 0x2032, 0xFF07: return .apostrophe
    case 0x2010, 0x2011: return .hyphen
    case 0x200B: return .passedOver
    case 0xB7, 0x2027: return .other
    case 0xB2, 0xB3: return .superscriptPower
    case 0x2080...0x2089: return .subscriptDigit
    default: return nil
    }
  }

  private init(_ value: WordBreak) {
    switch value {
    case .letter, .hebrewLetter: self = .letter
    case .numeric: self = .digit
    case .katakana: self = .katakana
    case .alphanumeric: self = .single
    case .extend, .format, .joiner: self = .passedOver
    case .extendNumberLetter: self = .underscore
    case .midLetter: self = .midLetter
    case .midNumber: self = .midNumber
    default: self = .other
    }
  }
}
