extension QueryLexer {
  /// Reads a field's name and what it applies to, if a name begins here.
  ///
  /// - Returns: Whether something was read; otherwise the position has not moved.
  mutating func lexField(_ place: QueryPlace) throws(QueryError) -> Bool {
    let start = position
    var colon = start
    while let byte = text.byte(at: colon), (0x61...0x7A).contains(byte | 0x20) { colon += 1 }
    guard colon > start, text.isAt(colon, ":") else { return false }
    let value = colon + 1
    let name = text.string(start..<colon)
    guard let meaning = QueryFieldName(name) else {
      noteUnknownField(name, at: start..<value)
      return false
    }
    if place == .scoped {
      note(.fieldInsideField, at: start..<value)
      return false
    }
    if text.isBoundary(at: value) {
      note(.fieldWithoutValue(name: name), at: start..<value)
      return false
    }
    switch meaning {
    case .dates: return lexDates(from: start, value: value)
    case .field(let field): try lexScope(field, from: start, value: value)
    }
    return true
  }

  /// Notes a name before a colon that is no field.
  ///
  /// Not `https://…`, one letter or more than 32, or a colon that ends a word: those are plain text.
  private mutating func noteUnknownField(_ name: String, at range: Range<Int>) {
    guard (2...32).contains(name.utf8.count), !text.isBoundary(at: range.upperBound) else { return }
    guard !(text.isAt(range.upperBound, "/") && text.isAt(range.upperBound + 1, "/")) else {
      return
    }
    note(.unknownField(name: name, nearest: QueryFieldName.nearest(to: name)), at: range)
  }

  private mutating func lexScope(
    _ field: QueryField, from start: Int, value: Int
  ) throws(QueryError) {
    position = value
    append(.field(field), from: start)
    guard !text.isAt(value, "(") else { return }
    if isSign(at: value) { note(.signAfterField, at: value..<(value + 1)) }
    try lexOperand(.scoped)
  }

  /// Reads a range of days; one that is not is noted, and is a word.
  private mutating func lexDates(from start: Int, value: Int) -> Bool {
    var end = value
    while !text.isBoundary(at: end), !text.isAt(end, "(") { end += text.scalarLength(at: end) }
    do {
      let days = try DateRange(parsing: text.bytes[value..<end])
      position = end
      append(.leaf(.dates(QueryDates(days, range: start..<end))), from: start)
      return true
    } catch {
      let typed = QueryText.printable(text.string(value..<min(end, value + 64)).unicodeScalars)
      let range = start..<max(end, value)
      switch error {
      case .malformed:
        note(.malformedDate(text: typed, suggestion: Self.dateSuggestion(typed)), at: range)
      case .noSuchDay: note(.noSuchDay(text: typed), at: range)
      case .reversed: note(.reversedDates(text: typed), at: range)
      }
      return false
    }
  }

  /// What a date in another order or with another separator may have meant.
  ///
  /// Tries `14-05-2019` and `14/5/2019` (Dutch order), `2019/05/14`, `2019-2023`, and `2019...2023`.
  static func dateSuggestion(_ typed: String) -> String? {
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    let parts = typed.utf8.split { !digits.contains($0) }.map {
      String(decoding: $0, as: UTF8.self)
    }
    let widths = parts.map(\.utf8.count)
    let isShort = widths.allSatisfy { $0 <= 2 || $0 == 4 }
    guard isShort, let yearIndex = widths.firstIndex(of: 4) else { return nil }
    let candidate: String? =
      switch (widths.count, yearIndex) {
      case (2, 0) where widths[1] == 4: "\(parts[0])..\(parts[1])"
      case (2, 1), (3, 2): isoText(parts.reversed())
      case (2, 0), (3, 0): isoText(parts)
      default: nil
      }
    guard let candidate, (try? DateRange(parsing: candidate.utf8)) != nil else { return nil }
    return candidate
  }

  private static func isoText(_ parts: [String]) -> String {
    parts.map { $0.utf8.count == 1 ? "0\($0)" : $0 }.joined(separator: "-")
  }
}
