/// What makes a sentence good to quote, as far as its letters tell.
///
/// Three marks that an index stores with each sentence, so that ranking need not open the text. They order sentences
/// that otherwise score nearly alike; none of them is a judgement of content.
package struct SentenceQuality: OptionSet, Hashable, Sendable {
  /// Bits 0 to 2.
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Begins with a capital or a digit, and ends with a full stop, exclamation mark, question mark or
  /// ellipsis.
  package static let isWhole = SentenceQuality(rawValue: 1)
  /// Does not begin with a word that points back, such as *hij*, *dat* or *daarom*.
  package static let standsAlone = SentenceQuality(rawValue: 2)
  /// Is neither too short to say something nor too long to cite: 40 to 240 bytes.
  package static let hasGoodLength = SentenceQuality(rawValue: 4)

  /// How many marks there are.
  package var count: Int { rawValue.nonzeroBitCount }

  /// Judges a sentence.
  ///
  /// - `sentence`: Its UTF-8 bytes, without white space around.
  /// - Complexity: O(bytes before the first letter and after the last).
  package init(of sentence: RawSpan) {
    var marks: SentenceQuality = []
    if let word = Self.firstWord(of: sentence) {
      let kind = SentenceScalar(sentence, at: word.lowerBound).kind
      if kind == .upper || kind == .digit, Self.endsWhole(sentence) { marks.insert(.isWhole) }
      let isPointing = word.count <= 8 && Self.pointing.contains(SentenceKey(sentence, word))
      if !isPointing { marks.insert(.standsAlone) }
    }
    if (40...240).contains(sentence.byteCount) { marks.insert(.hasGoodLength) }
    self = marks
  }

  /// The first run of letters and digits.
  private static func firstWord(of text: RawSpan) -> Range<Int>? {
    var offset = 0
    var start: Int?
    while offset < text.byteCount {
      let scalar = SentenceScalar(text, at: offset)
      switch scalar.kind {
      case .upper, .lower, .letter, .digit: start = start ?? offset
      default: if let start { return start..<offset }
      }
      offset += scalar.byteCount
      if let start, offset - start > 8 { return start..<offset }
    }
    return start.map { $0..<offset }
  }

  /// Whether nothing but closing marks stands after its last full stop, question or exclamation mark.
  private static func endsWhole(_ text: RawSpan) -> Bool {
    var end = text.byteCount
    while end > 0 {
      var start = end - 1
      while start > 0, text.byte(at: start) & 0xC0 == 0x80 { start -= 1 }
      switch SentenceScalar(text, at: start).kind {
      case .terminator: return true
      case .closer, .quote, .opener, .white: end = start
      default: return false
      }
    }
    return false
  }

  /// Words of at most eight bytes that mean something only after the sentence before.
  private static let pointing = Set(
    """
    hij zij ze het dit dat deze die hem haar hun hen er daar daarom daarmee daarna daarbij daarvan
    daarvoor daarin daarop hierdoor hiermee hierbij hierna hiervan dus maar en want of ook toen
    dan zo zulke beide immers echter toch
    """.split { $0 == " " || $0 == "\n" }.map { SentenceKey($0) })
}
