extension DutchScanner {
  /// A token that starts with an apostrophe: `'s`, `'t`, `'s-Hertogenbosch`, `'80`.
  ///
  /// - Parameters:
  ///   - start: The apostrophe's offset.
  ///   - after: Where the apostrophe ends.
  /// - Returns: The token, or nil when the apostrophe opens a quotation.
  func apostropheToken(from start: Int, after: Int) -> Range<Int>? {
    if isDigits(after..<after + 2) { return yearToken(from: start, after: after) }
    guard let end = cliticEnd(from: after) else { return nil }
    let next = unit(end)
    if next.kind == .apostrophe { return nil }  // a letter in quotes: ‘s’
    if next.kind == .hyphen, unit(next.next).kind == .letter {
      return grow(Word(start: start, runStart: after, end: after), scanned: after)
    }
    return start..<end
  }

  /// Where one of the clitics 's 't 'n 'k 'm 'r 'ie ends that starts at an offset.
  private func cliticEnd(from start: Int) -> Int? {
    let first = reader.byte(start)
    switch first {
    case 0x73, 0x74, 0x6E, 0x6B, 0x53, 0x54, 0x4E, 0x4B, 0x6D, 0x72:  // stnk STNK mr
      return endsRun(start + 1) ? start + 1 : nil
    case 0x69 where reader.byte(start + 1) == 0x65:  // ie
      return endsRun(start + 2) ? start + 2 : nil
    default:
      return nil
    }
  }

  /// A year such as `'80`; `'80%` and `'80'` are a number in quotes.
  private func yearToken(from start: Int, after: Int) -> Range<Int>? {
    let end = after + 2
    guard endsRun(end) else { return nil }
    let next = unit(end)
    let isNumber =
      next.kind == .apostrophe || next.scalar == 0x25
      || next.kind != .hyphen && runStart(after: next, word(after..<end)) != nil
    return isNumber ? nil : start..<end
  }

  private func endsRun(_ offset: Int) -> Bool {
    let next = unit(offset).kind
    return !next.startsWord && next != .passedOver && next != .subscriptDigit
  }

  /// A word of one run of digits.
  private func word(_ digits: Range<Int>) -> Word {
    var word = Word(start: digits.lowerBound, runStart: digits.lowerBound, end: digits.upperBound)
    word.hasDigit = true
    return word
  }
}
