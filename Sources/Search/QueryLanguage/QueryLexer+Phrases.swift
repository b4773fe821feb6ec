extension QueryLexer {
  /// Reads a phrase and its `~n`, or a word where nothing closes the mark.
  ///
  /// `start` is the first byte of the phrase, before an equals sign if there is one.
  mutating func lexQuote(
    _ quote: QueryQuote, from start: Int, place: QueryPlace
  ) throws(QueryError) {
    guard let closing = closing(quote, from: position) else {
      noteUnclosedQuote(at: position)
      try lexWord(place)
      return
    }
    let body = (position + quote.opening.count)..<closing.lowerBound
    position = closing.upperBound
    let nearness = try lexNearness()
    noteWildcards(in: body)
    let content = text.unescaped(body)
    guard !QueryText.isBlank(content) else {
      note(.emptyPhrase, at: start..<position)
      append(.nothing, from: start)
      return
    }
    let phrase = QueryPhrase(content, nearness: nearness, range: start..<position)
    append(.leaf(.phrase(phrase)), from: start)
  }

  /// The closing mark of the phrase whose mark stands at an offset, or nil.
  mutating func closing(_ quote: QueryQuote, from offset: Int) -> Range<Int>? {
    guard !unclosedQuotes.contains(quote) else { return nil }
    let found = quote.closing(from: offset + quote.opening.count, in: text)
    if found == nil { unclosedQuotes.insert(quote) }
    return found
  }

  /// Notes the mark that nothing closes, unless it can be an apostrophe.
  mutating func noteUnclosedQuote(at offset: Int) {
    guard let quote = QueryQuote(at: offset, of: text), !quote.isSingle else { return }
    let mark = offset..<(offset + quote.opening.count)
    note(.unclosedQuote(mark: quote.openingMark), at: mark)
  }

  /// Reads the `~n` after a phrase.
  private mutating func lexNearness() throws(QueryError) -> Int? {
    guard text.isAt(position, "~") else { return nil }
    let end = text.endOfDigits(from: position + 1)
    guard end > position + 1, text.isBoundary(at: end) else { return nil }
    let suffix = position..<end
    let nearness = text.number((position + 1)..<end)
    guard nearness <= QueryLimits.nearness else { throw .nearnessTooLarge(range: suffix) }
    position = end
    guard nearness > 0 else {
      note(.zeroDistance, at: suffix)
      return nil
    }
    return nearness
  }

  /// Notes the first `*` at the end of a word inside a phrase.
  private mutating func noteWildcards(in body: Range<Int>) {
    var offset = body.lowerBound
    var isAfterWord = false
    while offset < body.upperBound {
      let escaped = text.escapeLength(at: offset)
      if escaped == 0, isAfterWord, text.isAt(offset, "*"),
        offset + 1 == body.upperBound || text.whitespaceLength(at: offset + 1) > 0
      {
        note(.wildcardInsidePhrase, at: offset..<(offset + 1))
        return
      }
      isAfterWord = escaped == 0 && text.isAlphanumeric(at: offset)
      offset += max(escaped, text.scalarLength(at: offset))
    }
  }
}
