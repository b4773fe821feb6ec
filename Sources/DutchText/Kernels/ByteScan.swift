/// Looks for bytes in text eight at a time, and copies what lies between.
package enum ByteScan {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  /// The first place of a byte from an offset on, or nil.
  ///
  /// - Complexity: O(n).
  package static func firstIndex(
    of wanted: UInt8, in bytes: Span<UInt8>, from start: Int = 0
  ) -> Int? {
    let pattern = UInt64(wanted) &* ones
    // SAFETY: The reader checks each read, and is used only inside the closure.
    return unsafe bytes.withUnsafeBytes { buffer in
      first(in: unsafe UTF8Reader(buffer), from: start) { word in
        zeroBytesAndAbove(word ^ pattern)
      } byByte: {
        $0 == wanted
      }
    }
  }

  /// The first place from an offset on that ends a plain stretch of a JSON string, or nil: a quote,
  /// a backslash, or a control character.
  ///
  /// - Complexity: O(n).
  package static func firstJSONMark(in bytes: Span<UInt8>, from start: Int) -> Int? {
    let quote = UInt64(UInt8(ascii: "\"")) &* ones
    let backslash = UInt64(UInt8(ascii: "\\")) &* ones
    // SAFETY: The reader checks each read, and is used only inside the closure.
    return unsafe bytes.withUnsafeBytes { buffer in
      first(in: unsafe UTF8Reader(buffer), from: start) { word in
        zeroBytesAndAbove(word ^ quote) | zeroBytesAndAbove(word ^ backslash)
          | bytesBelow32AndAbove(word)
      } byByte: {
        $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") || $0 < 0x20
      }
    }
  }

  /// The first place from an offset on where a sentence could end, or nil: a line feed, a full stop,
  /// an exclamation or question mark, or the first byte of an ellipsis, which other marks share.
  ///
  /// - Complexity: O(n).
  static func firstSentenceMark(in text: RawSpan, from start: Int) -> Int? {
    let (feed, stop) = (0x0A &* ones, UInt64(UInt8(ascii: ".")) &* ones)
    let (exclamation, question) = (0x21 &* ones, 0x3F &* ones)
    let ellipsis = 0xE2 &* ones
    // SAFETY: The reader checks each read, and is used only inside the closure.
    return unsafe text.withUnsafeBytes { buffer in
      first(in: unsafe UTF8Reader(buffer), from: start) { word in
        zeroBytesAndAbove(word ^ feed) | zeroBytesAndAbove(word ^ stop)
          | zeroBytesAndAbove(word ^ exclamation) | zeroBytesAndAbove(word ^ question)
          | zeroBytesAndAbove(word ^ ellipsis)
      } byByte: {
        $0 == 0x0A || $0 == 0x2E || $0 == 0x21 || $0 == 0x3F || $0 == 0xE2
      }
    }
  }

  /// The first place from an offset on that a search for quotes has to look at, or nil: a line feed, a colon, a straight
  /// mark, the first byte of another mark, or a byte that shares most bits with these (`#`, `&`, `*`, U+001A).
  ///
  /// - Complexity: O(n).
  package static func firstQuoteSign(in bytes: Span<UInt8>, from start: Int) -> Int? {
    // SAFETY: The reader checks each read, and is used only inside the closure.
    unsafe bytes.withUnsafeBytes { buffer in
      first(in: unsafe UTF8Reader(buffer), from: start) { word in
        zeroBytesAndAbove(word & (0xCF &* ones) ^ (0x0A &* ones))
          | zeroBytesAndAbove(word & (0xFA &* ones) ^ (0x22 &* ones))
          | zeroBytesAndAbove(word & (0xDF &* ones) ^ (0xC2 &* ones))
      } byByte: {
        $0 & 0xCF == 0x0A || $0 & 0xFA == 0x22 || $0 & 0xDF == 0xC2
      }
    }
  }

  /// How often a byte occurs.
  ///
  /// - Complexity: O(n).
  package static func count(of wanted: UInt8, in bytes: Span<UInt8>) -> Int {
    let pattern = UInt64(wanted) &* ones
    // SAFETY: The reader checks each read, and is used only inside the closure.
    return unsafe bytes.withUnsafeBytes { buffer in
      let reader = unsafe UTF8Reader(buffer)
      var count = 0
      var offset = 0
      while let word = reader.word(offset) {
        count &+= zeroBytes(word ^ pattern).nonzeroBitCount
        offset &+= 8
      }
      while offset < reader.count {
        if reader.byte(offset) == wanted { count &+= 1 }
        offset &+= 1
      }
      return count
    }
  }

  /// The text that bytes are, or nil when they are not UTF-8.
  ///
  /// - Complexity: O(n), eight bytes of ASCII at a time.
  package static func text(_ bytes: Span<UInt8>) -> String? {
    guard isUTF8(bytes) else { return nil }
    // SAFETY: Just validated.
    var text = unsafe UTF8Span(unchecked: bytes)
    // A string that knows that it is ASCII has lower case and characters six times as fast.
    _ = text.checkForASCII()
    return String(copying: text)
  }

  /// Whether bytes are UTF-8.
  static func isUTF8(_ bytes: Span<UInt8>) -> Bool {
    // SAFETY: The reader checks each read, and is used only inside the closure.
    unsafe bytes.withUnsafeBytes { buffer in
      let reader = unsafe UTF8Reader(buffer)
      var offset = 0
      while offset < reader.count {
        if let word = reader.word(offset) {
          let marks = UInt64(littleEndian: word) & highBits
          if marks == 0 {
            offset &+= 8
            continue
          }
          offset &+= marks.trailingZeroBitCount &>> 3
        }
        let decoded = reader.decode(offset)
        if decoded.scalar == UTF8Reader.invalid { return false }
        offset &+= decoded.byteCount
      }
      return true
    }
  }

  /// Appends a range of bytes to an array.
  ///
  /// - Complexity: O(range).
  package static func append(
    _ bytes: Span<UInt8>, _ range: Range<Int>, to output: inout [UInt8]
  ) {
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count)
    // SAFETY: The range is inside the span; the buffer is used only inside the closure.
    unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe output.append(contentsOf: buffer[range])
    }
  }

  /// The first byte that a test finds: `byWord` sets the highest bit of the first byte that it finds
  /// in a word, and of none before it; `byByte` is the same test of a single byte.
  @inline(__always)
  private static func first(
    in reader: UTF8Reader, from start: Int, byWord: (UInt64) -> UInt64, byByte: (UInt8) -> Bool
  ) -> Int? {
    precondition(start >= 0 && start <= reader.count)
    var offset = start
    while let word = reader.word(offset) {
      let found = byWord(UInt64(littleEndian: word)) & highBits
      if found != 0 { return offset &+ found.trailingZeroBitCount &>> 3 }
      offset &+= 8
    }
    while offset < reader.count {
      if byByte(reader.byte(offset)) { return offset }
      offset &+= 1
    }
    return nil
  }

  /// The highest bit of each byte that is zero; exact for every byte.
  @inline(__always)
  static func zeroBytes(_ word: UInt64) -> UInt64 {
    let seven = word & ~highBits
    return ~((seven &+ ~highBits) | word) & highBits
  }

  /// The highest bit of the first byte that is zero, and perhaps of bytes above it.
  ///
  /// Other bits mean nothing. The subtraction borrows only from bytes above one that is found.
  @inline(__always)
  static func zeroBytesAndAbove(_ word: UInt64) -> UInt64 {
    (word &- ones) & ~word
  }

  /// The same for bytes below 0x20.
  @inline(__always)
  static func bytesBelow32AndAbove(_ word: UInt64) -> UInt64 {
    (word &- 0x20 &* ones) & ~word
  }
}
