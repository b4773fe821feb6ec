/// One Unicode scalar as the sentence rules see it.
struct SentenceScalar {
  /// What the rules tell apart.
  enum Kind {
    case white, upper, lower, letter, digit, terminator, opener, closer, quote, dash, joiner, symbol
  }

  /// What the scalar is.
  let kind: Kind
  /// Its length in bytes, at least 1; an ill-formed byte is a symbol of one byte.
  let byteCount: Int

  /// Reads the scalar at `offset`, which must lie inside `text`.
  init(_ text: RawSpan, at offset: Int) {
    let lead = text.byte(at: offset)
    if lead < 0x80 {
      kind = Self.asciiKind(lead)
      byteCount = 1
    } else if let scalar = Self.decode(text, at: offset, lead: lead) {
      kind = Self.kind(of: scalar)
      byteCount = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    } else {
      kind = .symbol
      byteCount = 1
    }
  }

  private static func asciiKind(_ byte: UInt8) -> Kind {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): .lower
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): .upper
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case UInt8(ascii: " "), 9...13: .white
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): .terminator
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "`"),
      UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "#"):
      .opener
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): .closer
    case UInt8(ascii: "\""), UInt8(ascii: "'"): .quote
    case UInt8(ascii: "-"): .dash
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "&"),
      UInt8(ascii: "/"), UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "%"),
      UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "|"):
      .joiner
    default: .symbol
    }
  }

  private static func kind(of scalar: Unicode.Scalar) -> Kind {
    switch scalar.value {
    case 0x2026: return .terminator  // …
    case 0xAB, 0x2018, 0x201A, 0x201C, 0x201E, 0x2039, 0x2022, 0xB7, 0xA1, 0xBF: return .opener
    case 0xBB, 0x2019, 0x201D, 0x203A, 0xB2, 0xB3, 0xB9, 0x2070...0x2079: return .closer
    case 0x2010...0x2015: return .dash
    default: break
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .titlecaseLetter: return .upper
    case .lowercaseLetter: return .lower
    case .otherLetter, .modifierLetter, .nonspacingMark, .spacingMark, .letterNumber: return .letter
    case .decimalNumber: return .digit
    default: return scalar.properties.isWhitespace ? .white : .symbol
    }
  }

  /// The scalar at `offset`, or nil where the bytes are ill-formed.
  private static func decode(_ text: RawSpan, at offset: Int, lead: UInt8) -> Unicode.Scalar? {
    guard lead >= 0xC2, lead < 0xF5 else { return nil }
    let byteCount = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard offset + byteCount <= text.byteCount else { return nil }
    var value = UInt32(lead) & (0xFF >> UInt32(byteCount + 1))
    for index in offset + 1..<offset + byteCount {
      let byte = text.byte(at: index)
      guard byte & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    let least: UInt32 = byteCount == 2 ? 0x80 : byteCount == 3 ? 0x800 : 0x10000
    return value < least ? nil : Unicode.Scalar(value)
  }
}
