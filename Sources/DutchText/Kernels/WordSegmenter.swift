/// Word boundaries by the default rules of Unicode.
///
/// Source: The Unicode Consortium, *UAX #29 Unicode Text Segmentation*, revision 41 (Unicode 15.0),
/// section 4, https://www.unicode.org/reports/tr29/tr29-41.html. The names WB1 to WB999 are theirs.
struct WordSegmenter {
  /// A stretch between two boundaries.
  struct Segment {
    var end: Int
    /// Whether a letter, digit, syllable or ideograph is in it.
    var isWord: Bool
  }

  private let reader: UTF8Reader
  private var offset: Int
  /// The value just before `offset`.
  private var previous: WordBreak
  /// The last value before `offset` that is not passed over (WB4), and the one before that.
  private var left: WordBreak
  private var beforeLeft = WordBreak.other
  /// Whether an odd number of regional indicators stands just before `offset`.
  private var isFlagOpen: Bool

  /// The segment that starts at a boundary before the end of the text.
  ///
  /// - Complexity: O(length of the segment and of the marks after it).
  static func segment(_ reader: UTF8Reader, from start: Int) -> Segment {
    var segmenter = WordSegmenter(reader, from: start)
    var isWord = segmenter.left.isWordLike
    while segmenter.offset < reader.count {
      let decoded = reader.decode(segmenter.offset)
      let (value, isPictographic) = WordBreak.lookUp(decoded.scalar)
      let next = segmenter.offset + decoded.byteCount
      guard segmenter.joins(value, isPictographic: isPictographic, next: next) else { break }
      segmenter.advance(over: value, to: next)
      isWord = isWord || value.isWordLike
    }
    return Segment(end: segmenter.offset, isWord: isWord)
  }

  private init(_ reader: UTF8Reader, from start: Int) {
    self.reader = reader
    let decoded = reader.decode(start)
    previous = WordBreak.lookUp(decoded.scalar).value
    left = previous
    isFlagOpen = previous == .regionalIndicator
    offset = start + decoded.byteCount
  }

  private mutating func advance(over value: WordBreak, to next: Int) {
    offset = next
    previous = value
    if value.isPassedOver { return }
    isFlagOpen = value == .regionalIndicator && !isFlagOpen
    beforeLeft = left
    left = value
  }

  /// Whether no boundary stands between `offset` and the value there.
  private func joins(_ value: WordBreak, isPictographic: Bool, next: Int) -> Bool {
    if previous == .carriageReturn && value == .lineFeed { return true }  // WB3
    if previous.isLineBreak || value.isLineBreak { return false }  // WB3a, WB3b
    if previous == .joiner && isPictographic { return true }  // WB3c
    if previous == .space && value == .space { return true }  // WB3d
    if value.isPassedOver { return true }  // WB4
    if left.isLetter { return joinsLetter(value, next: next) }
    switch left {
    case .numeric: return joinsNumber(value, next: next)
    case .midLetter: return beforeLeft.isLetter && value.isLetter  // WB7
    case .midNumber: return beforeLeft == .numeric && value == .numeric  // WB11
    case .midNumberLetter, .singleQuote:
      return beforeLeft.isLetter && value.isLetter || beforeLeft == .numeric && value == .numeric
    case .doubleQuote: return beforeLeft == .hebrewLetter && value == .hebrewLetter  // WB7c
    case .katakana: return value == .katakana || value == .extendNumberLetter  // WB13, WB13a
    case .extendNumberLetter:  // WB13a, WB13b
      return value.isLetter || value == .numeric || value == .katakana
        || value == .extendNumberLetter
    case .regionalIndicator: return value == .regionalIndicator && isFlagOpen  // WB15, WB16
    default: return false  // WB999
    }
  }

  private func joinsLetter(_ value: WordBreak, next: Int) -> Bool {
    if value.isLetter || value == .numeric || value == .extendNumberLetter { return true }
    if left == .hebrewLetter {
      if value == .singleQuote { return true }  // WB7a
      if value == .doubleQuote { return significant(from: next) == .hebrewLetter }  // WB7b
    }
    guard value == .midLetter || value.isMidNumberLetter else { return false }
    return significant(from: next).isLetter  // WB6
  }

  private func joinsNumber(_ value: WordBreak, next: Int) -> Bool {
    if value == .numeric || value.isLetter || value == .extendNumberLetter { return true }
    guard value == .midNumber || value.isMidNumberLetter else { return false }
    return significant(from: next) == .numeric  // WB12
  }

  /// The first value from an offset on that is not passed over.
  private func significant(from start: Int) -> WordBreak {
    var offset = start
    while offset < reader.count {
      let decoded = reader.decode(offset)
      let value = WordBreak.lookUp(decoded.scalar).value
      if !value.isPassedOver { return value }
      offset += decoded.byteCount
    }
    return .other
  }
}
