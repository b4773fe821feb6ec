/// A word as numbers of its letters, with what makes looking up any piece of it take constant time.
///
/// A letter is a–z, or à–ÿ of Latin-1. A word with anything else in it, or with more letters than
/// `limit`, is no word to split. The hash of a piece is a polynomial over its letters, modulo 2^64;
/// pieces are compared by hash alone, which two of ten million pieces share with a probability below
/// one in 300,000, and then a word is split wrongly and nothing worse.
struct CompoundLetters {
  /// The most letters of a word.
  static let limit = 48
  /// Numbers of letters are below this.
  static let letterCount = 64
  /// The multiplier of the polynomial: odd, from the digits of π.
  private static let multiplier: UInt64 = 0x243F_6A88_85A3_08D3

  /// The number of letters.
  private(set) var count = 0
  private var letters: InlineArray<48, UInt8> = .init(repeating: 0)
  private var offsets: InlineArray<49, UInt8> = .init(repeating: 0)
  private var vowelCounts: InlineArray<49, UInt8> = .init(repeating: 0)
  private var hashes: InlineArray<49, UInt64> = .init(repeating: 0)

  /// The powers of the multiplier, one for each number of letters up to `limit`.
  static func powers() -> [UInt64] {
    var powers: [UInt64] = [1]
    for index in 0..<limit { powers.append(powers[index] &* multiplier) }
    return powers
  }

  /// A word without letters, to be read into.
  init() {}

  /// Reads a range of a form in place of what it held.
  ///
  /// - Returns: Whether it is made of letters, and not of too many.
  @inline(__always)
  mutating func read(_ form: RawSpan, _ range: Range<Int>) -> Bool {
    count = 0
    var offset = range.lowerBound
    while offset < range.upperBound {
      let byte = form.byte(at: offset)
      var number = byte &- 0x60
      var byteCount = 1
      if byte == 0xC3, offset &+ 1 < range.upperBound {
        let second = form.byte(at: offset &+ 1)
        guard second >= 0xA0, second <= 0xBF, second != 0xB7 else { return false }
        number = second &- 0xA0 &+ 27
        byteCount = 2
      } else if number &- 1 >= 26 {
        return false
      }
      guard count < Self.limit else { return false }
      append(number, byteCount: byteCount)
      offset &+= byteCount
    }
    return true
  }

  /// Reads numbers of letters in place of what it held; no more than `limit`.
  @inline(__always)
  mutating func read(_ numbers: borrowing Span<UInt8>) {
    precondition(numbers.count <= Self.limit, "a word has at most \(Self.limit) letters")
    count = 0
    for index in numbers.indices { append(numbers[index], byteCount: 1) }
  }

  @inline(__always)
  private mutating func append(_ number: UInt8, byteCount: Int) {
    letters[count] = number
    hashes[count &+ 1] = hashes[count] &* Self.multiplier &+ UInt64(number)
    vowelCounts[count &+ 1] = vowelCounts[count] &+ (Self.isVowel(number) ? 1 : 0)
    offsets[count &+ 1] = offsets[count] &+ UInt8(truncatingIfNeeded: byteCount)
    count &+= 1
  }

  /// The letter at an index.
  @inline(__always)
  subscript(index: Int) -> UInt8 { letters[index] }

  /// The bytes before a letter.
  @inline(__always)
  func byteOffset(_ index: Int) -> Int { Int(offsets[index]) }

  /// Whether a piece has a vowel.
  @inline(__always)
  func hasVowel(_ start: Int, _ end: Int) -> Bool { vowelCounts[end] != vowelCounts[start] }

  /// The hash of a piece; never 0.
  ///
  /// - Parameters:
  ///   - start: Its first letter.
  ///   - end: Just after its last.
  ///   - power: The power of the multiplier for so many letters.
  /// - Returns: What two pieces share that have the same letters.
  @inline(__always)
  func hash(_ start: Int, _ end: Int, power: UInt64) -> UInt64 {
    Self.finish(hashes[end] &- hashes[start] &* power, count: end &- start)
  }

  /// The hash of the first letters with up to four others after them.
  ///
  /// - Parameters:
  ///   - kept: Letters of the word.
  ///   - added: A byte for each other letter, the lowest first; 0 ends them.
  /// - Returns: The hash that `hash` gives to the same letters.
  @inline(__always)
  func hash(ofFirst kept: Int, followedBy added: UInt32) -> UInt64 {
    var hash = hashes[kept]
    var rest = added
    var length = kept
    while rest != 0 {
      hash = hash &* Self.multiplier &+ UInt64(rest & 0xFF)
      rest &>>= 8
      length &+= 1
    }
    return Self.finish(hash, count: length)
  }

  /// Whether the letters `start..<end` are a word that links with an s as a rule: -ing, -heid, -teit,
  /// -schap, -aar, -er, -ling, -ij, -ist, -ie, -ment, -dom.
  @inline(__always)
  func takesS(_ start: Int, _ end: Int) -> Bool {
    guard end &- start >= 4 else { return false }
    var tail: UInt32 = 0
    for index in end &- 4..<end { tail = tail &<< 8 | UInt32(letters[index]) }
    switch tail & 0xFFFF {
    case 0x0512, 0x090A, 0x0905: return true  // er, ij, ie
    case 0x0E07: return tail & 0xFF_FFFF == 0x09_0E07  // ing
    case 0x0904: return tail == 0x0805_0904  // heid
    case 0x0914: return tail == 0x1405_0914  // teit
    case 0x0110: return tail == 0x0308_0110  // chap
    case 0x0112: return tail & 0xFF_FFFF == 0x01_0112  // aar
    case 0x1314: return tail & 0xFF_FFFF == 0x09_1314  // ist
    case 0x0E14: return tail == 0x0D05_0E14  // ment
    case 0x0F0D: return tail & 0xFF_FFFF == 0x04_0F0D  // dom
    default: return false
    }
  }

  /// Mixes the high bits into the low ones, by which the table finds a place.
  @inline(__always)
  private static func finish(_ hash: UInt64, count: Int) -> UInt64 {
    let mixed = (hash ^ UInt64(truncatingIfNeeded: count)) &* 0x9E37_79B9_7F4A_7C15
    return (mixed ^ mixed &>> 32) | 1
  }

  /// Whether a letter is a vowel: a, e, i, o, u, y and what carries a mark.
  @inline(__always)
  static func isVowel(_ number: UInt8) -> Bool {
    vowels &>> UInt64(number) & 1 != 0
  }

  /// A bit for each vowel: `aeiouy` and `áàäâéèëêíìïîóòöôúùüû` with their neighbours, but ç, ð, ñ, þ.
  private static let vowels: UInt64 = {
    var bits: UInt64 = 0
    for letter in "aeiouy".utf8 { bits |= 1 << UInt64(letter - 0x60) }
    for second in UInt8(0xA0)...0xBF where ![0xA7, 0xB0, 0xB1, 0xB7, 0xBE].contains(second) {
      bits |= 1 << UInt64(second - 0xA0 + 27)
    }
    return bits
  }()
}
