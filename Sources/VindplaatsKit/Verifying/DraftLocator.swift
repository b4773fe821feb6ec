internal import Ingestion

/// Finds where the quotes of a text stand in the file that it was read from.
///
/// Reading takes away markup and white space; letters and digits stay, in order. So places are found by those alone, after tags,
/// character references and the targets of links are set aside. Only ASCII counts: everything else may be
/// written in more than one way.
struct DraftLocator {
  /// Where a stretch begins.
  struct Place: Hashable {
    /// From 1.
    var line: Int
    /// In scalars, from 1.
    var column: Int
    /// Whether the file has spaces in it that reading made plain ones.
    var hasOtherSpaces: Bool
  }

  private let bytes: [UInt8]
  /// ASCII letters and digits of the file, and where each stands.
  private var letters: [UInt8] = []
  private var places: [Int] = []
  private var next = 0
  /// The line of a byte that was found, where it starts, and the byte.
  private var known = (line: 1, start: 0, byte: 0)
  /// Letters that may still be looked at: a long text whose quotes are not found again must end too.
  private var budget = 400_000_000

  /// - `bytes`: The file, decoded.
  init(_ bytes: [UInt8], format: SourceFormat) {
    self.bytes = bytes
    var index = 0
    while index < bytes.count {
      if let end = Self.skippedEnd(bytes, at: index, format: format) {
        index = end
        continue
      }
      if Self.isLetter(bytes[index]) {
        letters.append(bytes[index])
        places.append(index)
      }
      index += 1
    }
  }

  /// Where a stretch of the text begins.
  ///
  /// - `quote`: The stretch; to be called in the order of the text.
  /// - Returns: Nil for one that is not found: reading has changed its letters.
  mutating func place(of quote: String) -> Place? {
    let wanted = quote.utf8.filter(Self.isLetter)
    guard let first = wanted.first else { return nil }
    for start in [next, 0] {
      var index = start
      while index + wanted.count <= letters.count {
        if letters[index] == first, letters[index...].starts(with: wanted) {
          next = index + 1
          return place(places[index]...places[index + wanted.count - 1], quote)
        }
        index += 1
      }
      budget -= index - start
      guard budget > 0 else { return nil }
    }
    return nil
  }

  /// The place of the quote's first character, which may stand before its first letter.
  private mutating func place(_ range: ClosedRange<Int>, _ quote: String) -> Place {
    var first = range.lowerBound
    var lead = Array(quote.utf8.prefix { !Self.isLetter($0) })
    while let last = lead.popLast(), first > 0, bytes[first - 1] == last { first -= 1 }
    if first < known.byte { known = (1, 0, 0) }
    var (line, start, _) = known
    for index in known.byte..<first where bytes[index] == 0x0A {
      line += 1
      start = index + 1
    }
    known = (line, start, first)
    let column = bytes[start..<first].count { $0 & 0xC0 != 0x80 } + 1
    let other = Self.otherSpaces.contains { space in
      range.contains { bytes[$0] == space[0] && bytes[$0...].starts(with: space) }
    }
    return Place(line: line, column: column, hasOtherSpaces: other)
  }

  /// No-break and narrow spaces, as characters and as references.
  private static let otherSpaces: [[UInt8]] = [
    [0xC2, 0xA0], [0xE2, 0x80, 0xAF], [0xE2, 0x80, 0x87], [0xE2, 0x80, 0x89],
    Array("&nbsp;".utf8), Array("&#160;".utf8), Array("&#xA0;".utf8), Array("&thinsp;".utf8),
  ]

  /// The end of markup that begins at an offset.
  private static func skippedEnd(
    _ bytes: [UInt8], at index: Int, format: SourceFormat
  ) -> Int? {
    switch (bytes[index], format) {
    case (UInt8(ascii: "<"), .html), (UInt8(ascii: "<"), .markdown):
      guard index + 1 < bytes.count,
        isLetter(bytes[index + 1]) || [0x2F, 0x21].contains(bytes[index + 1])
      else { return nil }
      let close: [UInt8] =
        bytes[index...].starts(with: Array("<!--".utf8)) ? Array("-->".utf8) : [0x3E]
      return end(of: close, in: bytes, from: index, limit: 100_000)
    case (UInt8(ascii: "&"), .html), (UInt8(ascii: "&"), .markdown):
      return end(of: [0x3B], in: bytes, from: index, limit: 12)
    case (UInt8(ascii: "]"), .markdown):
      guard index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "(") else { return nil }
      return end(of: [0x29], in: bytes, from: index, limit: 4_000)
    default: return nil
    }
  }

  /// Where the first `close` after an offset ends, if it is near.
  private static func end(
    of close: [UInt8], in bytes: [UInt8], from index: Int, limit: Int
  ) -> Int? {
    var end = index + 1
    while end < min(index + limit, bytes.count) {
      if bytes[end] == close[0], bytes[end...].starts(with: close) { return end + close.count }
      end += 1
    }
    return nil
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
  }
}
