/// The loop under `Tokenizer` and `WordTable`: a byte table for ASCII, scanners for the rest.
enum TokenKernel {
  /// The largest text: offsets are 32 bits wide.
  static let maximumByteCount = Int(UInt32.max)

  /// Bytes of one batch; tokens of a batch stay in the first-level cache with the text.
  static let batchByteCount = 8192

  /// What a byte means to the fast path: `0` ends a token, `1` is an ASCII letter or digit, `2` may
  /// join what follows, `3` is an apostrophe, which may also start a token, `4` is not ASCII.
  static var byteClasses: StaticString {
    """
    0000000000000000000000000000000000000023000022221111111111200000\
    2111111111111111111111111110000231111111111111111111111111100000\
    4444444444444444444444444444444444444444444444444444444444444444\
    4444444444444444444444444444444444444444444444444444444444444444
    """
  }

  /// Appends the tokens of a text.
  static func tokenize(_ text: RawSpan, rules: Tokenizer.Rules, into tokens: inout [TokenRange]) {
    precondition(text.byteCount <= maximumByteCount, "a text has less than 4 GiB")
    // SAFETY: The reader and the pointers are used only inside the closure.
    unsafe text.withUnsafeBytes { bytes in
      let reader = unsafe UTF8Reader(bytes)
      var offset = 0
      while offset < reader.count {
        let until = min(offset + batchByteCount, reader.count)
        let capacity = until - offset
        tokens.append(addingCapacity: capacity) { output in
          unsafe output.withUnsafeMutableBufferPointer { buffer, initialized in
            // SAFETY: The buffer has room for `capacity` tokens, one a byte.
            let free = unsafe UnsafeMutableBufferPointer(rebasing: buffer[initialized...])
            let batch = unsafe scan(reader, rules, from: offset, until: until, into: free)
            offset = batch.next
            initialized += batch.count
          }
        }
      }
    }
  }

  /// What one batch gave.
  struct Batch {
    /// Where to go on.
    var next: Int
    /// How many tokens were written.
    var count: Int
  }

  /// Writes the tokens that start in `from..<until`; `from` is not inside a token.
  ///
  /// - Parameters:
  ///   - reader: The whole text.
  ///   - rules: Where tokens start and end.
  ///   - from: Where to start.
  ///   - until: Where no more tokens start; above `from`.
  ///   - buffer: Has room for `until - from` tokens.
  /// - Returns: Where the next batch starts, and how many tokens were written.
  static func scan(
    _ reader: UTF8Reader, _ rules: Tokenizer.Rules, from: Int, until: Int,
    into buffer: UnsafeMutableBufferPointer<TokenRange>
  ) -> Batch {
    precondition(buffer.count >= until - from)
    switch rules {
    case .dutch: return unsafe scanDutch(reader, from: from, until: until, into: buffer)
    case .unicode: return unsafe scanUnicode(reader, from: from, until: until, into: buffer)
    case .whitespace: return unsafe scanWhitespace(reader, from: from, until: until, into: buffer)
    }
  }

  private static func scanDutch(
    _ reader: UTF8Reader, from: Int, until: Int,
    into buffer: UnsafeMutableBufferPointer<TokenRange>
  ) -> Batch {
    // SAFETY: The table has 256 digits, one for each byte that indexes it.
    let classes = unsafe byteClasses.utf8Start
    let scanner = DutchScanner(reader)
    var batch = Batch(next: from, count: 0)
    while batch.next < until {
      let start = batch.next
      let startClass = unsafe classes[Int(reader.byte(start))]
      var token = start..<start
      if startClass == 0x31 {
        let end = endOfRun(reader, from: start)
        let after = unsafe classes[Int(reader.byte(end))]
        let isWhole =
          unsafe after == 0x30
          || after < 0x34 && classes[Int(reader.byte(end &+ 1))] == 0x30
        token = isWhole ? start..<end : scanner.word(from: start, scanned: end)
      } else if startClass < 0x33 {
        batch.next = start &+ 1
        continue
      } else {
        token = scanner.token(from: start)
      }
      batch.next = token.upperBound
      if token.isEmpty { continue }
      // SAFETY: Tokens are not empty and start in `from..<until`: at most `until - from` of them.
      unsafe buffer.initializeElement(at: batch.count, to: TokenRange(token))
      batch.count &+= 1
    }
    return batch
  }

