/// What a vocabulary tells of a piece: 32 bytes, as there are several for each word.
///
/// Words are counted first; then `settle()` keeps what that says of the scores in place of the counts, and compounds
/// are counted.
struct PieceEvidence {
  /// The hash of its letters; 0 in an empty slot.
  var hash: UInt64 = 0
  /// Its own occurrences; then what is fixed of its score as a first part.
  private var attestedOrFirst: UInt32 = 0
  /// The occurrences of the most frequent word that vouches for it by inflection; then what is fixed of its
  /// score as a last part.
  private var inflectedOrLast: UInt32 = 0
  /// Words that begin with it; then compounds of which it is the first part, in 256ths.
  private var beginningsOrFirst: UInt32 = 0
  /// Words that end in it; then compounds of which it is the last part, in 256ths.
  private var endingsOrLast: UInt32 = 0
  /// Its scores, as in `Piece`.
  private var first: Int16 = 0
  private var last: Int16 = 0
  private var whole: Int16 = 0
  private var letterCount: UInt8 = 0
  var flags: PieceFlags = []

  /// An empty slot.
  init() {}

  /// A piece of which nothing is known yet.
  init(hash: UInt64, letterCount: Int) {
    self.hash = hash
    self.letterCount = UInt8(clamping: letterCount)
  }

  /// The piece with its scores; only after `settle()`.
  @inline(__always)
  var piece: Piece {
    Piece(hash: hash, first: first, last: last, whole: whole, flags: flags)
  }
}

// MARK: - Words
extension PieceEvidence {
  /// Takes a word of the vocabulary.
  mutating func attest(_ count: UInt32) {
    flags.formUnion([.known, .attested])
    attestedOrFirst = Self.saturating(attestedOrFirst, count)
  }

  /// Takes a word of the vocabulary of which it may be an inflection, or the stem.
  mutating func vouch(_ count: UInt32) {
    flags.insert(.known)
    inflectedOrLast = max(inflectedOrLast, count)
  }

  /// Takes a word that begins with it.
  mutating func begin() { beginningsOrFirst &+= 1 }

  /// Takes a word that ends in it.
  mutating func end() { endingsOrLast &+= 1 }

  /// Ends the counting of words and begins that of compounds.
  mutating func settle() {
    let (attested, inflected) = (attestedOrFirst, inflectedOrLast)
    let frequency = Self.logarithm(max(attested, inflected))
    var first = CompoundCutter.firstLength(Int(letterCount))
    var last = CompoundCutter.lastLength(Int(letterCount))
    if flags.contains(.attested) {
      first += CompoundWeights.firstAttested
      last += CompoundWeights.lastAttested
    } else if inflected > 0 {
      first += CompoundWeights.firstInflected
      last += CompoundWeights.lastInflected
    }
    if flags.contains(.basic) {
      first += CompoundWeights.firstBasic
      last += CompoundWeights.lastBasic
    }
    first += (CompoundWeights.firstFrequency * frequency) >> 8
    last += (CompoundWeights.lastFrequency * frequency) >> 8
    first += (CompoundWeights.firstBeginnings * Self.logarithm(beginningsOrFirst)) >> 8
    last += (CompoundWeights.lastEndings * Self.logarithm(endingsOrLast)) >> 8
    if flags.contains(.known) {
      whole = Int16(
        clamping: (CompoundWeights.wordFrequency * Self.logarithm(attested)) >> 8)
    }
    attestedOrFirst = UInt32(bitPattern: Int32(clamping: first))
    inflectedOrLast = UInt32(bitPattern: Int32(clamping: last))
    beginningsOrFirst = 0
    endingsOrLast = 0
    score()
  }

  /// The logarithm of one more than a count.
  private static func logarithm(_ count: UInt32) -> Int { BinaryLogarithm.of(UInt64(count) + 1) }

  private static func saturating(_ first: UInt32, _ second: UInt32) -> UInt32 {
    let (sum, isTooLarge) = first.addingReportingOverflow(second)
    return isTooLarge ? .max : sum
  }
}

// MARK: - Compounds
extension PieceEvidence {
  /// Takes a part of a compound of which it is the first part, in 256ths.
  mutating func addFirst(_ share: UInt32) {
    beginningsOrFirst = Self.saturating(beginningsOrFirst, share)
  }

  /// Takes a part of a compound of which it is the last part, in 256ths.
  mutating func addLast(_ share: UInt32) {
    endingsOrLast = Self.saturating(endingsOrLast, share)
  }

  /// Scores the piece by the compounds that were counted, and forgets these.
  mutating func score() {
    if flags.contains(.known) {
      let fixedFirst = Int(Int32(bitPattern: attestedOrFirst))
      let fixedLast = Int(Int32(bitPattern: inflectedOrLast))
      first = Int16(
        clamping: fixedFirst
          + (CompoundWeights.firstCompounds * Self.productivity(beginningsOrFirst)) >> 8)
      last = Int16(
        clamping: fixedLast
          + (CompoundWeights.lastCompounds * Self.productivity(endingsOrLast)) >> 8)
    }
    beginningsOrFirst = 0
    endingsOrLast = 0
  }

  /// The logarithm of one more than a count in 256ths.
  private static func productivity(_ count: UInt32) -> Int {
    BinaryLogarithm.of(UInt64(count) + 256) - 2048
  }
}
