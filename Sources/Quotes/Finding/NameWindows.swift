/// Finds where a text may name somebody in full: two capitalised words, perhaps with *van de* between.
enum NameWindows {
  /// What is looked at before and behind such words, in bytes.
  private static let before = 60
  private static let behind = 100

  /// Ranges of whole words around capitalised words that follow each other; ascending, apart from each other.
  ///
  /// - Complexity: O(bytes).
  static func windows(of text: [UInt8], in range: Range<Int>) -> [Range<Int>] {
    var windows: [Range<Int>] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard isCapital(text, index), index == range.lowerBound || !isLetter(text[index - 1]) else {
        index += 1
        continue
      }
      var end = index + 1
      while end < range.upperBound, isLetter(text[end]) { end += 1 }
      if followsCapital(text, end, limit: range.upperBound) {
        let window = widened(index..<end, of: text, in: range)
        if let last = windows.last, window.lowerBound <= last.upperBound {
          windows[windows.count - 1] = last.lowerBound..<window.upperBound
        } else {
          windows.append(window)
        }
      }
      index = end
    }
    return windows
  }

  /// Whether a capitalised word follows a space, perhaps after one or two short words.
  private static func followsCapital(_ text: [UInt8], _ end: Int, limit: Int) -> Bool {
    var index = end
    for _ in 0..<3 {
      guard index + 1 < limit, text[index] == 0x20 else { return false }
      index += 1
      if isCapital(text, index) { return true }
      let start = index
      while index < limit, isLetter(text[index]) { index += 1 }
      guard (2...3).contains(index - start) else { return false }
    }
    return false
  }

  private static func widened(
    _ words: Range<Int>, of text: [UInt8], in range: Range<Int>
  ) -> Range<Int> {
    var start = max(range.lowerBound, words.lowerBound - before)
    while start > range.lowerBound, start < words.lowerBound, text[start - 1] != 0x20 { start += 1 }
    var end = min(range.upperBound, words.upperBound + behind)
    while end < range.upperBound, text[end] != 0x20 { end += 1 }
    return start..<end
  }

  private static func isCapital(_ text: [UInt8], _ index: Int) -> Bool {
    let byte = text[index]
    if byte < 0x80 { return byte &- 0x41 < 26 }
    return byte == 0xC3 && index + 1 < text.count && (0x80...0x9E).contains(text[index + 1])
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 || byte == UInt8(ascii: "-")
  }
}
