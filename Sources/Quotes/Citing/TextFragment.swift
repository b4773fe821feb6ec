/// Links that lead a browser to a passage of a page: `#:~:text=`.
///
/// WICG, *URL Fragment Text Directives*, https://wicg.github.io/scroll-to-text-fragment/. A browser takes the
/// first place in the page where the words stand whole, whatever their case. What the stored text
/// shows is heeded: a long passage is named by its ends, made long enough that no earlier place has
/// them, and a passage that stands in the text before gets words of its surroundings. Of several
/// paragraphs the mark may end early, where the last is a word that stood before; it begins right.
enum TextFragment {
  /// A passage with more bytes is named by its ends.
  static let longestByteCount = 160
  /// The words of each end, and of what stands before or after, to begin with.
  private static let wordCount = 4

  /// The address with the directive for `range` of `text`.
  static func link(_ address: String, to range: Range<Int>, of text: [UInt8]) -> String {
    guard let directive = directive(for: range, of: text) else { return address }
    return address + (address.contains("#") ? "" : "#") + ":~:text=" + directive
  }

  /// The directive, or nil for a passage without words.
  static func directive(for range: Range<Int>, of text: [UInt8]) -> String? {
    precondition(range.upperBound <= text.count)
    var words = self.words(text, range)
    guard let first = words.first, var last = words.popLast() else { return nil }
    // No browser needs a full stop at the end, and it would look like that of the sentence around.
    while last.count > 1, text[last.upperBound - 1] == UInt8(ascii: ".") {
      last = last.lowerBound..<(last.upperBound - 1)
    }
    words.append(last)
    let passage = first.lowerBound..<last.upperBound
    let folded = text.map(lowercase)
    if passage.count <= longestByteCount, !crossesParagraphs(text, passage) {
      let isFirst = firstPlace(of: passage, in: folded) == passage.lowerBound
      let before = isFirst ? nil : prefix(to: passage, text, folded)
      return (before.map { encode(text, $0) + "-," } ?? "") + encode(text, passage)
    }
    return ends(words, text, folded)
  }

  /// The ends of a long passage, as short as tells them apart.
  private static func ends(
    _ words: [Range<Int>], _ text: [UInt8], _ folded: [UInt8]
  ) -> String {
    let half = words.count / 2
    var start = words[0]
    for count in min(wordCount, half)...max(half, 1) where count > 0 {
      let candidate = words[0].lowerBound..<words[count - 1].upperBound
      if crossesParagraphs(text, candidate) { break }
      start = candidate
      if firstPlace(of: start, in: folded) == start.lowerBound { break }
    }
    var end = words[words.count - 1]
    for count in min(wordCount, half)...max(half, 1) where count > 0 {
      let candidate = words[words.count - count].lowerBound..<words[words.count - 1].upperBound
      if crossesParagraphs(text, candidate) { break }
      end = candidate
      if firstPlace(of: end, in: folded, from: start.upperBound) == end.lowerBound { break }
    }
    let isFirst = firstPlace(of: start, in: folded) == start.lowerBound
    let before = isFirst ? nil : prefix(to: start, text, folded)
    return (before.map { encode(text, $0) + "-," } ?? "") + encode(text, start) + ","
      + encode(text, end)
  }

  /// The words before a passage that tell it from earlier places with the same words.
  private static func prefix(
    to passage: Range<Int>, _ text: [UInt8], _ folded: [UInt8]
  ) -> Range<Int>? {
    var start = passage.lowerBound
    while start > 0, !(text[start - 1] == 0x0A && start > 1 && text[start - 2] == 0x0A) {
      start -= 1
    }
    let before = words(text, start..<passage.lowerBound)
    guard let last = before.last else { return nil }
    for count in 1...min(12, before.count) {
      let range = before[before.count - count].lowerBound..<last.upperBound
      let both = range.lowerBound..<passage.upperBound
      if firstPlace(of: both, in: folded) == both.lowerBound { return range }
    }
    return nil
  }

  /// The words of a range: what stands between white space, without marks at its ends.
  private static func words(_ text: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start: Int?
    for index in range.lowerBound...range.upperBound {
      let isInside = index < range.upperBound && !isWhite(text, index)
      if isInside, start == nil { start = index }
      if !isInside, let first = start {
        words.append(first..<index)
        start = nil
      }
    }
    return words
  }

  private static func encode(_ text: [UInt8], _ range: Range<Int>) -> String {
    WebAddress.encode(text[range].map { $0 == 0x0A ? 0x20 : $0 })
  }

  private static func crossesParagraphs(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    text[range].contains(0x0A)
  }

  /// Where the bytes of a range first stand as whole words.
  private static func firstPlace(
    of range: Range<Int>, in folded: [UInt8], from start: Int = 0
  ) -> Int? {
    var place = start
    while place + range.count <= folded.count {
      if folded[place] == folded[range.lowerBound],
        folded[place..<(place + range.count)].elementsEqual(folded[range]),
        place == 0 || !isWordLike(folded[place - 1]),
        place + range.count == folded.count || !isWordLike(folded[place + range.count])
      {
        return place
      }
      place += 1
    }
    return nil
  }

  private static func lowercase(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }

  private static func isWordLike(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte)
  }

  private static func isWhite(_ text: [UInt8], _ index: Int) -> Bool {
    text[index] == 0x20 || (9...13).contains(text[index])
  }
}
