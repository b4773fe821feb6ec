/// Words with one byte for each Unicode scalar, in which the stemmers work.
///
/// Latin-1 scalars stand as themselves. All others, and each byte of ill-formed UTF-8, stand as
/// `placeholder`; no rule of either stemmer removes or adds one, so that they can be put back in
/// order afterwards.
enum WordLetters {
  /// Stands for a letter that no rule mentions.
  static let placeholder: UInt8 = 1

  /// Writes the letters of `word` into `letters`, in place of what it held.
  ///
  /// - Returns: Whether they are the bytes of the word.
  static func read(_ word: RawSpan, into letters: inout [UInt8]) -> Bool {
    letters.removeAll(keepingCapacity: true)
    letters.reserveCapacity(word.byteCount + 2)
    var offset = 0
    var isVerbatim = true
    while offset < word.byteCount {
      let byte = word.byte(at: offset)
      if byte < 0x80, byte > placeholder {
        letters.append(byte)
        offset += 1
      } else {
        isVerbatim = false
        let scalar = decode(word, at: offset)
        letters.append(scalar.letter)
        offset += scalar.byteCount
      }
    }
    return isVerbatim
  }

  /// The UTF-8 of letters that were read from `word` and then stemmed.
  static func utf8(_ letters: [UInt8], of word: RawSpan) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(word.byteCount + 4)
    var offset = 0
    for letter in letters {
      if letter == placeholder {
        appendPlaceholder(of: word, after: &offset, to: &result)
      } else if letter < 0x80 {
        result.append(letter)
      } else {
        result.append(0xC0 | letter >> 6)
        result.append(0x80 | letter & 0x3F)
      }
    }
    return result
  }

  /// Appends the bytes of the next scalar at or after `offset` that has a placeholder.
  private static func appendPlaceholder(
    of word: RawSpan, after offset: inout Int, to result: inout [UInt8]
  ) {
    while offset < word.byteCount {
      let scalar = decode(word, at: offset)
      let next = offset + scalar.byteCount
      if scalar.letter == placeholder {
        for index in offset..<next { result.append(word.byte(at: index)) }
        offset = next
        return
      }
      offset = next
    }
  }

  /// The letter for the scalar at `offset`, and its length; an ill-formed byte counts as a scalar.
  private static func decode(_ word: RawSpan, at offset: Int) -> (letter: UInt8, byteCount: Int) {
    let lead = word.byte(at: offset)
    if lead < 0x80 { return (max(lead, placeholder), 1) }
    let byteCount = lead < 0xC2 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 1
    guard offset + byteCount <= word.byteCount else { return (placeholder, 1) }
    for index in offset + 1..<offset + byteCount where word.byte(at: index) & 0xC0 != 0x80 {
      return (placeholder, 1)
    }
    guard lead == 0xC2 || lead == 0xC3 else { return (placeholder, byteCount) }
    return (lead << 6 | word.byte(at: offset + 1) & 0x3F, 2)
  }
}