  /// Where the ASCII letters and digits end that start at an offset; eight bytes at a time.
  @inline(__always)
  private static func endOfRun(_ reader: UTF8Reader, from start: Int) -> Int {
    var end = start
    while let word = reader.word(end) {
      let others = ~alphanumericBytes(UInt64(littleEndian: word)) & 0x8080_8080_8080_8080
      if others != 0 { return end &+ others.trailingZeroBitCount &>> 3 }
      end &+= 8
    }
    while case let byte = reader.byte(end), (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 {
      end &+= 1
    }
    return end
  }

  /// The highest bit of each byte that is an ASCII letter or digit.
  ///
  /// A sum of seven bits and a constant carries into the eighth from a threshold on.
  @inline(__always)
  private static func alphanumericBytes(_ word: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let seven = word & 0x7F7F_7F7F_7F7F_7F7F
    let lower = seven | 0x2020_2020_2020_2020
    let letters = (lower &+ 0x1F &* ones) & ~(lower &+ 0x05 &* ones)  // 0x61...0x7A
    let digits = (seven &+ 0x50 &* ones) & ~(seven &+ 0x46 &* ones)  // 0x30...0x39
    return (letters | digits) & ~word
  }

  private static func scanUnicode(
    _ reader: UTF8Reader, from: Int, until: Int,
    into buffer: UnsafeMutableBufferPointer<TokenRange>
  ) -> Batch {
    // SAFETY: The table has 256 digits, one for each byte that indexes it.
    let classes = unsafe byteClasses.utf8Start
    var batch = Batch(next: from, count: 0)
    while batch.next < until {
      let start = batch.next
      let startClass = unsafe classes[Int(reader.byte(start))]
      if startClass == 0x30 {  // no token, and what may follow in its segment is none either
        batch.next = start &+ 1
        continue
      }
      var segment = WordSegmenter.Segment(end: start &+ 1, isWord: true)
      if startClass == 0x31 {
        segment.end = endOfRun(reader, from: start)
      }
      let after = unsafe classes[Int(reader.byte(segment.end))]
      let isWhole =
        unsafe startClass == 0x31 && after < 0x34
        && (after == 0x30 && reader.byte(segment.end) != 0x3B
          || reader.byte(segment.end) != 0x5F
            && classes[Int(reader.byte(segment.end &+ 1))] == 0x30)
      if !isWhole { segment = WordSegmenter.segment(reader, from: start) }
      if segment.isWord {
        // SAFETY: As in `scanDutch`.
        unsafe buffer.initializeElement(at: batch.count, to: TokenRange(start..<segment.end))
        batch.count &+= 1
      }
      batch.next = segment.end
    }
    return batch
  }

  private static func scanWhitespace(
    _ reader: UTF8Reader, from: Int, until: Int,
    into buffer: UnsafeMutableBufferPointer<TokenRange>
  ) -> Batch {
    var batch = Batch(next: from, count: 0)
    while batch.next < until {
      let start = batch.next
      var end = start
      while end < reader.count, !isWhitespace(reader.byte(end)) { end &+= 1 }
      if end > start {
        // SAFETY: As in `scanDutch`.
        unsafe buffer.initializeElement(at: batch.count, to: TokenRange(start..<end))
        batch.count &+= 1
      }
      batch.next = end &+ 1
    }
    return batch
  }

  /// Tab, line feed, vertical tab, form feed, carriage return, space.
  @inline(__always)
  static func isWhitespace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte &- 0x09 < 5
  }

  /// All word boundaries of a text.
  static func boundaries(_ text: RawSpan) -> [Int] {
    // SAFETY: The reader is used only inside the closure.
    unsafe text.withUnsafeBytes { bytes in
      let reader = unsafe UTF8Reader(bytes)
      var boundaries = [0]
      var offset = 0
      while offset < reader.count {
        offset = WordSegmenter.segment(reader, from: offset).end
        boundaries.append(offset)
      }
      return boundaries
    }
  }
}
