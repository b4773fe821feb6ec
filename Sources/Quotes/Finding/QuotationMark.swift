/// A mark in a text, with what stands around it.
struct QuotationMark: Sendable {
  /// What kind of character a mark has for a neighbour.
  enum Neighbour: Sendable {
    case edge, white, opening, stop, dash, mark, letter
  }

  var glyph: MarkGlyph
  /// Its first byte.
  var start: Int
  var before: Neighbour
  var after: Neighbour

  /// The byte after it.
  var end: Int { start + glyph.byteCount }

  /// The mark at a byte of a paragraph.
  init(_ glyph: MarkGlyph, at start: Int, of text: [UInt8], in paragraph: Range<Int>) {
    self.glyph = glyph
    self.start = start
    before = Self.neighbour(before: start, of: text, in: paragraph)
    after = Self.neighbour(at: start + glyph.byteCount, of: text, in: paragraph)
  }

  /// Whether a quotation can begin here.
  var canOpen: Bool {
    switch after {
    case .edge, .stop: return false
    case .white:
      guard glyph == .leftGuillemet else { return false }
    case .opening, .dash, .mark, .letter: break
    }
    switch before {
    case .edge, .white, .opening, .dash, .mark: return true
    case .letter, .stop: return false
    }
  }

  /// Whether a quotation can end here.
  var canClose: Bool {
    switch before {
    case .edge, .opening: return false
    case .white:
      guard glyph == .rightGuillemet else { return false }
    case .stop, .dash, .mark, .letter: break
    }
    return after != .letter
  }

  private static func neighbour(
    at offset: Int, of text: [UInt8], in paragraph: Range<Int>
  ) -> Neighbour {
    guard offset < paragraph.upperBound else { return .edge }
    if MarkGlyph.at(offset, of: text) != nil { return .mark }
    return kind(
      text[offset], second: offset + 1 < text.count ? text[offset + 1] : 0,
      third: offset + 2 < text.count ? text[offset + 2] : 0)
  }

  private static func neighbour(
    before offset: Int, of text: [UInt8], in paragraph: Range<Int>
  ) -> Neighbour {
    guard offset > paragraph.lowerBound else { return .edge }
    var start = offset - 1
    while start > paragraph.lowerBound, offset - start < 4, text[start] & 0xC0 == 0x80 {
      start -= 1
    }
    if MarkGlyph.at(start, of: text) != nil { return .mark }
    return kind(
      text[start], second: start + 1 < text.count ? text[start + 1] : 0,
      third: start + 2 < text.count ? text[start + 2] : 0)
  }

  private static func kind(_ byte: UInt8, second: UInt8, third: UInt8) -> Neighbour {
    switch byte {
    case 0x09...0x0D, 0x20: return .white
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): return .opening
    case UInt8(ascii: "-"), UInt8(ascii: "/"): return .dash
    case UInt8(ascii: "!"), UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ":"),
      UInt8(ascii: ";"), UInt8(ascii: "?"), UInt8(ascii: ")"), UInt8(ascii: "]"),
      UInt8(ascii: "}"), UInt8(ascii: "*"):
      return .stop
    case 0xC2: return second == 0xA0 ? .white : .letter
    case 0xE2 where second == 0x80:
      if (0x90...0x95).contains(third) { return .dash }
      if (0x80...0x8B).contains(third) || third == 0xAF { return .white }
      return third == 0xA6 ? .stop : .letter
    default: return .letter
    }
  }
}
