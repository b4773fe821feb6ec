/// The runs of one to four words of a text, as hashes: asks whether another text is part of it.
///
/// Words are runs of letters and digits without regard to ASCII case, so that markup, quotation
/// marks and spacing do not matter. Four words as in the shingles by which extraction is scored.
struct WordShingles: Sendable {
  /// How many words the text has.
  let wordCount: Int
  private static let longest = 4
  private var hashes: Set<UInt64> = []

  /// Takes in a text.
  ///
  /// - Complexity: O(length).
  init(_ text: String) {
    let words = Self.words(of: text)
    wordCount = words.count
    hashes.reserveCapacity(words.count * Self.longest)
    for start in words.indices {
      var hash: UInt64 = 0
      for length in 1...Self.longest where start + length <= words.count {
        hash = Self.combine(hash, words[start + length - 1])
        hashes.insert(hash)
      }
    }
  }

  /// How many of a text's runs of words are part of this one.
  ///
  /// - Returns: The number of words, and the share of its runs of four (or of all its words, when it
  ///   has fewer) that occur here.
  func share(of text: String) -> (wordCount: Int, share: Double) {
    let words = Self.words(of: text)
    guard !words.isEmpty else { return (0, 0) }
    let length = min(Self.longest, words.count)
    var found = 0
    let runCount = words.count - length + 1
    for start in 0..<runCount {
      var hash: UInt64 = 0
      for word in words[start..<start + length] { hash = Self.combine(hash, word) }
      if hashes.contains(hash) { found += 1 }
    }
    return (words.count, Double(found) / Double(runCount))
  }

  private static func combine(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    (hash.multipliedReportingOverflow(by: 0x9E37_79B9_7F4A_7C15).partialValue ^ word)
      .multipliedReportingOverflow(by: 0xBF58_476D_1CE4_E5B9).partialValue
  }

  /// The hash of each word, or of the first ones: FNV-1a, 64 bits.
  static func words(of text: String, limit: Int = .max) -> [UInt64] {
    var words: [UInt64] = []
    let basis: UInt64 = 0xCBF2_9CE4_8422_2325
    var hash = basis
    let bytes = text.utf8.span
    var offset = 0
    while offset < bytes.count, words.count < limit {
      let byte = bytes[offset]
      var value = UInt32(byte)
      var isWord = SimpleText.isLetter(byte) || SimpleText.isDigit(byte)
      if byte < 0x80 {
        offset += 1
        if byte &- 0x41 < 26 { value |= 0x20 }
      } else {
        let scalar = UTF8Scalar.decode(bytes, at: offset)
        value = scalar.value
        isWord = scalar.isAlphabetic
        offset += scalar.width
      }
      if isWord {
        hash = (hash ^ UInt64(value)).multipliedReportingOverflow(by: 0x100_0000_01B3).partialValue
      } else if hash != basis {
        words.append(hash)
        hash = basis
      }
    }
    if hash != basis, words.count < limit { words.append(hash) }
    return words
  }
}
