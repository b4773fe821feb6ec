/// Brings the marks of one paragraph together in pairs.
///
/// A mark without a partner is left aside; it never costs the others theirs.
struct MarkMatcher {
  /// More marks than this are not open at the same time in any text.
  private static let depthLimit = 12

  private let text: [UInt8]
  private let paragraph: Range<Int>
  private var open: [QuotationMark] = []
  private(set) var pairs: [MarkPair] = []

  /// A matcher for a paragraph of a text.
  init(_ text: [UInt8], paragraph: Range<Int>) {
    self.text = text
    self.paragraph = paragraph
  }

  /// The pairs of a paragraph, by start, the outer one first.
  ///
  /// - `next`: The mark with which the next paragraph begins: what is still open may go on there.
  /// - Complexity: O(marks · log marks).
  static func pairs(
    of text: [UInt8], paragraph: Range<Int>, marks: [QuotationMark], next: MarkGlyph?
  ) -> [MarkPair] {
    var matcher = MarkMatcher(text, paragraph: paragraph)
    let strong = matcher.strongClosings(marks)
    for (index, mark) in marks.enumerated() {
      matcher.take(mark, hasStrongClosing: strong[index])
    }
    if let next, let first = matcher.open.first(where: { $0.glyph == next }) {
      matcher.close(first, at: paragraph.upperBound, end: paragraph.upperBound, goesOn: true)
    }
    return matcher.nested()
  }

  /// For each mark, whether a single mark that can only be a closing one comes after it, before the next
  /// that opens.
  private func strongClosings(_ marks: [QuotationMark]) -> [Bool] {
    var result = [Bool](repeating: false, count: marks.count)
    var isAhead = false
    for index in marks.indices.reversed() {
      result[index] = isAhead
      let mark = marks[index]
      if mark.glyph.isApostrophe, mark.canClose, !mark.canOpen {
        if !isPossessive(mark) { isAhead = true }
      } else if mark.canOpen, mark.glyph == .leftSingle || mark.glyph == .straightSingle {
        isAhead = false
      }
    }
    return result
  }

  private mutating func take(_ mark: QuotationMark, hasStrongClosing: Bool) {
    if mark.glyph.isApostrophe || mark.glyph == .leftSingle {
      if mark.before == .letter, mark.after == .letter { return }
      if isElision(mark) { return }
    }
    if mark.canClose, let place = open.lastIndex(where: { mark.glyph.closes($0.glyph) }) {
      if mark.canOpen, mark.glyph == .leftDouble || mark.glyph == .leftSingle {
        open.append(mark)
        return
      }
      if mark.glyph.isApostrophe, isPossessive(mark), hasStrongClosing { return }
      let opening = open[place]
      open.removeSubrange(place...)
      close(opening, at: mark.start, end: mark.end, goesOn: false)
      return
    }
    guard mark.canOpen else { return }
    if mark.glyph == .straightDouble || mark.glyph == .straightSingle {
      open.removeAll { $0.glyph == mark.glyph }
    }
    if mark.glyph == .rightGuillemet || mark.glyph == .rightAngle, mark.before == .letter { return }
    if open.count == Self.depthLimit { open.removeFirst() }
    open.append(mark)
  }

  private mutating func close(
    _ opening: QuotationMark, at start: Int, end: Int, goesOn: Bool
  ) {
    var inner = opening.end..<start
    while let first = inner.first, text[first] == 0x20 { inner = (first + 1)..<inner.upperBound }
    if inner.count > 2, text[inner.lowerBound] == 0xC2, text[inner.lowerBound + 1] == 0xA0 {
      inner = (inner.lowerBound + 2)..<inner.upperBound
    }
    while let last = inner.last, text[last] == 0x20 { inner = inner.lowerBound..<last }
    if inner.count > 2, text[inner.upperBound - 2] == 0xC2, text[inner.upperBound - 1] == 0xA0 {
      inner = inner.lowerBound..<(inner.upperBound - 2)
    }
    guard !inner.isEmpty else { return }
    pairs.append(
      MarkPair(outer: opening.start..<end, inner: inner, glyph: opening.glyph, goesOn: goesOn))
  }

  /// The pairs by start, each with its depth.
  private func nested() -> [MarkPair] {
    var sorted = pairs.sorted { $0.outer.lowerBound < $1.outer.lowerBound }
    var ends: [Int] = []
    for index in sorted.indices {
      while let end = ends.last, end <= sorted[index].outer.lowerBound { ends.removeLast() }
      sorted[index].depth = ends.count
      ends.append(sorted[index].outer.upperBound)
    }
    return sorted
  }

  /// Whether a mark behind a letter may be the apostrophe of `Hans’ boek`: after s, x or z, before a word.
  private func isPossessive(_ mark: QuotationMark) -> Bool {
    guard mark.before == .letter, mark.after == .white, mark.start > paragraph.lowerBound else {
      return false
    }
    let last = text[mark.start - 1] | 0x20
    guard last == UInt8(ascii: "s") || last == UInt8(ascii: "x") || last == UInt8(ascii: "z") else {
      return false
    }
    let next = mark.end + 1
    return next < paragraph.upperBound && (text[next] | 0x20) &- UInt8(ascii: "a") < 26
  }

  /// Whether a mark stands for letters left out: `’s avonds`, `’t`, `’n`, `’k`, `’80`.
  private func isElision(_ mark: QuotationMark) -> Bool {
    guard mark.before != .letter, mark.after == .letter else { return false }
    var end = mark.end
    while end < paragraph.upperBound, end - mark.end < 4, Self.isWordByte(text[end]) { end += 1 }
    let word = text[mark.end..<end].map { $0 | 0x20 }
    if word.count == 2, word.allSatisfy({ (0x30...0x39).contains($0) }) {
      return mark.glyph.isApostrophe
    }
    return Self.elisions.contains { $0.elementsEqual(word) }
  }

  private static let elisions: [[UInt8]] = ["s", "t", "n", "k", "m", "r", "ns", "tje"].map {
    Array($0.utf8)
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- UInt8(ascii: "a") < 26 || (0x30...0x39).contains(byte) || byte >= 0x80
  }
}
