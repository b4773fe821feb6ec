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
    var tokens: [LineToken] = []
    var current = ""
    var start = 0
    var isNumber = false
    var offset = 0
    func flush() {
      guard !current.isEmpty else { return }
      tokens.append(LineToken(kind: kind(of: current, isNumber: isNumber), range: start..<offset))
      current = ""
    }
    for scalar in line.unicodeScalars {
      let isDigit = ("0"..."9").contains(scalar)
      let isLetter = scalar.properties.isAlphabetic
      if isDigit || isLetter {
        if isNumber != isDigit { flush() }
        if current.isEmpty { start = offset }
        isNumber = isDigit
        current.unicodeScalars.append(scalar)
      } else {
        flush()
        if !scalar.properties.isWhitespace {
          let end = offset + UTF8.width(scalar)
          tokens.append(LineToken(kind: .mark(scalar), range: offset..<end))
        }
      }
      offset += UTF8.width(scalar)
    }
    flush()
    return tokens
  }

  private static func kind(of text: String, isNumber: Bool) -> Kind {
    guard isNumber else { return .word(text.lowercased()) }
    let count = text.utf8.count
    return .number(value: Int(text.prefix(9)) ?? 0, digitCount: count)
  }
}
