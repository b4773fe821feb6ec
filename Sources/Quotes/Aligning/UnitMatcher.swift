/// Finds where the units of a quote stand in a text, typography aside.
enum UnitMatcher {
  /// A place where they stand.
  struct Match: Hashable {
    /// UTF-8 bytes of the text.
    var range: Range<Int>
    /// Whether the bytes are the quote's own, to the last.
    var isExact: Bool
    /// A full stop or comma at the quote's end that the text does not have there.
    var addedMark: String?
  }

  /// So many places tell all that there is to tell.
  private static let matchLimit = 200
  /// So much work is enough for any text that was written by somebody.
  private static let comparisonLimit = 20_000_000

  /// The places of a piece, in order.
  ///
  /// Not all of very many; a text that repeats itself endlessly may hide some, and none is made up.
  ///
  /// - `units`: Those of a part of `text`.
  /// - Complexity: O(units · units of the piece) at worst, O(units) as a rule.
  static func matches(
    of piece: QuotePiece, in text: [UInt8], units: [QuoteUnit]
  ) -> [Match] {
    let own = UnitReader.units(of: piece.bytes, 0..<piece.bytes.count)
    guard let last = own.last, own.contains(where: { $0.kind == .word }) else { return [] }
    let whole = matches(of: own, piece, in: text, units)
    if !whole.isEmpty { return whole }
    guard last.kind == .mark, last.key == [0x2E] || last.key == [0x2C] else { return [] }
    return matches(of: Array(own.dropLast()), piece, in: text, units, without: last)
  }

  private static func matches(
    of own: [QuoteUnit], _ piece: QuotePiece, in text: [UInt8], _ units: [QuoteUnit],
    without added: QuoteUnit? = nil
  ) -> [Match] {
    guard let first = own.first, let last = own.last, own.count <= units.count else { return [] }
    var matches: [Match] = []
    var comparisons = 0
    for start in 0...(units.count - own.count) where units[start].equalsIgnoringFirstCase(first) {
      guard matches.count < matchLimit, comparisons < comparisonLimit else { break }
      let end = start + own.count
      var index = 1
      while index < own.count, units[start + index].kind == own[index].kind,
        units[start + index].key == own[index].key
      { index += 1 }
      comparisons += index
      guard index == own.count else { continue }
      // A full stop in place of a question mark changes what is said.
      if added != nil, end < units.count, units[end].key == [0x3F] || units[end].key == [0x21] {
        continue
      }
      let core = units[start].range.lowerBound..<units[end - 1].range.upperBound
      // Marks at the ends of the quote have to be those of the text.
      let tail = added == nil ? piece.bytes.count - last.range.upperBound : 0
      let full = (core.lowerBound - first.range.lowerBound)..<(core.upperBound + tail)
      let bytes = piece.bytes[..<(last.range.upperBound + tail)]
      let isExact =
        piece.isVerbatim && added.map { $0.range.upperBound == piece.bytes.count } ?? true
        && full.lowerBound >= 0 && full.upperBound <= text.count
        && text[full].elementsEqual(bytes)
      let mark = added.map { String(decoding: piece.bytes[$0.range], as: UTF8.self) }
      matches.append(
        Match(range: isExact ? full : core, isExact: isExact, addedMark: mark))
    }
    return matches
  }
}
