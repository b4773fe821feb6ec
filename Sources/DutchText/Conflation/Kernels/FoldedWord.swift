/// A word as the rules see it: without diaereses, and with a hash of each beginning.
///
/// `ë ï ö ü` stand as plain letters and are remembered as the start of a syllable, so that `financiële`
/// is to `financieel` as `rode` is to `rood`, and `geïnstalleerd` is `ge` and `installeerd`.
@safe
struct FoldedWord: ~Copyable {
  /// The longest word that inflects; the hashes of more would not fit.
  static let capacity = 64

  /// The bytes, of which `count` are in use.
  let bytes: WordLetterBuffer
  /// The number of bytes.
  private(set) var count = 0
  /// A bit where a vowel had a diaeresis.
  private(set) var breaks: UInt64 = 0
  /// A bit for each vowel.
  private var vowels: UInt64 = 0
  /// The last eight letters, the last one lowest.
  private var last: UInt64 = 0
  /// The hash of each beginning: polynomial, so that pieces can be put together.
  private let hashes: UnsafeMutablePointer<UInt64>

  /// Odd, and large enough to spread a few letters over 64 bits: 2^64 divided by the golden ratio.
  private static let multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// An empty word.
  init() {
    bytes = WordLetterBuffer(capacity: Self.capacity)
    // SAFETY: A hash for each length, all initialised, freed by `deinit`.
    unsafe hashes = .allocate(capacity: Self.capacity + 1)
    unsafe hashes.initialize(repeating: 0, count: Self.capacity + 1)
  }

  deinit {
    bytes.deallocate()
    // SAFETY: The word owns the hashes.
    unsafe hashes.deallocate()
  }

  /// Reads a form.
  ///
  /// - Returns: Whether it inflects: it is a word, and short enough. If not, the word is left in pieces.
  mutating func read(_ form: RawSpan) -> Bool {
    guard form.byteCount <= Self.capacity else { return false }
    breaks = 0
    vowels = 0
    last = 0
    count = 0
    // SAFETY: The pointer is used only inside the closure, below the count of its bytes.
    let offset = unsafe form.withUnsafeBytes { text in
      var offset = 0
      while offset < text.count {
        let byte = unsafe text[offset]
        guard byte &- 0x61 < 26 else { break }
        push(byte)
        offset &+= 1
      }
      return offset
    }
    if offset == form.byteCount { return offset > 0 }
    return InflectedWord.contains(form) && readRest(of: form, from: offset)
  }

  /// Reads on where a letter is not one of a to z.
  private mutating func readRest(of form: RawSpan, from start: Int) -> Bool {
    var offset = start
    while offset < form.byteCount {
      var byte = form.byte(at: offset)
      if byte == 0xC3, offset + 1 < form.byteCount {
        let plain = Self.plainLetter(form.byte(at: offset + 1))
        if plain != 0 {
          byte = plain
          breaks |= 1 << UInt64(count)
          offset += 1
        }
      }
      push(byte)
      offset += 1
    }
    return true
  }

  /// Adds a letter; there are at most as many as bytes in a form, which are at most `capacity`.
  @inline(__always)
  private mutating func push(_ byte: UInt8) {
    bytes.set(count, byte)
    if Self.isVowelByte(byte) { vowels |= 1 &<< UInt64(truncatingIfNeeded: count) }
    last = last &<< 8 | UInt64(byte)
    let hash = self.hash(upTo: count) &* Self.multiplier &+ UInt64(byte) &+ 1
    count &+= 1
    // SAFETY: `bytes.set` checked that the count was below `capacity`.
    unsafe hashes[count] = hash
  }

  /// Reads a form given as an array.
  mutating func read(_ form: [UInt8]) -> Bool {
    // SAFETY: `bytes` is unsafe only for types with padding; a `UInt8` has none.
    read(unsafe form.span.bytes)
  }

  /// The letter under the diaeresis of the scalar whose second byte this is, or 0.
  @inline(__always)
  private static func plainLetter(_ second: UInt8) -> UInt8 {
    switch second {
    case 0xAB: 0x65
    case 0xAF: 0x69
    case 0xB6: 0x6F
    case 0xBC: 0x75
    default: 0
    }
  }

