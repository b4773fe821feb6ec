/// Hashes the shingles of a text: its runs of five words.
///
/// Words are runs of letters and digits whatever their case and marks, so that quotation marks, markup
/// and line breaks do not matter: of the characters beyond ASCII only spaces and punctuation separate
/// words. Hashes depend on the text alone, not on the process.
enum ShingleHashes {
  /// How many words a shingle has; a text with fewer has none.
  static let shingleLength = 5

  private static let basis: UInt64 = 0xCBF2_9CE4_8422_2325
  private static let prime: UInt64 = 0x100_0000_01B3
  private static let base: UInt64 = 0x9E37_79B9_7F4A_7C15
  /// The base to the power of `shingleLength`, modulo 2⁶⁴.
  private static let basePower = base &* base &* base &* base &* base

  /// Gives the hash of each shingle, in order; the same words give the same hash again.
  ///
  /// All arithmetic is modulo 2⁶⁴: a polynomial of the words' hashes (FNV-1a), rolled on word by word,
  /// then mixed as in Steele, Lea & Flood, *Fast splittable pseudorandom number generators*, 2014,
  /// doi:10.1145/2660193.2660195.
  ///
  /// - Complexity: O(bytes); allocates nothing.
  static func forEach(in text: Span<UInt8>, _ body: (UInt64) -> Void) {
    var words: InlineArray<5, UInt64> = .init(repeating: 0)
    var wordCount = 0
    var shingle: UInt64 = 0
    var word = basis
    var index = 0
    while index <= text.count {
      let byte = index < text.count ? text[index] : 0x20
      let width = byte < 0xC2 ? 1 : separatorWidth(text, index)
      if byte >= 0x80 && width == 1 || isWord(byte) {
        word = (word ^ UInt64(lowercase(byte, before: text, index))) &* prime
        index += 1
        continue
      }
      index += width
      guard word != basis else { continue }
      let place = wordCount % shingleLength
      shingle = shingle &* base &+ word &- words[place] &* basePower
      words[place] = word
      wordCount += 1
      word = basis
      if wordCount >= shingleLength { body(mixed(shingle)) }
    }
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) && byte < 0x80
  }

  /// The bytes of a space or punctuation mark beyond ASCII at `index`, or 1 for another character's byte:
  /// U+0080–U+00BF, U+2000–U+206F and U+3000–U+303F.
  private static func separatorWidth(_ text: Span<UInt8>, _ index: Int) -> Int {
    guard index < text.count else { return 1 }
    if text[index] == 0xC2 { return index + 1 < text.count ? 2 : 1 }
    guard index + 2 < text.count else { return 1 }
    let isPunctuation =
      text[index] == 0xE2 && text[index + 1] <= 0x81
      || text[index] == 0xE3 && text[index + 1] == 0x80
    return isPunctuation ? 3 : 1
  }

  /// A byte of a word with ASCII and Latin-1 capitals made small.
  private static func lowercase(_ byte: UInt8, before text: Span<UInt8>, _ index: Int) -> UInt8 {
    if (0x41...0x5A).contains(byte) { return byte | 0x20 }
    let isLatin = (0x80...0x9E).contains(byte) && byte != 0x97 && index > 0
    return isLatin && text[index - 1] == 0xC3 ? byte | 0x20 : byte
  }

  private static func mixed(_ hash: UInt64) -> UInt64 {
    var mixed = (hash ^ (hash >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
