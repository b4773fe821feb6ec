/// The forms of a date, each tried at one token.
extension DateParser {
  /// The date that starts at a token, and the token after it.
  func date(_ tokens: [LineToken], at index: Int) -> (PartialDate, end: Int)? {
    // A number glued to what precedes it (12.3-4-2021, A4-2021) is no date.
    if index > 0, isGlued(tokens, index - 1, index), !isOpening(tokens[index - 1]) { return nil }
    guard
      let (date, end) = isoDate(tokens, at: index) ?? numericDate(tokens, at: index)
        ?? dayMonthYear(tokens, at: index) ?? monthFirst(tokens, at: index)
        ?? numericMonth(tokens, at: index)
    else { return nil }
    guard end == tokens.count || !continuesNumber(tokens, after: end) else { return nil }
    return (date, end)
  }

  /// A year of four digits, or of two with or without an apostrophe, and the token after it.
  func year(_ tokens: [LineToken], at index: Int) -> (Int, end: Int)? {
    guard index < tokens.count else { return nil }
    if let year = tokens[index].number(digits: 4...4) {
      return (1000...2999).contains(year) ? (year, index + 1) : nil
    }
    if let short = tokens[index].number(digits: 2...2) {
      return (short >= 70 ? 1900 + short : 2000 + short, index + 1)
    }
    guard tokens[index].isMark(DateVocabulary.apostrophes), index + 1 < tokens.count,
      tokens[index + 1].number(digits: 2...2) != nil
    else { return nil }
    return year(tokens, at: index + 1)
  }

  /// `2021-09-21`, also before a time.
  private func isoDate(_ tokens: [LineToken], at index: Int) -> (PartialDate, end: Int)? {
    guard index + 4 < tokens.count, let year = tokens[index].number(digits: 4...4),
      tokens[index + 1].isMark(["-", "/", "."]), tokens[index + 3].kind == tokens[index + 1].kind,
      let month = tokens[index + 2].number(digits: 1...2),
      let day = tokens[index + 4].number(digits: 1...2), (1000...2999).contains(year),
      let date = PartialDate(year: year, month: month, day: day)
    else { return nil }
    return (date, skippingTime(tokens, from: index + 5))
  }

  /// `21-09-2021`, `21/9/21`, `21.09.2021`.
  private func numericDate(_ tokens: [LineToken], at index: Int) -> (PartialDate, end: Int)? {
    guard index + 4 < tokens.count, let day = tokens[index].number(digits: 1...2),
      tokens[index + 1].isMark(["-", "/", ".", "‑", "–"]),
      tokens[index + 3].kind == tokens[index + 1].kind,
      let month = tokens[index + 2].number(digits: 1...2),
      let (year, end) = year(tokens, at: index + 4),
      let date = PartialDate(year: year, month: month, day: day)
    else { return nil }
    return (date, skippingTime(tokens, from: end))
  }

  /// `16 februari 2024`, `3 mrt. ’23`, `1st of March 2020`, `16-feb-2024`.
  private func dayMonthYear(_ tokens: [LineToken], at index: Int) -> (PartialDate, end: Int)? {
    guard let day = tokens[index].number(digits: 1...2) else { return nil }
    var next = index + 1
    if next < tokens.count, let word = tokens[next].word,
      DateVocabulary.ordinalEnds.contains(word), isGlued(tokens, index, next)
    {
      next += 1
    }
    if next < tokens.count, tokens[next].word == "of" { next += 1 }
    if next < tokens.count, tokens[next].isMark(["-", "."]) { next += 1 }
    guard next < tokens.count, let month = tokens[next].word.flatMap({ DateVocabulary.months[$0] }),
      let (year, end) = year(tokens, at: skippingMarks(tokens, from: next + 1)),
      let date = PartialDate(year: year, month: month, day: day)
    else { return nil }
    return (date, skippingTime(tokens, from: end))
  }