  /// The hash of bytes that stand alone, as that of a word.
  static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(0) { hash($0, $1) }
  }

  /// The hash of bytes and one more, by the hash of the bytes.
  static func hash(_ bytes: UInt64, _ next: UInt8) -> UInt64 {
    bytes &* multiplier &+ UInt64(next) &+ 1
  }

  /// The hash of the first bytes.
  @inline(__always)
  func hash(upTo end: Int) -> UInt64 {
    precondition(UInt(bitPattern: end) <= UInt(Self.capacity))
    // SAFETY: There is a hash for each length up to `capacity`.
    return unsafe hashes[end]
  }

  /// The hash of letters in the middle, as that of a word.
  @inline(__always)
  func hash(from start: Int, to end: Int) -> UInt64 {
    hash(upTo: end) &- hash(upTo: start) &* Self.power(end &- start)
  }

  @inline(__always)
  private static func power(_ exponent: Int) -> UInt64 {
    var power: UInt64 = 1
    for _ in 0..<exponent { power = power &* multiplier }
    return power
  }

  /// The hash of a stem.
  @inline(__always)
  func hash(of stem: StemCandidate) -> UInt64 {
    var hash = self.hash(upTo: stem.kept)
    if stem.gapCount > 0 {
      let start = stem.gapStart &+ stem.gapCount
      hash =
        self.hash(upTo: stem.gapStart) &* Self.power(stem.kept &- start)
        &+ self.hash(from: start, to: stem.kept)
    }
    var tail = stem.tail
    for _ in 0..<stem.tailCount {
      hash = hash &* Self.multiplier &+ (tail & 0xFF) &+ 1
      tail >>= 8
    }
    return hash
  }

  /// Writes the bytes of a stem in place of what `output` held.
  ///
  /// - Parameters:
  ///   - stem: A stem of this word.
  ///   - withDiaereses: Whether vowels get back what they had; not where a stem starts.
  ///   - output: Receives the stem.
  func write(_ stem: StemCandidate, withDiaereses: Bool = false, into output: inout [UInt8]) {
    output.removeAll(keepingCapacity: true)
    let gap = stem.gapStart..<stem.gapStart + stem.gapCount
    for index in 0..<stem.kept where !gap.contains(index) {
      if withDiaereses, isBreak(index), index != gap.upperBound {
        output.append(0xC3)
        output.append(Self.second(of: bytes[index]))
      } else {
        output.append(bytes[index])
      }
    }
    var tail = stem.tail
    for _ in 0..<stem.tailCount {
      output.append(UInt8(truncatingIfNeeded: tail))
      tail >>= 8
    }
  }

  /// The second byte of a letter with a diaeresis.
  private static func second(of letter: UInt8) -> UInt8 {
    switch letter {
    case UInt8(ascii: "e"): 0xAB
    case UInt8(ascii: "i"): 0xAF
    case UInt8(ascii: "o"): 0xB6
    default: 0xBC
    }
  }

  /// Whether the letter at an index is a vowel; `y` is one, bytes outside ASCII count as one.
  @inline(__always)
  func isVowel(_ index: Int) -> Bool { index >= 0 && vowels >> UInt64(index) & 1 == 1 }

  /// Whether there is a vowel among the first letters.
  @inline(__always)
  func hasVowel(before end: Int) -> Bool {
    end > 0 && vowels & (UInt64.max >> UInt64(64 - min(end, 64))) != 0
  }

  /// Whether a vowel starts a syllable of its own.
  @inline(__always)
  func isBreak(_ index: Int) -> Bool { breaks >> UInt64(index) & 1 == 1 }

  /// Whether the letter at an index is t or d.
  @inline(__always)
  func isDental(_ index: Int) -> Bool {
    bytes[index] == UInt8(ascii: "t") || bytes[index] == UInt8(ascii: "d")
  }

  /// Whether the word ends so.
  @inline(__always)
  func has(_ ending: Ending) -> Bool { last & ending.mask == ending.bits }

  /// The last eight letters of a stem, the last one lowest.
  func last(of stem: StemCandidate) -> UInt64 {
    var bits = bytes.last(before: stem.kept)
    var tail = stem.tail
    for _ in 0..<stem.tailCount {
      bits = bits << 8 | tail & 0xFF
      tail >>= 8
    }
    return bits
  }

  @inline(__always)
  private static func isVowelByte(_ byte: UInt8) -> Bool {
    // a, e, i, o, u, y
    byte >= 0x80 || byte &- 0x61 < 26 && 0x0110_4111 >> UInt32(byte &- 0x61) & 1 == 1
  }
}
