/// Cuts a stretch of text into the tokens that the rules for attribution look at.
struct ContextTokenizer {
  private let text: [UInt8]
  private let lexicon = WordLexicon.shared

  /// A tokenizer of a text.
  init(_ text: [UInt8]) {
    self.text = text
  }

  /// The tokens of a range; quotes that lie in it count as one token each.
  ///
  /// - `quotes`: Number and outer range of each, ascending, none in another.
  /// - Complexity: O(bytes).
  func tokens(in range: Range<Int>, quotes: [(number: Int, range: Range<Int>)]) -> [ContextToken] {
    var tokens: [ContextToken] = []
    tokens.reserveCapacity(range.count / 5 + 8)
    var next = 0
    var index = range.lowerBound
    while index < range.upperBound {
      if next < quotes.count, quotes[next].range.lowerBound <= index {
        tokens.append(
          ContextToken(kind: .quote, number: quotes[next].number, range: quotes[next].range))
        index = max(index + 1, quotes[next].range.upperBound)
        next += 1
        continue
      }
      if text[index] == 0x20 {
        index += 1
        continue
      }
      if let word = word(from: index, limit: range.upperBound) {
        tokens.append(word)
        index = word.range.upperBound
        continue
      }
      let count = min(scalarByteCount(index), range.upperBound - index)
      if let kind = kind(at: index) {
        tokens.append(ContextToken(kind: kind, range: index..<(index + count)))
      }
      index += count
    }
    return tokens
  }

  /// The lower-case text of a word.
  func lowercased(_ word: ContextToken) -> String {
    String(decoding: folded(word.range), as: UTF8.self)
  }

  /// The word that starts at an offset, or nil.
  private func word(from start: Int, limit: Int) -> ContextToken? {
    var folded = FoldedWord()
    var isCapital = false
    var index = start
    while index < limit {
      let byte = text[index]
      if byte < 0x80, isWordByte(byte) {
        if byte &- 0x41 < 26, index == start || isCapitalPrefix(start, index) { isCapital = true }
        folded.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
        index += 1
        continue
      }
      var count = letterByteCount(index, limit: limit)
      if count == 0, index > start {
        // Apostrophe, hyphen or full stop between letters; the full stop of an initial.
        let joiner = joinerByteCount(index, limit: limit)
        if joiner > 0, index + joiner < limit, letterByteCount(index + joiner, limit: limit) > 0 {
          count = joiner
        } else if byte == UInt8(ascii: "."), isInitial(start..<index) {
          folded.append(byte)
          index += 1
          break
        }
      }
      guard count > 0 else { break }
      if byte == 0xC3, index == start, isWideCapital(index, count) { isCapital = true }
      fold(index, count) { folded.append($0) }
      index += count
    }
    guard index > start else { return nil }
    let range = start..<index
    return ContextToken(
      kind: .word, isCapital: isCapital, range: range,
      word: lexicon.word(folded) { self.folded(range) })
  }

  /// Gives the bytes of a character in lower case, as far as Dutch has it.
  @inline(__always)
  private func fold(_ index: Int, _ count: Int, _ take: (UInt8) -> Void) {
    let byte = text[index]
    if byte == 0xE2, count == 3, text[index + 1] == 0x80, text[index + 2] == 0x99 {
      take(0x27)
    } else if byte == 0xC3, isWideCapital(index, count) {
      take(byte)
      take(text[index + 1] | 0x20)
    } else {
      take(byte &- 0x41 < 26 ? byte | 0x20 : byte)
      for place in (index + 1)..<max(index + 1, index + count) { take(text[place]) }
    }
  }

  private func isWideCapital(_ index: Int, _ count: Int) -> Bool {
    count == 2 && (0x80...0x9E).contains(text[index + 1])
  }

  private func folded(_ range: Range<Int>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      let count = min(scalarByteCount(index), range.upperBound - index)
      fold(index, count) { bytes.append($0) }
      index += count
    }
    return bytes
  }

  /// Whether a capital follows `d’` or `’`, as in *d’Hondt*.
  private func isCapitalPrefix(_ start: Int, _ index: Int) -> Bool {
    index == start + 2 && text[index - 1] == 0x27
      || index == start + 4 && text[index - 1] == 0x99 && text[index - 2] == 0x80
  }

  /// Whether a word is one capital, or capitals with full stops between: `J`, `J.P`.
  private func isInitial(_ range: Range<Int>) -> Bool {
    guard range.count <= 7, range.count % 2 == 1, text[range.lowerBound] &- 0x41 < 26 else {
      return false
    }
    return range.enumerated().allSatisfy { place, index in
      place % 2 == 0 ? text[index] &- 0x41 < 26 : text[index] == UInt8(ascii: ".")
    }
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == UInt8(ascii: "&")
      || byte == UInt8(ascii: "@")
  }

  private func letterByteCount(_ index: Int, limit: Int) -> Int {
    let byte = text[index]
    if byte < 0x80 { return isWordByte(byte) ? 1 : 0 }
    if byte == 0xC2 { return 0 }
    if byte == 0xE2, index + 1 < text.count, text[index + 1] == 0x80 { return 0 }
    return min(scalarByteCount(index), limit - index)
  }

  private func joinerByteCount(_ index: Int, limit: Int) -> Int {
    switch text[index] {
    case UInt8(ascii: "'"), UInt8(ascii: "-"): return 1
    case UInt8(ascii: "."):
      return index + 1 < limit && text[index + 1] != 0x20 ? 1 : 0
    case 0xE2:
      guard index + 2 < limit, text[index + 1] == 0x80 else { return 0 }
      return text[index + 2] == 0x99 || text[index + 2] == 0x90 || text[index + 2] == 0x91 ? 3 : 0
    default: return 0
    }
  }

  private func kind(at index: Int) -> ContextToken.Kind? {
    switch text[index] {
    case 0x00...0x20: return nil
    case UInt8(ascii: ","): return .comma
    case UInt8(ascii: ":"): return .colon
    case UInt8(ascii: ";"): return .semicolon
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): return .stop
    case UInt8(ascii: "("), UInt8(ascii: "["): return .open
    case UInt8(ascii: ")"), UInt8(ascii: "]"): return .close
    case UInt8(ascii: "-"): return .dash
    case 0xC2: return index + 1 < text.count && text[index + 1] == 0xA0 ? nil : .other
    case 0xE2 where index + 2 < text.count && text[index + 1] == 0x80:
      let last = text[index + 2]
      if (0x90...0x95).contains(last) { return .dash }
      return last == 0xA6 ? .stop : MarkGlyph.at(index, of: text) == nil ? nil : .other
    case 0x22, 0x27: return nil
    default: return .other
    }
  }

  private func scalarByteCount(_ index: Int) -> Int {
    switch text[index] {
    case 0..<0xC0: 1
    case 0xC0..<0xE0: 2
    case 0xE0..<0xF0: 3
    default: 4
    }
  }
}
