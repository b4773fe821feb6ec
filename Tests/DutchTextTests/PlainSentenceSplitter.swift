@testable import DutchText

/// The splitter byte by byte: the oracle of the one that looks for stops.
enum PlainSentenceSplitter {
  static func split(_ text: RawSpan) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = SentenceSplitter.skipWhite(text, from: 0)
    var index = start
    var context = SentenceContext(start: start)
    while index < text.byteCount {
      let byte = text.byte(at: index)
      var end: Int?
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
        context.noteWord(at: index)
        index += 1
      case UInt8(ascii: "\n"):
        let isBlank = SentenceSplitter.isBlankLine(text, at: index)
        end = isBlank ? SentenceSplitter.trimmedEnd(text, start..<index) : nil
        index += 1
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"),
        0xE2 where SentenceSplitter.isEllipsis(text, at: index):
        let stop = SentenceStop(text, at: index)
        if let stop, stop.endsSentence(text, in: context) { end = stop.end }
        index = stop?.end ?? index + 1
      default:
        context.note(byte, at: index)
        index += 1
      }
      guard let end else { continue }
      sentences.append(start..<end)
      start = SentenceSplitter.skipWhite(text, from: end)
      index = start
      context = SentenceContext(start: start)
    }
    let end = SentenceSplitter.trimmedEnd(text, start..<text.byteCount)
    if start < end { sentences.append(start..<end) }
    return sentences
  }
}
