/// A pair of marks before it is known what stands between them.
struct QuoteCandidate: Sendable {
  /// The pair, by number in its text.
  var number: Int
  var pair: MarkPair
  /// Words, roughly: runs of bytes between spaces.
  var wordCount: Int
  /// Whether it begins with a capital or a digit.
  var startsSentence: Bool
  /// Whether it ends with a full stop, question mark, exclamation mark or ellipsis.
  var endsSentence: Bool
  /// Whether it ends with a question mark.
  var isQuestion: Bool
  /// Whether it ends with a comma.
  var endsWithComma: Bool

  init(_ pair: MarkPair, number: Int, text: [UInt8]) {
    self.pair = pair
    self.number = number
    let inner = pair.inner
    wordCount = 1 + text[inner].reduce(0) { $0 + ($1 == 0x20 ? 1 : 0) }
    var start = inner.lowerBound
    while start < inner.upperBound, let glyph = MarkGlyph.at(start, of: text) {
      start += glyph.byteCount
    }
    startsSentence = start < inner.upperBound && Self.isUpper(text, at: start)
    var end = inner.upperBound
    while end > inner.lowerBound {
      let last = Self.lastStart(text, before: end, from: inner.lowerBound)
      guard MarkGlyph.at(last, of: text) != nil else { break }
      end = last
    }
    let last = end > inner.lowerBound ? text[end - 1] : 0
    isQuestion = last == UInt8(ascii: "?")
    let isEllipsis =
      end - 3 >= inner.lowerBound && text[end - 3] == 0xE2 && text[end - 2] == 0x80
      && last == 0xA6
    endsSentence =
      isQuestion || last == UInt8(ascii: ".") || last == UInt8(ascii: "!") || isEllipsis
    endsWithComma = last == UInt8(ascii: ",")
  }

  /// Whether it reads as a sentence of its own.
  var isSentence: Bool { startsSentence && (endsSentence || endsWithComma) || pair.goesOn }

  /// Whether the voice pauses at its end, so that a cue may follow without a comma.
  var endsWithPause: Bool { endsSentence || endsWithComma }

  /// Whether a rule may ascribe it: it is long enough, reads as a sentence, or a cue follows.
  func mayBeSpeech(in text: [UInt8]) -> Bool {
    if wordCount > 2 || startsSentence && endsWithPause { return true }
    var start = pair.outer.upperBound
    while start < text.count, text[start] == 0x20 || text[start] == UInt8(ascii: ",") { start += 1 }
    guard start < text.count else { return false }
    if text[start] == UInt8(ascii: "(") || text[start] == UInt8(ascii: "-") || text[start] == 0xE2 {
      return true
    }
    var end = start
    while end < text.count, end - start < 16, (text[end] | 0x20) &- 0x61 < 26 { end += 1 }
    guard end > start + 1 else { return false }
    let word = WordLexicon.shared.word(text[start..<end])
    return endsWithPause || word.cue != nil || word.isIn(.auxiliaries)
      || start - pair.outer.upperBound > 1
  }

  private static func lastStart(_ text: [UInt8], before end: Int, from start: Int) -> Int {
    var index = end - 1
    while index > start, end - index < 4, text[index] & 0xC0 == 0x80 { index -= 1 }
    return index
  }

  private static func isUpper(_ text: [UInt8], at index: Int) -> Bool {
    let byte = text[index]
    if byte < 0x80 { return byte &- 0x41 < 26 || byte &- 0x30 < 10 }
    return byte == 0xC3 && index + 1 < text.count && (0x80...0x9E).contains(text[index + 1])
  }
}
