/// What a vocabulary tells of a piece.
struct PieceEvidence {
  /// The hash of its letters; 0 in an empty slot.
  var hash: UInt64 = 0
  /// Its own occurrences.
  var attested: UInt32 = 0
  /// The occurrences of the most frequent word that vouches for it by inflection.
  var inflected: UInt32 = 0
  /// Words that begin with it.
  var beginnings: UInt32 = 0
  /// Words that end in it.
  var endings: UInt32 = 0
  /// Compounds of which it is the first part, in 256ths.
  var asFirst: UInt32 = 0
  /// Compounds of which it is the last part, in 256ths.
  var asLast: UInt32 = 0
  var letterCount: UInt16 = 0
  var flags: PieceFlags = []

  /// The piece with its scores.
  var piece: Piece {
    var piece = Piece(hash: hash, first: 0, last: 0, whole: 0, flags: flags)
    guard flags.contains(.known) else { return piece }
    let frequency = Self.logarithm(max(attested, inflected))
    var first = CompoundScores.firstLength(Int(letterCount))
    var last = CompoundScores.lastLength(Int(letterCount))
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
    first += (CompoundWeights.firstCompounds * Self.productivity(asFirst)) >> 8
    last += (CompoundWeights.lastCompounds * Self.productivity(asLast)) >> 8
    first += (CompoundWeights.firstBeginnings * Self.logarithm(beginnings)) >> 8
    last += (CompoundWeights.lastEndings * Self.logarithm(endings)) >> 8
    piece.first = Int16(clamping: first)
    piece.last = Int16(clamping: last)
    piece.whole = Int16(
      clamping: (CompoundWeights.wordFrequency * Self.logarithm(attested)) >> 8)
    return piece
  }

  /// The logarithm of one more than a count.
  private static func logarithm(_ count: UInt32) -> Int { BinaryLogarithm.of(UInt64(count) + 1) }

  /// The logarithm of one more than a count in 256ths.
  private static func productivity(_ count: UInt32) -> Int {
    BinaryLogarithm.of(UInt64(count) + 256) - 2048
  }
}
