/// What stands behind a stop and white space.
struct SentenceOpening {
  /// Where its first letter or digit stands, behind quotes, brackets and dashes.
  private(set) var wordStart: Int
  /// What stands there.
  private(set) var kind: SentenceScalar.Kind

  /// At most so many quotes, brackets and dashes are passed.
  private static let openerLimit = 8

  /// Reads from `offset` on, where no white space stands.
  init(_ text: RawSpan, at offset: Int) {
    wordStart = offset
    kind = .symbol
    for _ in 0..<Self.openerLimit where wordStart < text.byteCount {
      let scalar = SentenceScalar(text, at: wordStart)
      kind = scalar.kind
      if let word = Self.shortenedWord(text, at: wordStart) {
        wordStart = word
        kind = .upper
        return
      }
      switch kind {
      case .lower:
        if Self.isLowerCaseName(text, at: wordStart) { kind = .upper }
        return
      case .opener, .quote, .dash:
        wordStart = SentenceSplitter.skipWhite(text, from: wordStart + scalar.byteCount)
      case .joiner where Self.isLowQuote(text, at: wordStart):
        wordStart = SentenceSplitter.skipWhite(text, from: wordStart + 2)
      default: return
      }
    }
  }

  /// Whether a sentence can start so.
  var canStartSentence: Bool {
    switch kind {
    case .upper, .letter, .digit, .symbol: true
    case .lower, .white, .terminator, .opener, .closer, .quote, .dash, .joiner: false
    }
  }

  /// Whether a word stands here that opens sentences, be it the start of a family name too.
  func clearlyOpens(in text: RawSpan) -> Bool {
    let key = firstWord(in: text)
    return DutchAbbreviations.isOpener(key) || DutchAbbreviations.isParticle(key)
  }

  /// Whether a word stands here that opens sentences and no family name; De is none before a
  /// small letter (De klant, but De Vries).
  func clearlyOpensNoName(in text: RawSpan) -> Bool {
    let key = firstWord(in: text)
    if DutchAbbreviations.isOpener(key) { return true }
    let second = wordStart + 3
    return key == SentenceKey("de") && second < text.byteCount
      && SentenceScalar(text, at: second).kind == .lower
  }

  /// The key of the first word, which for longer words is that of its first eight letters.
  private func firstWord(in text: RawSpan) -> SentenceKey {
    var end = wordStart
    while end < text.byteCount, end < wordStart + 8, Self.isASCIILetter(text.byte(at: end)) {
      end += 1
    }
    return SentenceKey(text, wordStart..<end)
  }

  private static func isASCIILetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- UInt8(ascii: "a") < 26
  }

  /// The `,,` that opens a quote in text from typewriters and news agencies.
  private static func isLowQuote(_ text: RawSpan, at index: Int) -> Bool {
    index + 1 < text.byteCount && text.byte(at: index) == UInt8(ascii: ",")
      && text.byte(at: index + 1) == UInt8(ascii: ",")
  }

  /// Where the capital stands behind a shortened first word: ’s Avonds, 't Is, ’s-Gravenhage.
  private static func shortenedWord(_ text: RawSpan, at index: Int) -> Int? {
    let mark = SentenceScalar(text, at: index)
    let letter = index + mark.byteCount
    guard mark.byteCount == 3 || text.byte(at: index) == UInt8(ascii: "'"),
      mark.kind == .quote || mark.kind == .opener || mark.kind == .closer,
      letter + 2 < text.byteCount
    else { return nil }
    switch text.byte(at: letter) {
    case UInt8(ascii: "s"), UInt8(ascii: "t"), UInt8(ascii: "n"), UInt8(ascii: "k"),
      UInt8(ascii: "m"):
      break
    default: return nil
    }
    let gap = SentenceScalar(text, at: letter + 1)
    guard gap.kind == .white || gap.kind == .dash else { return nil }
    let next = letter + 1 + gap.byteCount
    guard next < text.byteCount, SentenceScalar(text, at: next).kind == .upper else { return nil }
    return next
  }

  /// Whether a name that keeps its small letter stands here: iPhone, eBay, bol.com.
  private static func isLowerCaseName(_ text: RawSpan, at start: Int) -> Bool {
    var index = start
    while index < text.byteCount, index < start + 24, isASCIILetter(text.byte(at: index)) {
      if index == start + 1, text.byte(at: index) & 0x20 == 0 { return true }
      index += 1
    }
    guard index > start + 1, index + 2 < text.byteCount, text.byte(at: index) == UInt8(ascii: ".")
    else { return false }
    var end = index + 1
    while end < text.byteCount, end < index + 5, isASCIILetter(text.byte(at: end)) { end += 1 }
    return DutchAbbreviations.isDomain(SentenceKey(text, index + 1..<end))
  }
}
