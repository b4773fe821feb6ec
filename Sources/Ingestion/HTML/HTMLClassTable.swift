/// Says what the words are signs of that the names of an element are made of.
struct HTMLClassTable: Sendable {
  /// The table of `HTMLClassWords`.
  static let shared = HTMLClassTable()

  /// A name of an article's body: its last eight bytes, those before them, and which bits count.
  private struct Ending {
    var low: UInt64
    var lowMask: UInt64
    var high: UInt64
    var highMask: UInt64
  }

  private let whole: HTMLSignTable
  private let beginnings: HTMLSignTable
  private var positive: [Ending] = []
  /// By a hash of four bytes: whether a name of an article's body may end so.
  private var positiveEnds = [Bool](repeating: false, count: 1024)
  /// By two letters: whether a word may start so.
  private var starts = [Bool](repeating: false, count: 1024)

  private init() {
    var whole: [(word: [UInt8], signs: HTMLNameSigns)] = []
    var beginnings: [(word: [UInt8], signs: HTMLNameSigns)] = []
    for (word, signs) in HTMLClassWords.entries {
      let bytes = word.utf8.filter { $0 != UInt8(ascii: "*") }
      if bytes.count < word.utf8.count {
        beginnings.append((bytes, signs))
      } else {
        whole.append((bytes, signs))
      }
      starts[Self.pair(bytes[0], bytes[1])] = true
    }
    self.whole = HTMLSignTable(whole)
    self.beginnings = HTMLSignTable(beginnings)
    for word in HTMLClassWords.positive {
      var (high, low) = (UInt64(0), UInt64(0))
      for byte in word.utf8 { Self.roll(byte, &high, &low) }
      let count = word.utf8.count
      precondition((4...16).contains(count))
      positiveEnds[Self.end(low)] = true
      positive.append(
        Ending(
          low: low, lowMask: count < 8 ? (1 << UInt64(8 * count)) - 1 : ~0,
          high: high, highMask: count > 8 ? ~0 >> UInt64(128 - 8 * count) : 0))
    }
  }

  /// Where two letters stand in a table; 1023, where none do, for other bytes.
  @inline(__always)
  private static func pair(_ first: UInt8, _ second: UInt8) -> Int {
    let (left, right) = (first &- 0x61, second &- 0x61)
    return left < 26 && right < 26 ? Int(left) << 5 | Int(right) : 1023
  }

  /// The place of the last four of eight bytes in a table.
  @inline(__always)
  private static func end(_ low: UInt64) -> Int {
    Int(
      (low & 0xFFFF_FFFF).multipliedReportingOverflow(by: 0x9E37_79B9_7F4A_7C15).partialValue >> 54)
  }

  /// Appends a byte to the last sixteen.
  @inline(__always)
  private static func roll(_ byte: UInt8, _ high: inout UInt64, _ low: inout UInt64) {
    high = high << 8 | low >> 56
    low = low << 8 | UInt64(byte)
  }

  /// What the names of an element say, in a class and an id.
  ///
  /// - Returns: The signs of each word, of two or three words in a row written as one, and of names of
  ///   an article's body within the names.
  /// - Complexity: O(names).
  func signs(
    of values: Span<UInt8>, class classRange: Range<Int>, id idRange: Range<Int>
  ) -> HTMLNameSigns {
    var state = State()
    for range in [classRange, idRange] {
      var previous: UInt8 = 0
      for index in range {
        let byte = values[index]
        let isMark =
          byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":")
        let isSpace = byte == 0x20 || byte &- 0x09 < 5
        let isCapital = byte &- 0x41 < 26
        if isMark || isSpace || isCapital && Self.isLowercaseOrDigit(previous) {
          endWord(&state)
          if isSpace { Self.roll(0x20, &state.high, &state.low) }
        }
        previous = byte
        guard !isMark, !isSpace else { continue }
        append(isCapital ? byte | 0x20 : byte, &state)
      }
      endWord(&state)
      Self.roll(0x20, &state.high, &state.low)
    }
    return state.signs
  }

  /// What is known in the middle of reading names.
  private struct State {
    var signs: HTMLNameSigns = []
    /// The word being read; the same with the word before it, and with two.
    var single = ClassWord()
    var pair = ClassWord()
    var triple = ClassWord()
    /// The last sixteen bytes, without the marks between words.
    var high: UInt64 = 0
    var low: UInt64 = 0

    init() {
      pair.isUnknown = true
      triple.isUnknown = true
    }
  }

  @inline(__always)
  private func append(_ byte: UInt8, _ state: inout State) {
    Self.roll(byte, &state.high, &state.low)
    if positiveEnds[Self.end(state.low)], isPositive(state.high, state.low) {
      state.signs.insert(.positive)
    }
    append(byte, to: &state.single)
    if !state.single.isUnknown, state.single.count > 1 {
      state.signs.formUnion(beginnings.signs(of: state.single))
    }
    append(byte, to: &state.pair)
    append(byte, to: &state.triple)
  }

  @inline(__always)
  private func append(_ byte: UInt8, to word: inout ClassWord) {
    if word.isUnknown { return }
    if word.count == 1, !starts[Self.pair(UInt8(truncatingIfNeeded: word.first), byte)] {
      word.isUnknown = true
    }
    word.append(byte)
    if word.count > HTMLNameTable.longestName { word.isUnknown = true }
  }

  private func endWord(_ state: inout State) {
    guard state.single.count > 0 else { return }
    for word in [state.single, state.pair, state.triple] where !word.isUnknown {
      state.signs.formUnion(whole.signs(of: word))
    }
    state.triple = state.pair
    state.pair = state.single
    state.single = ClassWord()
  }

  private func isPositive(_ high: UInt64, _ low: UInt64) -> Bool {
    positive.contains { ending in
      low & ending.lowMask == ending.low && high & ending.highMask == ending.high
    }
  }

  @inline(__always)
  private static func isLowercaseOrDigit(_ byte: UInt8) -> Bool {
    byte &- 0x61 < 26 || byte &- 0x30 < 10
  }
}
