/// Reads Dutch, English and ISO dates from a line of text.
///
/// Day comes before month (`03/04/2021` is 3 April); a date that the calendar does not have is
/// refused, never repaired. A year of two digits is 1970 to 2069.
package struct DateParser: Sendable {
  /// Makes a parser; it has no state.
  package init() {}

  /// Finds every date with at least a month that one line of text states, in order.
  package func matches(in line: String) -> [DateMatch] {
    guard SimpleText.hasDigit(line) else { return [] }
    let tokens = LineToken.tokens(of: line)
    return scan(tokens).map { $0.match }
  }

  /// The date that a whole text states: a metadata value, or a line with nothing but a date.
  ///
  /// Takes ISO times, `21-09-2021`, `16 februari 2024`, `september 2021`, `2021` and `’21`, with a
  /// weekday, a time of day and a cue such as `Geplaatst op` around it.
  ///
  /// - Returns: nil when anything else is said, or nothing is; of several dates the published one.
  package func dateLine(_ text: String) -> DateMatch? {
    guard SimpleText.hasDigit(text) else { return nil }
    let tokens = LineToken.tokens(of: text)
    let found = scan(tokens)
    guard !found.isEmpty else { return bareYear(tokens) }
    var consumed = Set<Int>()
    for item in found { consumed.formUnion(item.tokens) }
    let isOnlyDates = tokens.indices.allSatisfy { index in
      consumed.contains(index) || isFiller(tokens[index])
    }
    return isOnlyDates ? Self.preferred(found.map { $0.match }) : nil
  }

  /// The date to believe: a published one, else one without a cue; never a change.
  package static func preferred(_ matches: [DateMatch]) -> DateMatch? {
    matches.first { $0.cue == .published } ?? matches.first { $0.cue == .none } ?? matches.first
  }

  private typealias Found = (match: DateMatch, tokens: Range<Int>)

  private func scan(_ tokens: [LineToken]) -> [Found] {
    var found: [Found] = []
    var index = 0
    while index < tokens.count {
      guard let (date, end) = date(tokens, at: index) else {
        index += 1
        continue
      }
      let after = found.last?.tokens.upperBound ?? 0
      let range = tokens[index].range.lowerBound..<tokens[end - 1].range.upperBound
      let match = DateMatch(date: date, range: range, cue: cue(tokens[after..<index]))
      found.append((match, index..<end))
      index = end
    }
    return found
  }

  /// The last cue among the words before a date.
  private func cue(_ tokens: ArraySlice<LineToken>) -> DateCue {
    var cue = DateCue.none
    for word in tokens.compactMap(\.word) {
      if DateVocabulary.modifiedCues.contains(word) {
        cue = .modified
      } else if DateVocabulary.publishedCues.contains(word), cue == .none {
        cue = .published
      }
    }
    return cue
  }

  private func isFiller(_ token: LineToken) -> Bool {
    switch token.kind {
    case .word(let word):
      DateVocabulary.fillers.contains(word) || DateVocabulary.weekdays.contains(word)
        || DateVocabulary.publishedCues.contains(word) || DateVocabulary.modifiedCues.contains(word)
    case .number(_, let digitCount): digitCount <= 2
    case .mark(let scalar): !["?", "!", "€", "$", "%", "=", "“", "”", "\""].contains(scalar)
    }
  }

  /// A text that is only a year: `2021`, `’21`, `datum: 2021`.
  private func bareYear(_ tokens: [LineToken]) -> DateMatch? {
    let numbers = tokens.indices.filter { tokens[$0].word == nil && !isPlainMark(tokens[$0]) }
    guard numbers.count == 1, let index = numbers.first, let (year, _) = year(tokens, at: index)
    else { return nil }
    guard tokens.indices.allSatisfy({ $0 == index || isFiller(tokens[$0]) }) else { return nil }
    let isShort = tokens[index].number(digits: 2...2) != nil
    if isShort {
      guard index > 0, tokens[index - 1].isMark(DateVocabulary.apostrophes) else { return nil }
    }
    guard let date = PartialDate(year: year) else { return nil }
    return DateMatch(date: date, range: tokens[index].range, cue: cue(tokens[..<index]))
  }

  private func isPlainMark(_ token: LineToken) -> Bool {
    if case .mark = token.kind { true } else { false }
  }
}
