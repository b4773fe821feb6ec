/// A stretch of a quote between two ellipses.
struct QuotePiece: Hashable {
  /// What is looked for: the quote's own bytes, or those with brackets around a first letter taken away.
  var bytes: [UInt8]
  /// Whether the bytes are the quote's own.
  var isVerbatim = true

  /// A quote with more pieces is no quote.
  private static let maximumCount = 50

  /// Cuts a quote at its ellipses: `…`, `...`, `(…)`, `[…]` and the like.
  ///
  /// - Returns: The pieces that hold something, trimmed of white space.
  static func pieces(of quote: [UInt8]) -> [QuotePiece] {
    var pieces: [QuotePiece] = []
    var start = 0
    var index = 0
    while index < quote.count {
      guard let count = ellipsisByteCount(quote, at: index) else {
        index += 1
        continue
      }
      pieces.append(QuotePiece(trimmed(quote[start..<index])))
      index += count
      start = index
    }
    pieces.append(QuotePiece(trimmed(quote[start...])))
    pieces.removeAll { $0.bytes.isEmpty }
    return pieces.count > maximumCount ? [whole(quote)] : pieces
  }

  /// The whole of a quote, its ellipses kept.
  static func whole(_ quote: [UInt8]) -> QuotePiece { QuotePiece(trimmed(quote[...])) }

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    // [D]e klant: the case of the first letter is changed, and the brackets say so.
    guard bytes.count > 4, bytes[0] == UInt8(ascii: "["),
      let close = bytes[1...].prefix(4).firstIndex(of: UInt8(ascii: "]")),
      close + 1 < bytes.count, Self.isLetter(bytes[close + 1]), close > 1,
      bytes[1..<close].allSatisfy(Self.isLetter)
    else { return }
    self.bytes = Array(bytes[1..<close] + bytes[(close + 1)...])
    isVerbatim = false
  }

  /// The bytes of an ellipsis that begins at an offset, with its brackets.
  private static func ellipsisByteCount(_ bytes: [UInt8], at index: Int) -> Int? {
    let open = bytes[index]
    if open == UInt8(ascii: "(") || open == UInt8(ascii: "[") {
      let close = open == UInt8(ascii: "(") ? UInt8(ascii: ")") : UInt8(ascii: "]")
      var next = skipWhite(bytes, index + 1)
      guard let count = dotsByteCount(bytes, at: next) else { return nil }
      next = skipWhite(bytes, next + count)
      return next < bytes.count && bytes[next] == close ? next + 1 - index : nil
    }
    return dotsByteCount(bytes, at: index)
  }

  /// The bytes of `…`, of three dots or more, or of dots with spaces between them.
  private static func dotsByteCount(_ bytes: [UInt8], at index: Int) -> Int? {
    if bytes[index...].starts(with: [0xE2, 0x80, 0xA6]) { return 3 }
    var dots = 0
    var end = index
    var next = index
    while next < bytes.count, bytes[next] == UInt8(ascii: ".") {
      dots += 1
      end = next + 1
      next = end < bytes.count && bytes[end] == 0x20 ? end + 1 : end
    }
    return dots >= 3 ? end - index : nil
  }

  private static func skipWhite(_ bytes: [UInt8], _ index: Int) -> Int {
    var index = index
    while index < bytes.count, isWhite(bytes[index]) { index += 1 }
    return index
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    let start = bytes.drop(while: isWhite)
    var end = start.endIndex
    while end > start.startIndex, isWhite(start[end - 1]) { end -= 1 }
    return Array(start[..<end])
  }

  private static func isWhite(_ byte: UInt8) -> Bool { byte == 0x20 || (9...13).contains(byte) }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte & 0xDF) || byte >= 0x80
  }
}
