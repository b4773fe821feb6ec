/// A word, number or mark of one line, as the parsers of dates and bylines see it.
struct LineToken: Hashable {
  /// What the token is.
  enum Kind: Hashable {
    /// Letters, in lower case, an abbreviation's full stop not included.
    case word(String)
    /// Decimal digits, at most nine.
    case number(value: Int, digitCount: Int)
    /// Any other character but white space.
    case mark(Unicode.Scalar)
  }

  /// What it is.
  var kind: Kind
  /// Its UTF-8 bytes in the line.
  var range: Range<Int>

  /// The word in lower case, if it is one.
  var word: String? {
    if case .word(let word) = kind { word } else { nil }
  }

  /// The value, if it is a number of `digitCounts` digits.
  func number(digits digitCounts: ClosedRange<Int>) -> Int? {
    guard case .number(let value, let count) = kind, digitCounts.contains(count) else { return nil }
    return value
  }

  /// Whether it is one of `marks`.
  func isMark(_ marks: Set<Unicode.Scalar>) -> Bool {
    if case .mark(let scalar) = kind { marks.contains(scalar) } else { false }
  }

  /// The tokens of a line, in order.
  ///
  /// - Complexity: O(n) in the line's length.
  static func tokens(of line: String) -> [LineToken] {
    let bytes = line.utf8.span
    var tokens: [LineToken] = []
    var start = 0
    var isNumber = false
    var offset = 0
    while offset < bytes.count {
      let scalar = UTF8Scalar.decode(bytes, at: offset)
      let isDigit = (0x30...0x39).contains(scalar.value)
      let isPart = isDigit || scalar.isAlphabetic
      if start < offset, !isPart || isNumber != isDigit {
        tokens.append(token(bytes, start..<offset, isNumber: isNumber))
        start = offset
      }
      isNumber = isDigit
      offset += scalar.width
      if !isPart {
        if !scalar.isWhitespace, let mark = Unicode.Scalar(scalar.value) {
          tokens.append(LineToken(kind: .mark(mark), range: start..<offset))
        }
        start = offset
      }
    }
    if start < offset { tokens.append(token(bytes, start..<offset, isNumber: isNumber)) }
    return tokens
  }

  private static func token(
    _ bytes: Span<UInt8>, _ range: Range<Int>, isNumber: Bool
  ) -> LineToken {
    if isNumber {
      var value = 0
      for offset in range.prefix(9) { value = value * 10 + Int(bytes[offset] & 0x0F) }
      return LineToken(kind: .number(value: value, digitCount: range.count), range: range)
    }
    var word: [UInt8] = []
    word.reserveCapacity(range.count)
    var isASCII = true
    for offset in range {
      let byte = bytes[offset]
      if byte >= 0x80 { isASCII = false }
      word.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
    }
    let text = String(decoding: word, as: UTF8.self)
    return LineToken(kind: .word(isASCII ? text : text.lowercased()), range: range)
  }
}
