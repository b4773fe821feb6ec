/// The bytes of a query and the questions that the lexer asks of them.
///
/// Every answer takes constant time, but for those over a range.
struct QueryText: Sendable {
  /// Valid UTF-8.
  let bytes: [UInt8]

  /// Takes the bytes of a query.
  init(_ query: String) {
    bytes = Array(query.utf8)
  }

  /// The byte at an offset, or nil at the end.
  func byte(at offset: Int) -> UInt8? {
    bytes.indices.contains(offset) ? bytes[offset] : nil
  }

  /// Whether an ASCII character stands at an offset.
  func isAt(_ offset: Int, _ character: Unicode.Scalar) -> Bool {
    byte(at: offset) == UInt8(ascii: character)
  }

  /// The number of bytes of the scalar at an offset, at least 1.
  func scalarLength(at offset: Int) -> Int {
    let length =
      switch bytes[offset] {
      case ..<0xC0: 1
      case ..<0xE0: 2
      case ..<0xF0: 3
      default: 4
      }
    return min(length, bytes.count - offset)
  }

  /// The number of bytes of the white space at an offset, or 0.
  ///
  /// Unicode's property White_Space, by its UTF-8.
  func whitespaceLength(at offset: Int) -> Int {
    guard offset < bytes.count else { return 0 }
    switch bytes[offset] {
    case 0x09...0x0D, 0x20: return 1
    case 0xC2:
      return byte(at: offset + 1) == 0x85 || byte(at: offset + 1) == 0xA0 ? 2 : 0
    case 0xE1...0xE3 where offset + 2 < bytes.count:
      let scalar = (bytes[offset], bytes[offset + 1], bytes[offset + 2])
      switch scalar {
      case (0xE1, 0x9A, 0x80), (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9),
        (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
        return 3
      default: return 0
      }
    default: return 0
    }
  }

  /// Whether a word ends here at the latest: the end, white space, or a closing bracket.
  func isBoundary(at offset: Int) -> Bool {
    offset >= bytes.count || isAt(offset, ")") || whitespaceLength(at: offset) > 0
  }

  /// The number of bytes of a backslash and the mark that it makes text, or 0.
  ///
  /// A backslash has this effect before ASCII punctuation and quotation marks only.
  func escapeLength(at offset: Int) -> Int {
    guard isAt(offset, "\\"), let next = byte(at: offset + 1) else { return 0 }
    switch next {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: return 2
    default: return QueryQuote(at: offset + 1, of: self).map { 1 + $0.opening.count } ?? 0
    }
  }

  /// Whether a letter or digit stands at an offset, in any script.
  func isAlphanumeric(at offset: Int) -> Bool {
    guard offset < bytes.count else { return false }
    let end = offset + scalarLength(at: offset)
    guard let scalar = string(offset..<end).unicodeScalars.first else { return false }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  /// The offset behind the digits that begin at an offset.
  func endOfDigits(from offset: Int) -> Int {
    var end = offset
    while let byte = byte(at: end), (0x30...0x39).contains(byte) { end += 1 }
    return end
  }

  /// The value of a range of digits; anything above 9,999 is that.
  func number(_ range: Range<Int>) -> Int {
    bytes[range].reduce(0) { min(9_999, $0 * 10 + Int($1) - 0x30) }
  }

  /// The text of a range.
  func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The text of a range without the backslashes that made a mark text.
  func unescaped(_ range: Range<Int>) -> String {
    guard bytes[range].contains(UInt8(ascii: "\\")) else { return string(range) }
    var kept: [UInt8] = []
    var offset = range.lowerBound
    while offset < range.upperBound {
      let escaped = escapeLength(at: offset)
      if escaped > 0 {
        kept.append(contentsOf: bytes[(offset + 1)..<(offset + escaped)])
        offset += escaped
      } else {
        kept.append(bytes[offset])
        offset += 1
      }
    }
    return String(decoding: kept, as: UTF8.self)
  }

  /// A text for one line of a message: a space for each control or formatting character.
  static func printable(_ text: some Sequence<Unicode.Scalar>) -> String {
    var line = String.UnicodeScalarView()
    for scalar in text {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator, .format, .surrogate: line.append(" ")
      default: line.append(scalar)
      }
    }
    return String(line)
  }

  /// Whether a text holds nothing but white space.
  static func isBlank(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy(\.properties.isWhitespace)
  }

  /// Whether white space stands anywhere in a text.
  static func holdsWhitespace(_ text: String) -> Bool {
    // Of other white space the first byte is above 0x7F.
    if text.utf8.allSatisfy({ $0 < 0x80 }) {
      return text.utf8.contains { $0 == 0x20 || (0x09...0x0D).contains($0) }
    }
    return text.unicodeScalars.contains(where: \.properties.isWhitespace)
  }
}
