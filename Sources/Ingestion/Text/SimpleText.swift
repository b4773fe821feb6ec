/// Text that can be worked on byte by byte, without tables.
///
/// In it every scalar is a character of its own: ASCII, Latin letters up to U+00FF, the punctuation of
/// Western Europe.
enum SimpleText {
  /// How many bytes the scalar above ASCII takes that starts at a place; 0 when it is not simple.
  @inline(__always)
  static func width(of bytes: Span<UInt8>, at offset: Int) -> Int {
    switch bytes[offset] {
    case 0xC2, 0xC3: return 2
    case 0xE2:
      guard offset + 2 < bytes.count else { return 0 }
      let (second, third) = (bytes[offset + 1], bytes[offset + 2])
      // Dashes, quotation marks, the bullet, the ellipsis; the euro sign.
      let isPunctuation = second == 0x80 && (0x90...0xA6).contains(third)
      return isPunctuation || second == 0x82 && third == 0xAC ? 3 : 0
    default: return 0
    }
  }

  /// Whether the scalar above ASCII at a place of simple text is a letter.
  @inline(__always)
  static func isLetter(_ bytes: Span<UInt8>, at offset: Int) -> Bool {
    switch bytes[offset] {
    case 0xC3: return bytes[offset + 1] != 0x97 && bytes[offset + 1] != 0xB7
    case 0xC2: return [0xAA, 0xB5, 0xBA].contains(bytes[offset + 1])
    default: return false
    }
  }

  /// Whether it is a number: `²`, `½`.
  @inline(__always)
  static func isNumber(_ bytes: Span<UInt8>, at offset: Int) -> Bool {
    guard bytes[offset] == 0xC2 else { return false }
    return [0xB2, 0xB3, 0xB9, 0xBC, 0xBD, 0xBE].contains(bytes[offset + 1])
  }

  /// Whether an ASCII byte is a letter.
  @inline(__always)
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  /// Whether it is a digit.
  @inline(__always)
  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// The letters and numbers of a text in lower case; nil when it is not simple.
  ///
  /// - Complexity: O(bytes).
  static func folded(_ bytes: Span<UInt8>) -> [UInt8]? {
    var folded: [UInt8] = []
    folded.reserveCapacity(bytes.count)
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte < 0x80 {
        if isLetter(byte) {
          folded.append(byte | 0x20)
        } else if isDigit(byte) {
          folded.append(byte)
        }
        offset += 1
        continue
      }
      let width = width(of: bytes, at: offset)
      guard width > 0 else { return nil }
      if isLetter(bytes, at: offset) || isNumber(bytes, at: offset) {
        let second = bytes[offset + 1]
        let isCapital = byte == 0xC3 && second <= 0x9E
        folded.append(byte)
        folded.append(isCapital ? second | 0x20 : second)
      }
      offset += width
    }
    return folded
  }

  /// Whether an ASCII digit stands in a text.
  ///
  /// - Complexity: O(bytes).
  static func hasDigit(_ text: String) -> Bool {
    let bytes = text.utf8.span
    for offset in bytes.indices where isDigit(bytes[offset]) { return true }
    return false
  }

  /// Whether a text starts with an ASCII word, without regard to case.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8.
  ///   - word: In lower case.
  /// - Returns: False for a shorter text.
  static func starts(_ bytes: Span<UInt8>, with word: [UInt8]) -> Bool {
    guard bytes.count >= word.count else { return false }
    for offset in word.indices {
      let byte = bytes[offset]
      guard (byte &- 0x41 < 26 ? byte | 0x20 : byte) == word[offset] else { return false }
    }
    return true
  }
}
