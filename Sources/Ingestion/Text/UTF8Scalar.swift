/// A scalar of valid UTF-8 and what it is, mostly told without a table.
struct UTF8Scalar: Hashable, Sendable {
  /// The code point.
  let value: UInt32
  /// How many bytes it takes.
  let width: Int

  /// The scalar that starts at a place of valid UTF-8.
  ///
  /// - Complexity: O(1).
  @inline(__always)
  static func decode(_ bytes: Span<UInt8>, at offset: Int) -> UTF8Scalar {
    let lead = bytes[offset]
    if lead < 0x80 { return UTF8Scalar(value: UInt32(lead), width: 1) }
    let width = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    var value = UInt32(lead) & (0xFF >> UInt32(width + 1))
    for place in offset + 1..<min(offset + width, bytes.count) {
      value = value << 6 | UInt32(bytes[place] & 0x3F)
    }
    return UTF8Scalar(value: value, width: width)
  }

  /// Whether Unicode calls it alphabetic.
  var isAlphabetic: Bool {
    switch value {
    case 0..<0x80: SimpleText.isLetter(UInt8(value))
    case 0x80..<0xC0: value == 0xAA || value == 0xB5 || value == 0xBA
    case 0xC0..<0x250: value != 0xD7 && value != 0xF7
    case 0x2000..<0x2070: false
    // Cyrillic; kana, Chinese, Korean.
    case 0x400..<0x482, 0x48A..<0x530: true
    case 0x3041..<0x3097, 0x30A1..<0x30FB, 0x4E00..<0x9FA6, 0xAC00..<0xD7A4: true
    default: Unicode.Scalar(value)?.properties.isAlphabetic ?? false
    }
  }

  /// Whether Unicode calls it white space.
  var isWhitespace: Bool {
    switch value {
    case 0..<0x80: value == 0x20 || (0x09...0x0D).contains(value)
    case 0x80..<0x250: value == 0x85 || value == 0xA0
    default: Unicode.Scalar(value)?.properties.isWhitespace ?? false
    }
  }
}
