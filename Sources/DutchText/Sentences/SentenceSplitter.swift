/// Splits Dutch text into sentences.
///
/// Rules of our own, made of what Dutch spelling says: a sentence ends at a full stop, question
/// mark, exclamation mark or ellipsis that is followed by white space and something that can start
/// a sentence. It does not end after an abbreviation or an initial, before a lower-case letter,
/// or at a colon. A blank line always ends it. Nothing left of a sentence's start is looked at, so that
/// splitting from the start of a sentence gives the sentences that splitting the whole gives.
package struct SentenceSplitter: Sendable {
  /// Makes a splitter; it has no settings.
  package init() {}

  /// Finds the sentences of one or more paragraphs.
  ///
  /// - Parameters:
  ///   - text: UTF-8; any bytes are accepted.
  ///   - sentences: Receives the byte ranges in order, in place of what it held. They start and end
  ///     at a character that is not white space, and together hold every such character once.
  /// - Complexity: O(*n*) in the length of the text.
  package func split(_ text: RawSpan, into sentences: inout [Range<Int>]) {
    sentences.removeAll(keepingCapacity: true)
    var start = Self.skipWhite(text, from: 0)
    var index = start
    var context = SentenceContext(start: start)
    while index < text.byteCount {
      if context.firstWord != nil {
        // Nothing but a stop or a line end says more.
        guard let mark = ByteScan.firstSentenceMark(in: text, from: index) else { break }
        index = mark
      }
      let byte = text.byte(at: index)
      if (byte | 0x20) &- UInt8(ascii: "a") < 26 {
        context.noteWord(at: index)
        index += 1
        continue
      }
      var end: Int?
      switch byte {
      case UInt8(ascii: "\n"):
        end = Self.isBlankLine(text, at: index) ? Self.trimmedEnd(text, start..<index) : nil
        index += 1
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"),
        0xE2 where Self.isEllipsis(text, at: index):
        let stop = SentenceStop(text, at: index)
        if let stop, stop.endsSentence(text, in: context) { end = stop.end }
        index = stop?.end ?? index + 1
      default:
        context.note(byte, at: index)
        index += 1
      }
      if let end {
        sentences.append(start..<end)
        start = Self.skipWhite(text, from: end)
        index = start
        context = SentenceContext(start: start)
      }
    }
    let end = Self.trimmedEnd(text, start..<text.byteCount)
    if start < end { sentences.append(start..<end) }
  }

  /// Whether `…` stands at `index`.
  static func isEllipsis(_ text: RawSpan, at index: Int) -> Bool {
    index + 2 < text.byteCount && text.byte(at: index + 1) == 0x80
      && text.byte(at: index + 2) == 0xA6
  }

  /// The first offset at or after `offset` that holds no white space, or the end.
  static func skipWhite(_ text: RawSpan, from offset: Int) -> Int {
    var index = offset
    while index < text.byteCount {
      let scalar = SentenceScalar(text, at: index)
      guard scalar.kind == .white else { return index }
      index += scalar.byteCount
    }
    return index
  }

  /// Whether the line feed at `index` is followed by a line without anything but white space.
  static func isBlankLine(_ text: RawSpan, at index: Int) -> Bool {
    var next = index + 1
    while next < text.byteCount {
      let byte = text.byte(at: next)
      if byte == UInt8(ascii: "\n") { return true }
      guard byte == UInt8(ascii: " ") || (9...13).contains(byte) else { return false }
      next += 1
    }
    return false
  }

  /// The end of `range` without the white space at its end; its first character is not white.
  static func trimmedEnd(_ text: RawSpan, _ range: Range<Int>) -> Int {
    var end = range.upperBound
    while end > range.lowerBound {
      var last = end - 1
      while last > range.lowerBound, end - last < 4, text.byte(at: last) & 0xC0 == 0x80 {
        last -= 1
      }
      let scalar = SentenceScalar(text, at: last)
      guard scalar.kind == .white, last + scalar.byteCount == end else { return end }
      end = last
    }
    return end
  }
}
