/// Finds what a word can be cut into, and what each cut is worth.
struct CompoundCutter: Sendable {
  /// A cut of a piece of a word in two.
  struct Cut {
    /// Where the last part begins.
    var place: Int
    /// Letters of the linking element before it.
    var linkCount: Int
    /// What it is worth, in 256ths of a logit: it is likelier than no cut if above 0.
    var score: Int
    /// Whether both parts are known.
    var isKnown: Bool
  }

  private let pairs: LetterPairs
  private let powers = FrozenPowers.shared

  private static let letterE: UInt8 = 5
  private static let letterN: UInt8 = 14
  private static let letterR: UInt8 = 18
  private static let letterS: UInt8 = 19

  /// Scores cuts by what is known of pairs of letters, beside what is known of pieces.
  init(pairs: LetterPairs) {
    self.pairs = pairs
  }

  /// The hash of the letters `start..<end` of a word.
  @inline(__always)
  private func hash(_ word: CompoundLetters, _ start: Int, _ end: Int) -> UInt64 {
    word.hash(start, end, power: powers[end &- start])
  }

  /// Calls `body` with each cut of the letters `start..<end` that is possible, from left to right.
  ///
  /// - `isOfKnown`: Whether only cuts into two known parts count: most others need no second look-up then, and the
  ///   ends of words that come in byte order are spread over the whole table.
  /// - Complexity: O(letters).
  @inline(__always)
  func forEachCut<Pieces: PieceSource & ~Copyable>(
    _ word: CompoundLetters, _ start: Int, _ end: Int, by pieces: borrowing Pieces,
    isOfKnown: Bool = false, _ body: (Cut) -> Void
  ) {
    let whole = pieces.piece(hash(word, start, end))
    guard end &- start >= 4, !whole.flags.contains(.whole) else { return }
    let length = min(end &- start, CompoundWeights.wordMaximum)
    let base =
      CompoundWeights.bias &+ Int(whole.whole) &+ CompoundWeights.wordLetter &* length
    // The pieces that end one and two letters before the cut.
    var second = Piece.none
    var third = Piece.none
    for place in start &+ 2..<end &- 1 {
      let first = pieces.piece(hash(word, start, place))
      defer {
        third = second
        second = first
      }
      guard !first.flags.contains(.neverFirst), word.hasVowel(start, place),
        word.hasVowel(place, end)
      else { continue }
      let letter = word[place &- 1]
      let isEnOrEr =
        word[place &- 2] == Self.letterE && (letter == Self.letterN || letter == Self.letterR)
      if isOfKnown, !first.flags.contains(.known), !second.flags.contains(.known),
        !(isEnOrEr && third.flags.contains(.known))
      {
        continue
      }
      let last = pieces.piece(hash(word, place, end))
      guard !last.flags.contains(.neverLast) else { continue }
      let isLastKnown = last.flags.contains(.known)
      if isOfKnown, !isLastKnown { continue }
      let common =
        base &+ pairs.cut(letter, word[place])
        &+ (isLastKnown ? Int(last.last) : unknownLast(word, place, end))
      if first.flags.contains(.known) {
        body(
          Cut(
            place: place, linkCount: 0, score: common &+ Int(first.first), isKnown: isLastKnown))
      } else if isLastKnown {
        let score = common &+ unknownFirst(word, start, place)
        body(Cut(place: place, linkCount: 0, score: score, isKnown: false))
      }
      if canLink(second, word, start, place &- 1),
        let weight = link(letter, word, start, place &- 1)
      {
        let score = common &+ Int(second.first) &+ weight
        body(Cut(place: place, linkCount: 1, score: score, isKnown: isLastKnown))
      }
      if isEnOrEr, canLink(third, word, start, place &- 2) {
        let weight = letter == Self.letterN ? CompoundWeights.linkEn : CompoundWeights.linkEr
        let score = common &+ Int(third.first) &+ weight
        body(Cut(place: place, linkCount: 2, score: score, isKnown: isLastKnown))
      }
    }
  }

  /// The hashes of the two parts of a cut of `start..<end`.
  @inline(__always)
  func hashes(
    _ cut: Cut, _ word: CompoundLetters, _ start: Int, _ end: Int
  ) -> (first: UInt64, last: UInt64) {
    (
      hash(word, start, cut.place &- cut.linkCount), hash(word, cut.place, end)
    )
  }

  /// What a linking element of one letter after `start..<end` is worth, or nil if it is none.
  @inline(__always)
  private func link(_ letter: UInt8, _ word: CompoundLetters, _ start: Int, _ end: Int) -> Int? {
    switch letter {
    case Self.letterS:
      word.takesS(start, end) ? CompoundWeights.linkSAsRule : CompoundWeights.linkS
    case Self.letterE: CompoundWeights.linkE
    case Self.letterN: CompoundWeights.linkN
    default: nil
    }
  }

  /// Whether a piece can stand before a linking element.
  @inline(__always)
  private func canLink(
    _ piece: Piece, _ word: CompoundLetters, _ start: Int, _ end: Int
  ) -> Bool {
    piece.flags.contains(.known) && !piece.flags.contains(.neverFirst) && end &- start >= 2
      && word.hasVowel(start, end)
  }

  @inline(__always)
  private func unknownFirst(
    _ word: CompoundLetters, _ start: Int, _ end: Int
  ) -> Int {
    CompoundWeights.firstUnknown &+ Self.firstLength(end &- start)
      &+ Int(pairs.ending[LetterPairs.index(word[end &- 2], word[end &- 1])])
  }

  @inline(__always)
  private func unknownLast(_ word: CompoundLetters, _ start: Int, _ end: Int) -> Int {
    CompoundWeights.lastUnknown &+ Self.lastLength(end &- start)
      &+ Int(pairs.beginning[LetterPairs.index(word[start], word[start &+ 1])])
  }

  /// What the length of a first part is worth.
  @inline(__always)
  static func firstLength(_ count: Int) -> Int {
    switch count {
    case ...2: CompoundWeights.firstLength2
    case 3: CompoundWeights.firstLength3
    case 4: CompoundWeights.firstLength4
    default: CompoundWeights.firstLetter &* min(count, CompoundWeights.firstMaximum)
    }
  }

  /// What the length of a last part is worth.
  @inline(__always)
  static func lastLength(_ count: Int) -> Int {
    switch count {
    case ...2: CompoundWeights.lastLength2
    case 3: CompoundWeights.lastLength3
    case 4: CompoundWeights.lastLength4
    case 5: CompoundWeights.lastLength5
    default: CompoundWeights.lastLetter &* min(count, CompoundWeights.lastMaximum)
    }
  }
}
