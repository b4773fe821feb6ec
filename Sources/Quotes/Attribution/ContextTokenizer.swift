/// Cuts a stretch of text into the tokens that the rules for attribution look at.
struct ContextTokenizer {
  private let text: [UInt8]

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
    var lower: [UInt8] = []  // one buffer for all words
    var next = 0
    var index = range.lowerBound
    while index < range.upperBound {
      if next < quotes.count, quotes[next].range.lowerBound <= index {
        tokens.append(
          ContextToken(kind: .quote(quotes[next].number), range: quotes[next].range))
        index = max(index + 1, quotes[next].range.upperBound)
        next += 1
        continue
      }
      let end = wordEnd(from: index, limit: range.upperBound)
      if end > index {
        tokens.append(word(index..<end, &lower))
        index = end
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

  private func word(_ range: Range<Int>, _ lower: inout [UInt8]) -> ContextToken {
    lower.removeAll(keepingCapacity: true)
    var isCapital = false
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = text[index]
      if byte < 0x80 {
        if byte &- 0x41 < 26, index == range.lowerBound || isCapitalPrefix(range, index) {
          isCapital = true
        }
        lower.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
        index += 1
        continue
      }
      let count = min(scalarByteCount(index), range.upperBound - index)
      if byte == 0xE2, count == 3, text[index + 1] == 0x80, text[index + 2] == 0x99 {
        lower.append(0x27)
      } else if byte == 0xC3, count == 2, (0x80...0x9E).contains(text[index + 1]) {
        if index == range.lowerBound { isCapital = true }
        lower.append(0xC3)
        lower.append(text[index + 1] | 0x20)
      } else {
        lower.append(contentsOf: text[index..<(index + count)])
      }
      index += count
    }
    return ContextToken(
      kind: .word, range: range, word: String(decoding: lower, as: UTF8.self),
      isCapital: isCapital)
  }

  /// Whether a capital follows `d’` or `’`, as in *d’Hondt*.
  private func isCapitalPrefix(_ range: Range<Int>, _ index: Int) -> Bool {
    index == range.lowerBound + 2 && text[index - 1] == 0x27
      || index == range.lowerBound + 4 && text[index - 1] == 0x99 && text[index - 2] == 0x80
  }

  /// The end of the word that starts at an offset, or the offset itself.
  private func wordEnd(from start: Int, limit: Int) -> Int {
    var index = start
    while index < limit {
      let count = letterByteCount(index, limit: limit)
      if count > 0 {
        index += count
        continue
      }
      guard index > start else { return start }
      // Apostrophe, hyphen or full stop between letters; the full stop of an initial.
      let joiner = joinerByteCount(index, limit: limit)
      if joiner > 0, index + joiner < limit, letterByteCount(index + joiner, limit: limit) > 0 {
        index += joiner
        continue
      }
      if text[index] == UInt8(ascii: "."), isInitial(start..<index) { index += 1 }
      return index
    }
    return index
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

  private func letterByteCount(_ index: Int, limit: Int) -> Int {
    let byte = text[index]
    if byte < 0x80 {
      return (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == UInt8(ascii: "&")
        || byte == UInt8(ascii: "@") ? 1 : 0
    }
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
