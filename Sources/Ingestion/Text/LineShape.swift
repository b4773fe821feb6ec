/// What tells whether a line of text goes on in the next one.
struct LineShape: Hashable, Sendable {
  private let lengthBits: UInt32
  private let firstWordLengthBits: UInt8
  private let signs: UInt8

  /// A first word is counted up to here: no width at which lines are broken is greater.
  private static let wordLimit = 250

  /// Looks at a line in normal form.
  ///
  /// - Parameters:
  ///   - text: Its bytes, valid UTF-8; empty for a blank line.
  ///   - length: Its Unicode scalars.
  /// - Complexity: O(1), but for a line of closing marks.
  init(_ text: Span<UInt8>, length: Int) {
    lengthBits = UInt32(clamping: length)
    var index = 0
    var wordLength: UInt8 = 0
    while index < text.count, text[index] != 0x20, wordLength < Self.wordLimit {
      if text[index] & 0xC0 != 0x80 { wordLength += 1 }
      index += 1
    }
    firstWordLengthBits = wordLength
    var signs: UInt8 = 0
    if Self.startsLowercase(text) { signs |= 1 }
    if Self.endsSentence(text) { signs |= 2 }
    if text.count > 0, text[text.count - 1] == UInt8(ascii: ",") { signs |= 4 }
    self.signs = signs
  }

  /// Unicode scalars of the line.
  var length: Int { Int(lengthBits) }
  /// Unicode scalars before the first space, at most 250.
  var firstWordLength: Int { Int(firstWordLengthBits) }
  /// Whether nothing stands on it.
  var isBlank: Bool { lengthBits == 0 }
  /// Whether it begins as the middle of a sentence does: see `Prose.startsLowercase`.
  var startsLowercase: Bool { signs & 1 != 0 }
  /// Whether it ends as a sentence does: see `Prose.endsSentence`.
  var endsSentence: Bool { signs & 2 != 0 }
  /// Whether a comma ends it.
  var endsInComma: Bool { signs & 4 != 0 }

  private static func startsLowercase(_ text: Span<UInt8>) -> Bool {
    guard text.count > 0 else { return false }
    if text[0] < 0x80 { return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(text[0]) }
    let byteCount = text[0] < 0xE0 ? 2 : text[0] < 0xF0 ? 3 : 4
    let first = (0..<min(byteCount, text.count)).map { text[$0] }
    return Prose.startsLowercase(String(decoding: first, as: UTF8.self))
  }

  /// Whether a text ends as a sentence does, perhaps within quotation marks.
  ///
  /// - Complexity: O(1), but for a text of closing marks.
  static func endsSentence(_ text: Span<UInt8>) -> Bool {
    var end = text.count
    while end > 0 {
      let byte = text[end - 1]
      switch byte {
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): return true
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"): end -= 1
      case 0x80...0xBF:
        guard end >= 2 else { return false }
        if text[end - 2] == 0xC2, byte == 0xBB {  // »
          end -= 2
          continue
        }
        guard end >= 3, text[end - 3] == 0xE2, text[end - 2] == 0x80 else { return false }
        switch byte {
        case 0xA6: return true  // …
        case 0x9C, 0x9D, 0x99: end -= 3  // “ ” ’
        default: return false
        }
      default: return false
      }
    }
    return false
  }
}
