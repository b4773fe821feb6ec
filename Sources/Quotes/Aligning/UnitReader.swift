internal import DutchText

/// Cuts text into the units that a comparison of quotes sees.
///
/// Words are the tokens of the index. White space, quotation marks and invisible characters are no
/// units: what differs in those alone is the same text. Neither is an apostrophe at a word's end, which
/// cannot be told from a closing mark.
enum UnitReader {
  private static let tokenizer = Tokenizer(.dutch)

  /// The units of a range of a text; the range begins and ends at white space or an end of the text.
  static func units(of text: [UInt8], _ range: Range<Int>) -> [QuoteUnit] {
    var bytes = range.count == text.count ? text : Array(text[range])
    separateAtNarrowSpaces(&bytes)
    var units: [QuoteUnit] = []
    units.reserveCapacity(bytes.count / 5)
    var end = 0
    for token in tokenizer.tokens(of: bytes) {
      appendMarks(of: bytes, end..<Int(token.start), base: range.lowerBound, to: &units)
      appendWord(of: bytes, Int(token.start)..<Int(token.end), base: range.lowerBound, to: &units)
      end = Int(token.end)
    }
    appendMarks(of: bytes, end..<bytes.count, base: range.lowerBound, to: &units)
    return units
  }

  /// Puts spaces in place of narrow no-break spaces, which UAX #29 has inside words.
  private static func separateAtNarrowSpaces(_ bytes: inout [UInt8]) {
    var index = 0
    while index + 2 < bytes.count {
      if bytes[index] == 0xE2, bytes[index + 1] == 0x80, bytes[index + 2] == 0xAF {
        for offset in 0..<3 { bytes[index + offset] = 0x20 }
      }
      index += 1
    }
  }

  /// Adds a token: without an apostrophe at its end, its full stop a mark of its own.
  private static func appendWord(
    of bytes: [UInt8], _ token: Range<Int>, base: Int, to units: inout [QuoteUnit]
  ) {
    var end = token.upperBound
    while end > token.lowerBound, let size = apostropheSize(bytes, endingAt: end) { end -= size }
    var stop = end
    if end - token.lowerBound > 1, bytes[end - 1] == UInt8(ascii: ".") { stop -= 1 }
    guard stop > token.lowerBound else { return }
    units.append(
      QuoteUnit(
        kind: .word, range: (base + token.lowerBound)..<(base + stop),
        key: TypographyFolding.key(ofWord: bytes[token.lowerBound..<stop])))
    if stop < end {
      units.append(
        QuoteUnit(kind: .mark, range: (base + stop)..<(base + end), key: [UInt8(ascii: ".")]))
    }
  }

  /// The bytes of an apostrophe that ends at an offset.
  private static func apostropheSize(_ bytes: [UInt8], endingAt end: Int) -> Int? {
    if bytes[end - 1] == 0x27 { return 1 }
    guard end >= 3, bytes[end - 3] == 0xE2, bytes[end - 2] == 0x80 else { return nil }
    return bytes[end - 1] == 0x98 || bytes[end - 1] == 0x99 ? 3 : nil
  }

  /// Adds what stands between tokens.
  private static func appendMarks(
    of bytes: [UInt8], _ range: Range<Int>, base: Int, to units: inout [QuoteUnit]
  ) {
    guard !range.isEmpty else { return }
    if range.count == 1, bytes[range.lowerBound] == 0x20 { return }
    var offset = range.lowerBound
    for scalar in Array(bytes[range]).scalars {
      let start = offset
      offset = min(offset + UTF8.width(scalar), range.upperBound)
      guard let kind = kind(of: scalar) else { continue }
      let place = (base + start)..<(base + offset)
      if let last = units.last, last.range.upperBound == place.lowerBound {
        let joins = kind == .dash && last.kind == .dash
        let isDot = scalar == "." && (last.kind == .ellipsis || last.key == [0x2E])
        if joins || isDot && endsDots(&units, place) {
          units[units.count - 1].range = units[units.count - 1].range.lowerBound..<place.upperBound
          continue
        }
      }
      units.append(QuoteUnit(kind: kind, range: place, key: key(of: scalar, kind)))
    }
  }

  /// Joins the dot at a place to an ellipsis, or makes one of it and two before it.
  private static func endsDots(_ units: inout [QuoteUnit], _ place: Range<Int>) -> Bool {
    if units[units.count - 1].kind == .ellipsis { return true }
    guard units.count > 1, units[units.count - 2].key == [0x2E],
      units[units.count - 2].range.upperBound == units[units.count - 1].range.lowerBound
    else { return false }
    units.removeLast()
    units[units.count - 1].kind = .ellipsis
    units[units.count - 1].key = Array("…".utf8)
    return true
  }

  private static func key(of scalar: Unicode.Scalar, _ kind: QuoteUnit.Kind) -> [UInt8] {
    switch kind {
    case .dash: Array("–".utf8)
    case .ellipsis: Array("…".utf8)
    default: Array(String(scalar).utf8)
    }
  }

  /// What a scalar outside words is; nil for one that a comparison does not see.
  private static func kind(of scalar: Unicode.Scalar) -> QuoteUnit.Kind? {
    switch scalar.value {
    case 0x22, 0x27, 0x60, 0xAB, 0xB4, 0xBB, 0x2018...0x201F, 0x2032...0x2037, 0x2039, 0x203A:
      return nil
    case 0x2D, 0x2010...0x2015, 0x2212: return .dash
    case 0x2026: return .ellipsis
    case 0xAD, 0x200B...0x200F, 0x2028...0x202F, 0x2060, 0xFEFF: return nil
    default: return scalar.properties.isWhitespace || scalar.value < 0x20 ? nil : .mark
    }
  }
}
