/// A run of stops (`.`, `!`, `?`, `…`) with the quotes, brackets and note marks that close behind it.
struct SentenceStop {
  /// Where the first stop stands.
  let offset: Int
  /// Where the run ends.
  let end: Int
  /// Whether it is one full stop, which may belong to an abbreviation.
  private let isFullStop: Bool
  /// Whether it holds an ellipsis, in one character or as dots.
  private let isEllipsis: Bool

  /// Reads the run that starts at `offset`; nil when no stop stands there.
  init?(_ text: RawSpan, at offset: Int) {
    self.offset = offset
    var index = offset
    var stops = 0
    var dots = 0
    var hasLoneQuote = false
    while index < text.byteCount {
      let scalar = SentenceScalar(text, at: index)
      if scalar.kind == .terminator {
        stops += 1
        dots += text.byte(at: index) == UInt8(ascii: ".") ? 1 : scalar.byteCount == 3 ? 2 : 0
        index += scalar.byteCount
      } else if stops > 0, let end = Self.endOfClosing(text, at: index) {
        index = end
      } else if stops > 0, !hasLoneQuote, let end = Self.endOfLoneClosing(text, at: index) {
        hasLoneQuote = true
        index = end
      } else {
        break
      }
    }
    guard stops > 0 else { return nil }
    end = index
    isFullStop = stops == 1 && dots == 1
    isEllipsis = dots > 1
  }

  /// Whether the sentence ends here.
  func endsSentence(_ text: RawSpan, in context: SentenceContext) -> Bool {
    guard context.firstWord != nil, end < text.byteCount else { return false }
    let next = SentenceSplitter.skipWhite(text, from: end)
    guard next > end, next < text.byteCount else { return false }
    let opening = SentenceOpening(text, at: next)
    guard opening.canStartSentence else { return false }
    if isBracketed(text, in: context) { return isEllipsis && opening.kind == .upper }
    guard isFullStop else { return true }
    return SentenceLastWord(text, before: offset, limit: context.start)
      .allows(opening, in: text, context)
  }

  /// Whether nothing but the stops stands between brackets, as in (!) and [...].
  private func isBracketed(_ text: RawSpan, in context: SentenceContext) -> Bool {
    guard offset > context.start, end - offset > 1 else { return false }
    let before = text.byte(at: offset - 1)
    return before == UInt8(ascii: "(") || before == UInt8(ascii: "[")
  }

  /// The end of what closes at `index`: a quote, a bracket, a note mark; nil when nothing does.
  private static func endOfClosing(
    _ text: RawSpan, at index: Int
  ) -> Int? {
    let scalar = SentenceScalar(text, at: index)
    let byte = text.byte(at: index)
    switch scalar.kind {
    case .closer: return index + scalar.byteCount
    case .quote:
      return index + 1
    case .opener where byte == UInt8(ascii: "["): return endOfNote(text, at: index)
    case .opener where byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_"): return index + 1
    default: return nil
    }
  }

  /// The end of a note mark such as `[12]`.
  private static func endOfNote(_ text: RawSpan, at index: Int) -> Int? {
    var next = index + 1
    while next < text.byteCount, next < index + 5, SentenceScalar(text, at: next).kind == .digit {
      next += 1
    }
    guard next > index + 1, next < text.byteCount, text.byte(at: next) == UInt8(ascii: "]") else {
      return nil
    }
    return next + 1
  }

  /// The end of a closing quote that stands apart, between white space: `. ''`.
  private static func endOfLoneClosing(
    _ text: RawSpan, at index: Int
  ) -> Int? {
    guard text.byte(at: index) == UInt8(ascii: " "), index + 1 < text.byteCount else { return nil }
    let quote = SentenceScalar(text, at: index + 1)
    var end = index + 1 + quote.byteCount
    switch quote.kind {
    case .closer: break
    case .quote:
      if end < text.byteCount, text.byte(at: end) == UInt8(ascii: "'") { end += 1 }
    default: return nil
    }
    guard end >= text.byteCount || isBreak(SentenceScalar(text, at: end).kind) else { return nil }
    return end
  }

  private static func isBreak(_ kind: SentenceScalar.Kind) -> Bool {
    kind == .white || kind == .terminator || kind == .joiner || kind == .closer
  }
}
