/// The pieces that an attested word vouches for because inflection relates them: `belevingen` for
/// `beleving`, `zwemmen` for `zwem`, `kiezen` for `kies`, `jaar` for `jaren`.
///
/// Regular spelling only, and generous: a piece that no word has costs a slot in a table. Which of
/// them a word really has is for the conflation to say. A piece is the beginning of the word and
/// at most four other letters, so that its hash follows from the word's.
struct InflectedPieces {
  private static let a: UInt8 = 1
  private static let e: UInt8 = 5
  private static let f: UInt8 = 6
  private static let j: UInt8 = 10
  private static let n: UInt8 = 14
  private static let o: UInt8 = 15
  private static let s: UInt8 = 19
  private static let u: UInt8 = 21
  private static let v: UInt8 = 22
  private static let w: UInt8 = 23
  private static let x: UInt8 = 24
  private static let z: UInt8 = 26

  private let own: UInt64
  /// Hashes and numbers of letters; 8 at most.
  private(set) var hashes: InlineArray<8, UInt64> = .init(repeating: 0)
  private(set) var letterCounts: InlineArray<8, Int> = .init(repeating: 0)
  /// The number of pieces.
  private(set) var count = 0

  /// The pieces that a word vouches for, some of them twice, never the word.
  init(of word: borrowing CompoundLetters) {
    let length = word.count
    own = word.hash(ofFirst: length, followedBy: 0)
    guard length >= 3 else { return }
    let last = word[length &- 1]
    if length >= 5, last == Self.n, word[length &- 2] == Self.e {
      addStems(word, ofFirst: length &- 2)
    } else if length >= 4, last == Self.e {
      addStems(word, ofFirst: length &- 1)
    }
    if length >= 4, last == Self.s || last == Self.n { add(word, length &- 1) }
    if CompoundLetters.isVowel(last) {
      add(word, length, Self.n)
      add(word, length, Self.s)
    } else {
      addInflections(word)
    }
  }

  /// Adds the first letters of the word followed by others; 0 is none.
  @inline(__always)
  private mutating func add(
    _ word: CompoundLetters, _ kept: Int, _ first: UInt8 = 0, _ second: UInt8 = 0,
    _ third: UInt8 = 0, _ fourth: UInt8 = 0
  ) {
    let added =
      UInt32(first) | UInt32(second) &<< 8 | UInt32(third) &<< 16 | UInt32(fourth) &<< 24
    let length = kept &+ (39 &- added.leadingZeroBitCount) / 8
    let hash = word.hash(ofFirst: kept, followedBy: added)
    guard length >= 2, hash != own, count < 8 else { return }
    hashes[count] = hash
    letterCounts[count] = length
    count &+= 1
  }

  /// What stands before an ending in -e: one consonant of two, voiceless, its vowel long.
  private mutating func addStems(_ word: CompoundLetters, ofFirst length: Int) {
    guard length >= 2 else { return }
    let last = word[length &- 1]
    let before = word[length &- 2]
    if length >= 3, last == before, !CompoundLetters.isVowel(last) { return add(word, length &- 1) }
    let final = last == Self.v ? Self.f : last == Self.z ? Self.s : last
    let isLengthened =
      !CompoundLetters.isVowel(final) && Self.doubles(before)
      && (length < 3 || !CompoundLetters.isVowel(word[length &- 3]))
    if isLengthened { add(word, length &- 2, before, before, final) }
    if !isLengthened || before == Self.e { add(word, length &- 1, final) }
  }

  /// Plural, infinitive and the form in -e of a word that ends in a consonant.
  private mutating func addInflections(_ word: CompoundLetters) {
    let length = word.count
    let last = word[length &- 1]
    let before = word[length &- 2]
    let hasOneVowel =
      CompoundLetters.isVowel(before) && !CompoundLetters.isVowel(word[length &- 3])
    if length >= 4, before == word[length &- 3], Self.doubles(before) {
      addEndings(word, length &- 2, last)
      if last == Self.s || last == Self.f {
        add(word, length &- 2, Self.voiced(last), Self.e, Self.n)
      }
    } else if hasOneVowel, last != Self.w, last != Self.x, last != Self.j {
      addEndings(word, length, last)
      add(word, length, Self.e, Self.n)
    } else {
      addEndings(word, length &- 1, last)
      if before != last, last == Self.s || last == Self.f {
        add(word, length &- 1, Self.voiced(last), Self.e, Self.n)
      }
    }
    add(word, length, Self.s)
  }

  private mutating func addEndings(_ word: CompoundLetters, _ kept: Int, _ last: UInt8) {
    add(word, kept, last, Self.e, Self.n)
    add(word, kept, last, Self.e)
  }

  /// Whether a vowel is written twice in a closed syllable.
  private static func doubles(_ number: UInt8) -> Bool {
    number == a || number == e || number == o || number == u
  }

  private static func voiced(_ number: UInt8) -> UInt8 { number == f ? v : z }
}
