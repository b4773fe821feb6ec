/// The word before a full stop, and what the stop can mean behind it.
struct SentenceLastWord {
  /// Words longer than this, in bytes, are no abbreviation.
  private static let lengthLimit = 16

  /// Where the word starts.
  private let start: Int
  /// Where it ends: at the full stop.
  private let end: Int
  /// The number of full stops inside it.
  private let innerStopCount: Int
  /// Whether a small letter is among its letters.
  private let hasSmallLetter: Bool
  /// Whether it holds digits and full stops only.
  private let isNumber: Bool

  /// Reads the word that ends at `offset`, which is the place of a full stop.
  ///
  /// It is the run of letters, digits and full stops that reaches back no further than `limit`, or
  /// a little more than `lengthLimit` bytes.
  init(_ text: RawSpan, before offset: Int, limit: Int) {
    var start = offset
    var innerStopCount = 0
    var hasSmallLetter = false
    var isNumber = true
    while start > limit, offset - start <= Self.lengthLimit {
      let first = Self.startOfScalar(text, before: start, limit: limit)
      if text.byte(at: first) == UInt8(ascii: ".") {
        innerStopCount += 1
      } else {
        let kind = SentenceScalar(text, at: first).kind
        guard kind == .lower || kind == .upper || kind == .digit || kind == .letter else { break }
        if kind == .lower { hasSmallLetter = true }
        if kind != .digit { isNumber = false }
      }
      start = first
    }
    self.start = start
    end = offset
    self.innerStopCount = innerStopCount
    self.hasSmallLetter = hasSmallLetter
    self.isNumber = isNumber
  }

  /// Whether a sentence can end at the full stop behind this word, before `opening`.
  func allows(_ opening: SentenceOpening, in text: RawSpan, _ context: SentenceContext) -> Bool {
    let byteCount = end - start
    guard byteCount > 0, byteCount <= Self.lengthLimit else { return true }
    if (context.firstWord ?? start) >= start, isListMark(text) { return false }
    if isNumber { return true }
    let key = SentenceKey(text, start..<end)
    if let kind = DutchAbbreviations.kind(of: key) {
      // HR and ING are names; hr. and ing. are titles, as are Dr. and DR.
      if !hasSmallLetter, innerStopCount == 0, byteCount > 1, !DutchAbbreviations.isTitle(key) {
        return opening.kind != .digit
      }
      return allows(kind, opening, in: text, context)
    }
    if innerStopCount > 0 { return allowsDotted(opening, in: text) }
    if byteCount > 2, SentenceKey(text, end - 2..<end) == SentenceKey("nr") {
      return opening.clearlyOpens(in: text)  // klantnr., artikelnr.
    }
    let isLetter = byteCount == SentenceScalar(text, at: start).byteCount
    return !isLetter || allowsLetter(opening, in: text, context)
  }

  private func allows(
    _ kind: DutchAbbreviations.Kind, _ opening: SentenceOpening, in text: RawSpan,
    _ context: SentenceContext
  ) -> Bool {
    switch kind {
    case .joins: return false
    case .joinsNumber: return opening.kind != .digit
    case .joinsName:
      let previous = previousWord(text, context)
      return previous == SentenceKey("v") || previous == SentenceKey("n")
    case .mayEnd: return true
    case .mayEndBeforeOpener: return opening.clearlyOpens(in: text)
    }
  }

  /// Whether such a word at the start numbers what follows: 1, 2.3, a, IV, but not 2021.
  private func isListMark(_ text: RawSpan) -> Bool {
    let byteCount = end - start
    if isNumber { return byteCount != 4 || innerStopCount > 0 }
    return byteCount == 1
      || (start..<end).allSatisfy {
        let byte = text.byte(at: $0)
        return byte == UInt8(ascii: "I") || byte == UInt8(ascii: "V") || byte == UInt8(ascii: "X")
      }
  }

  /// A single letter is an initial, unless it ends a word (auto's), is a label (plan B), or a
  /// sentence clearly opens.
  private func allowsLetter(
    _ opening: SentenceOpening, in text: RawSpan, _ context: SentenceContext
  ) -> Bool {
    if endsWord(text, context) { return true }
    if DutchAbbreviations.isLabelled(previousWord(text, context)) {
      return opening.kind != .digit
    }
    return DutchAbbreviations.isWord(text.byte(at: start)) || opening.clearlyOpensNoName(in: text)
  }

  /// Whether the letter is the end of a longer word: auto's, type-B, N/A.
  private func endsWord(_ text: RawSpan, _ context: SentenceContext) -> Bool {
    guard start > context.start else { return false }
    let mark = Self.startOfScalar(text, before: start, limit: context.start)
    guard mark > context.start else { return false }
    switch SentenceScalar(text, at: mark).kind {
    case .white: return false
    case .opener where text.byte(at: mark) != UInt8(ascii: "_"): return false
    default: break
    }
    let before = Self.startOfScalar(text, before: mark, limit: context.start)
    switch SentenceScalar(text, at: before).kind {
    case .upper, .lower, .letter, .digit: return true
    default: return false
    }
  }

  /// Letters with full stops between them are initials or an abbreviation that no list has.
  private func allowsDotted(_ opening: SentenceOpening, in text: RawSpan) -> Bool {
    var partStart = start
    var longest = 0
    var first = end - start
    for index in start..<end where text.byte(at: index) == UInt8(ascii: ".") {
      longest = max(longest, index - partStart)
      first = min(first, index - start)
      partStart = index + 1
    }
    let last = SentenceKey(text, partStart..<end)
    if DutchAbbreviations.isDomain(last), longest > 1 { return true }
    if DutchAbbreviations.kind(of: last) == .joins { return false }
    guard first == 1, max(longest, end - partStart) <= 3, partStart < end else { return true }
    return hasSmallLetter ? opening.clearlyOpens(in: text) : opening.clearlyOpensNoName(in: text)
  }

  /// The word before this one, when a single space stands between.
  private func previousWord(_ text: RawSpan, _ context: SentenceContext) -> SentenceKey {
    guard start - 1 > context.start, text.byte(at: start - 1) == UInt8(ascii: " ") else {
      return SentenceKey("")
    }
    let hasStop = text.byte(at: start - 2) == UInt8(ascii: ".")
    let before = Self(text, before: hasStop ? start - 2 : start - 1, limit: context.start)
    return SentenceKey(text, before.start..<before.end)
  }

  private static func startOfScalar(_ text: RawSpan, before end: Int, limit: Int) -> Int {
    var first = end - 1
    while first > limit, end - first < 4, text.byte(at: first) & 0xC0 == 0x80 { first -= 1 }
    return first
  }
}
