/// A hit's id as it is written: the beginning of an article's key, and a sentence.
package struct HitID: Hashable, Sendable {
  /// Digits that an id has at least.
  package static let minimumDigitCount = 8
  private static let keyDigitCount = 16

  /// The digits, as the highest bits.
  package let key: UInt64
  /// How many digits there are.
  package let digitCount: Int
  /// The number of the sentence, if it is given.
  package let sentence: Int?

  /// The first digits of a key.
  package init(key: UInt64, digitCount: Int, sentence: Int?) {
    precondition((1...Self.keyDigitCount).contains(digitCount))
    let shift = UInt64(64 - 4 * digitCount)
    self.key = (key >> shift) << shift
    self.digitCount = digitCount
    self.sentence = sentence
  }

  /// Reads `3fa91c04:12` or `3fa91c04`; nil for anything else.
  package init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), (1...Self.keyDigitCount).contains(parts[0].count) else {
      return nil
    }
    var key: UInt64 = 0
    for byte in parts[0] {
      guard let digit = Character(UnicodeScalar(byte)).hexDigitValue else { return nil }
      key = key << 4 | UInt64(digit)
    }
    var sentence: Int?
    if parts.count == 2 {
      let digits = String(decoding: parts[1], as: UTF8.self)
      guard !digits.isEmpty, digits.utf8.count <= 9, digits.utf8.allSatisfy({ 0x30...0x39 ~= $0 })
      else { return nil }
      sentence = Int(digits)
    }
    let shift = UInt64(64 - 4 * parts[0].count)
    self.init(key: key << shift, digitCount: parts[0].count, sentence: sentence)
  }

  /// The id as it is written.
  package var text: String {
    let digits = String(key, radix: 16)
    let padded = String(repeating: "0", count: Self.keyDigitCount - digits.utf8.count) + digits
    return String(padded.prefix(digitCount)) + (sentence.map { ":\($0)" } ?? "")
  }
}