  /// `February 16, 2024`, and `februari 2024` to the month.
  private func monthFirst(_ tokens: [LineToken], at index: Int) -> (PartialDate, end: Int)? {
    guard let month = tokens[index].word.flatMap({ DateVocabulary.months[$0] }) else { return nil }
    var next = skippingMarks(tokens, from: index + 1)
    guard next < tokens.count else { return nil }
    if let day = tokens[next].number(digits: 1...2) {
      next += 1
      if next < tokens.count, let word = tokens[next].word,
        DateVocabulary.ordinalEnds.contains(word)
      {
        next += 1
      }
      let yearIndex = skippingMarks(tokens, from: next)
      if yearIndex < tokens.count, tokens[yearIndex].number(digits: 4...4) != nil,
        let (year, end) = year(tokens, at: yearIndex),
        let date = PartialDate(year: year, month: month, day: day)
      {
        return (date, skippingTime(tokens, from: end))
      }
      return nil
    }
    // The month of a day that does not exist is not believed either.
    if index > 0, tokens[index - 1].number(digits: 1...2) != nil { return nil }
    let isApostrophe = tokens[next].isMark(DateVocabulary.apostrophes)
    guard isApostrophe || tokens[next].number(digits: 4...4) != nil,
      let (year, end) = year(tokens, at: next), let date = PartialDate(year: year, month: month)
    else { return nil }
    return (date, end)
  }

  /// `05-2018`, to the month.
  private func numericMonth(_ tokens: [LineToken], at index: Int) -> (PartialDate, end: Int)? {
    guard index + 2 < tokens.count, let month = tokens[index].number(digits: 2...2),
      tokens[index + 1].isMark(["-", "/"]), isGlued(tokens, index, index + 1),
      isGlued(tokens, index + 1, index + 2),
      let year = tokens[index + 2].number(digits: 4...4), (1900...2099).contains(year),
      let date = PartialDate(year: year, month: month)
    else { return nil }
    return (date, index + 3)
  }

  private func skippingMarks(_ tokens: [LineToken], from index: Int) -> Int {
    index < tokens.count && tokens[index].isMark([".", ",", "-"]) ? index + 1 : index
  }

  /// The token after a time of day (`T10:30:00+02:00`, `om 10.30 uur`), or `index` without one.
  private func skippingTime(_ tokens: [LineToken], from index: Int) -> Int {
    var next = index
    while next < tokens.count, isTimeLead(tokens[next]) { next += 1 }
    guard next + 2 < tokens.count, tokens[next].number(digits: 1...2) != nil,
      tokens[next + 1].isMark([":", "."]), tokens[next + 2].number(digits: 2...2) != nil
    else { return index }
    next += 3
    while next < tokens.count, isTimeTail(tokens[next]) { next += 1 }
    return next
  }

  private func isTimeLead(_ token: LineToken) -> Bool {
    token.isMark([",", "-", "–", "|", "•", "·"]) || ["t", "om", "at"].contains(token.word ?? "")
  }

  private func isTimeTail(_ token: LineToken) -> Bool {
    if ["uur", "u", "z", "am", "pm"].contains(token.word ?? "") { return true }
    return token.isMark([":", ".", "+", "-"]) || token.number(digits: 1...9) != nil
  }

  private func isGlued(_ tokens: [LineToken], _ left: Int, _ right: Int) -> Bool {
    tokens[left].range.upperBound == tokens[right].range.lowerBound
  }

  /// Marks that a date may follow without a space.
  private func isOpening(_ token: LineToken) -> Bool {
    token.isMark(["(", "[", ":", "|", "•", "·", "–", "—", ">", "“", "\"", ",", ";"])
  }

  /// Whether digits or `-3` follow directly, so that this was no date.
  private func continuesNumber(_ tokens: [LineToken], after end: Int) -> Bool {
    guard isGlued(tokens, end - 1, end) else { return false }
    if tokens[end].number(digits: 1...9) != nil { return true }
    return tokens[end].isMark(["-", "/"]) && end + 1 < tokens.count
      && isGlued(tokens, end, end + 1) && tokens[end + 1].number(digits: 1...9) != nil
  }
}
