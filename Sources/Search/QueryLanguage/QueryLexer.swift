/// Cuts a query into tokens, and notes what has no meaning.
///
/// A byte is looked at a bounded number of times, so the work is linear in the query's length.
struct QueryLexer: Sendable {
  let text: QueryText
  var position = 0
  var tokens: [QueryToken] = []
  var notes: [QueryNote] = []
  /// Marks that nothing closes from here to the end, so that this is not searched again.
  var unclosedQuotes: Set<QueryQuote> = []

  /// Starts at the beginning of a query.
  init(_ text: QueryText) {
    self.text = text
  }

  /// Cuts the whole query; `tokens` and `notes` hold the result.
  ///
  /// - Throws: `QueryError` for a nearness or a number of edits that is too large.
  /// - Complexity: O(bytes).
  mutating func run() throws(QueryError) {
    var isFresh = true  // at the start, or after white space or an opening bracket
    while position < text.bytes.count {
      let whitespace = text.whitespaceLength(at: position)
      if whitespace > 0 {
        position += whitespace
        isFresh = true
        continue
      }
      let wasOpen = text.isAt(position, "(")
      try lexItem(isFresh: isFresh)
      isFresh = wasOpen
    }
  }

  /// Adds a token that ends here.
  mutating func append(_ kind: QueryTokenKind, from start: Int) {
    tokens.append(QueryToken(kind: kind, range: start..<position))
  }

  /// Adds a note.
  mutating func note(_ problem: QueryProblem, at range: Range<Int>) {
    notes.append(QueryNote(problem, at: range))
  }

  private mutating func lexItem(isFresh: Bool) throws(QueryError) {
    let start = position
    if text.isAt(start, "(") || text.isAt(start, ")") {
      position += 1
      append(text.isAt(start, "(") ? .open : .close, from: start)
    } else if isFresh, isSign(at: start), !isSuspended(at: start) {
      try lexSign()
    } else {
      try lexOperand(.bare)
    }
  }

  /// Reads what stands on its own or directly after a sign or a field's name.
  mutating func lexOperand(_ place: QueryPlace) throws(QueryError) {
    if let quote = QueryQuote(at: position, of: text) {
      try lexQuote(quote, from: position, place: place)
    } else if text.isAt(position, "=") {
      try lexExact(place)
    } else if try lexField(place) {
      return
    } else {
      try lexWord(place)
    }
  }

  /// Whether a plus or minus stands at an offset.
  func isSign(at offset: Int) -> Bool {
    text.isAt(offset, "+") || text.isAt(offset, "-")
  }

  /// Whether a hyphen stands for a part of the word before: `prijzen en -lijsten`.
  private mutating func isSuspended(at offset: Int) -> Bool {
    guard text.isAt(offset, "-"), text.isAlphanumeric(at: offset + 1),
      case .leaf(.word(let last)) = tokens.last?.kind,
      QueryWord.beforeSuspendedWords.contains(last.text), last.match == .term
    else { return false }
    let start = last.range.lowerBound
    guard start == 0 || text.isAt(start - 1, " ") || text.isAt(start - 1, "(") else { return false }
    note(.suspendedHyphen(after: last.text), at: offset..<(offset + 1))
    return true
  }

  /// Reads a sign and what it applies to.
  private mutating func lexSign() throws(QueryError) {
    let start = position
    if text.isBoundary(at: start + 1) {
      note(.loneSign(sign: text.string(start..<(start + 1))), at: start..<(start + 1))
      try lexWord(.signed)
    } else if isSign(at: start + 1) {
      note(.doubledSign, at: start..<(start + 2))
      try lexWord(.signed)
    } else {
      position += 1
      append(text.isAt(start, "+") ? .plus : .minus, from: start)
      guard !text.isAt(position, "(") else { return }
      try lexOperand(.signed)
    }
  }

  /// Reads a word or phrase after an equals sign.
  private mutating func lexExact(_ place: QueryPlace) throws(QueryError) {
    let start = position
    let next = start + 1
    if text.isBoundary(at: next) || text.isAt(next, "(") {
      note(.loneEquals, at: start..<next)
      position = next
      append(.leaf(.word(QueryWord("=", range: start..<next))), from: start)
    } else if let quote = QueryQuote(at: next, of: text), closing(quote, from: next) != nil {
      note(.exactPhrase, at: start..<next)
      position = next
      try lexQuote(quote, from: start, place: place)
    } else {
      noteUnclosedQuote(at: next)
      position = next
      scanExactWord(from: start)
    }
  }
}
