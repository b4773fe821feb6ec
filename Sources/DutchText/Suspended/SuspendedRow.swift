/// Finds the whole word in a row of words that are cut short: `woon-, werk- en leefklimaat`.
enum SuspendedRow {
  /// What joins the words of a row.
  private static let conjunctions = Set(
    [
      "en", "of", "en/of", "als", "dan", "dan wel", "noch", "tot", "maar", "versus", "resp.",
      "respectievelijk", "wel",
    ].map { Array($0.utf8) })
  /// The most words of a row.
  private static let limit = 8

  /// The token that a word which ends in a hyphen is a beginning of.
  ///
  /// - Returns: Its number; nil where `index` has no hyphen at its end, or no row follows.
  static func wholeWord(
    after index: Int, _ text: RawSpan, _ tokens: [AnalyzedToken], _ table: borrowing WordTable
  ) -> Int? {
    var end = Int(tokens[index].end)
    end += hyphen(text, at: end)
    guard end > Int(tokens[index].end) else { return nil }
    var isJoined = false
    for next in tokens.indices.dropFirst(index + 1).prefix(limit) {
      guard let gap = gap(text, end..<Int(tokens[next].start)) else { return nil }
      if gap == .slash { isJoined = true }
      end = Int(tokens[next].end)
      if conjunctions.contains(table.form(tokens[next].form)) {
        isJoined = true
        continue
      }
      let hyphen = hyphen(text, at: end)
      guard hyphen > 0 else { return isJoined ? next : nil }
      end += hyphen
    }
    return nil
  }

  /// The token that a word which begins with a hyphen is an end of.
  ///
  /// - Returns: Its number; nil where `index` has no hyphen at its start, or no row comes before it.
  static func wholeWord(
    before index: Int, _ text: RawSpan, _ tokens: [AnalyzedToken], _ table: borrowing WordTable
  ) -> Int? {
    var start = Int(tokens[index].start)
    start -= hyphen(text, before: start)
    guard start < Int(tokens[index].start) else { return nil }
    var isJoined = false
    for previous in tokens.indices.prefix(index).suffix(limit).reversed() {
      guard let gap = gap(text, Int(tokens[previous].end)..<start) else { return nil }
      if gap != .space { isJoined = true }
      start = Int(tokens[previous].start)
      if conjunctions.contains(table.form(tokens[previous].form)) {
        isJoined = true
        continue
      }
      let hyphen = hyphen(text, before: start)
      guard hyphen > 0 else { return isJoined ? previous : nil }
      start -= hyphen
    }
    return nil
  }

  /// What stands between two words of a row.
  private enum Gap { case space, comma, slash }

  /// Spaces, a comma or a slash between two words of a row; nil for anything else.
  private static func gap(_ text: RawSpan, _ range: Range<Int>) -> Gap? {
    guard !range.isEmpty, range.count <= 4 else { return nil }
    var gap = Gap.space
    for offset in range {
      switch text.byte(at: offset) {
      case 0x20, 0x09, 0x0A, 0xC2, 0xA0: continue
      case 0x2C: gap = .comma
      case 0x2F: gap = .slash
      default: return nil
      }
    }
    return gap
  }

  /// The bytes of a hyphen at an offset: `-`, U+2010 and U+2011.
  private static func hyphen(_ text: RawSpan, at offset: Int) -> Int {
    let byte = SuspendedForms.byte(text, offset)
    if byte == 0x2D { return 1 }
    let isHyphen =
      byte == 0xE2 && SuspendedForms.byte(text, offset + 1) == 0x80
      && SuspendedForms.byte(text, offset + 2) & 0xFE == 0x90
    return isHyphen ? 3 : 0
  }

  /// The bytes of a hyphen that ends just before an offset.
  private static func hyphen(_ text: RawSpan, before offset: Int) -> Int {
    if SuspendedForms.byte(text, offset - 1) == 0x2D { return 1 }
    return hyphen(text, at: offset - 3) == 3 ? 3 : 0
  }
}
