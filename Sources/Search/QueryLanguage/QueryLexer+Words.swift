extension QueryLexer {
  /// Reads a word with what may stand at its end, `*` or `~n`, or an operator.
  mutating func lexWord(_ place: QueryPlace) throws(QueryError) {
    let start = position
    var marks = scanWord()
    let raw = text.string(start..<position)
    if place == .bare, let junction = QueryJunction(raw) {
      append(.junction(junction), from: start)
      return
    }
    noteForeignSyntax(raw, at: start..<position)
    let (match, end) = try takeSuffix(of: start..<position, marks: &marks)
    noteMarks(marks)
    appendWord(start..<end, match: match, from: start)
  }

  /// Reads the rest of a word that an equals sign began at `start`.
  mutating func scanExactWord(from start: Int) {
    let body = position
    noteMarks(scanWord())
    appendWord(body..<position, match: .form, from: start)
  }

  private mutating func appendWord(_ body: Range<Int>, match: WordMatch, from start: Int) {
    // A backslash before an operator makes it a word.
    let isOperator =
      text.isAt(body.lowerBound, "\\")
      && QueryJunction(text.string((body.lowerBound + 1)..<body.upperBound)) != nil
    let word = text.unescaped(isOperator ? (body.lowerBound + 1)..<body.upperBound : body)
    append(.leaf(.word(QueryWord(word, match: match, range: start..<position))), from: start)
  }

  /// Moves to the end of the word that begins here, at least one scalar on.
  ///
  /// Brackets inside a word, `klant(en)`, belong to it.
  ///
  /// - Returns: The offsets of the marks `*`, `~` and `^` in it that no backslash made text.
  private mutating func scanWord() -> [Int] {
    let start = position
    var marks: [Int] = []
    var bracketEnd = -1
    while position < text.bytes.count {
      let escaped = text.escapeLength(at: position)
      if escaped > 0 {
        position += escaped
        continue
      }
      switch text.bytes[position] {
      case UInt8(ascii: "("):
        guard position > start, !isOperator(start..<position),
          let end = bracketInsideWord(from: position)
        else { return marks }
        bracketEnd = end
      case UInt8(ascii: ")"):
        guard position == bracketEnd else { return marks }
      case UInt8(ascii: "*"), UInt8(ascii: "~"), UInt8(ascii: "^"):
        marks.append(position)
      default:
        guard text.whitespaceLength(at: position) == 0 else { return marks }
        noteQuoteInsideWord(from: start)
      }
      position += text.scalarLength(at: position)
    }
    return marks
  }

  /// Whether a piece is an operator, behind which a bracket groups.
  private func isOperator(_ range: Range<Int>) -> Bool {
    range.count <= 4 && QueryJunction(text.string(range)) != nil
  }

  /// The closing bracket that belongs to an opening one in the same word, or nil.
  ///
  /// It stops at the next opening bracket, so that no byte is looked at twice from here.
  private func bracketInsideWord(from offset: Int) -> Int? {
    var end = offset + 1
    while end < text.bytes.count, text.whitespaceLength(at: end) == 0, !text.isAt(end, "(") {
      if text.isAt(end, ")") { return end }
      end += max(1, text.escapeLength(at: end))
    }
    return nil
  }

  private mutating func noteQuoteInsideWord(from start: Int) {
    guard position > start, let quote = QueryQuote(at: position, of: text) else { return }
    guard quote.isConspicuousInsideWord else { return }
    note(.quoteInsideWord, at: position..<(position + quote.opening.count))
  }

  /// Takes `*` or `~n` off the end of a word.
  private mutating func takeSuffix(
    of word: Range<Int>, marks: inout [Int]
  ) throws(QueryError) -> (match: WordMatch, end: Int) {
    guard let last = marks.last, last > word.lowerBound else { return (.term, word.upperBound) }
    if text.isAt(last, "*"), last + 1 == word.upperBound {
      marks.removeLast()
      return (.prefix, last)
    }
    let isDistance =
      text.isAt(last, "~") && last + 1 < word.upperBound
      && text.endOfDigits(from: last + 1) == word.upperBound
    guard isDistance else { return (.term, word.upperBound) }
    marks.removeLast()
    let suffix = last..<word.upperBound
    let edits = text.number((last + 1)..<word.upperBound)
    guard edits <= QueryLimits.editCount else { throw .tooManyEdits(range: suffix) }
    guard edits > 0 else {
      note(.zeroDistance, at: suffix)
      return (.term, last)
    }
    return (.fuzzy(edits: edits), last)
  }

  private mutating func noteMarks(_ marks: [Int]) {
    guard let first = marks.first else { return }
    note(.markInsideWord(mark: text.string(first..<(first + 1))), at: first..<(first + 1))
  }

  /// Notes what other query languages mean by `&&`, `||` and `/…/`.
  private mutating func noteForeignSyntax(_ raw: String, at range: Range<Int>) {
    if raw == "&&" || raw == "||" {
      note(.foreignOperator(text: raw), at: range)
    } else if raw.utf8.count > 2, raw.hasPrefix("/"), raw.hasSuffix("/") {
      note(.regularExpression, at: range)
    }
  }
}
