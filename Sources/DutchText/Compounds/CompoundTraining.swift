internal import Glibc

/// Learns from a vocabulary what its pieces are worth as parts of compounds.
enum CompoundTraining {
  /// The most letters of a word whose inflections are pieces too: no longer ones are parts.
  private static let maximumInflectedLetterCount = 12

  /// The model of a vocabulary.
  ///
  /// Every compound that is possible counts first, shared among its cuts; what that gives says how
  /// likely each cut is, and those likelihoods are counted in the end.
  static func scores(of words: CompoundVocabulary) -> CompoundScores {
    var counter = PieceCounter(capacity: pieceCount(of: words), takesFacts: true)
    noteWords(words, &counter)
    noteEdges(words, &counter)
    counter.settle()
    let cutter = CompoundCutter(pairs: LetterPairs(words))
    countCompounds(words, cutter, &counter, isWeighted: false)
    counter.score()
    countCompounds(words, cutter, &counter, isWeighted: true)
    counter.score()
    return CompoundScores(pieces: counter.table(beside: factTable), cutter: cutter)
  }

  /// How many pieces words vouch for, a little more.
  ///
  /// By the bits of a table that their hashes leave unset: K.-Y. Whang et al., *A linear-time probabilistic counting
  /// algorithm for database applications*, 1990. The table of pieces is the largest thing that is held while forms get
  /// their keys, and one that grows is there twice.
  static func pieceCount(of words: CompoundVocabulary) -> Int {
    var wordCount = 0
    words.forEach { _, _ in wordCount += 1 }
    var bits: [UInt64] = [0]
    while bits.count * 8 < wordCount { bits += bits }
    let mask = UInt64(bits.count - 1)
    words.forEach { word, _ in
      let own = word.hash(ofFirst: word.count, followedBy: 0)
      bits[Int(truncatingIfNeeded: own >> 40 & mask)] |= 1 << (own >> 1 & 63)
      forEachInflection(of: word) { hash, _ in
        bits[Int(truncatingIfNeeded: hash >> 40 & mask)] |= 1 << (hash >> 1 & 63)
      }
    }
    let unset = bits.reduce(0) { $0 + (~$1).nonzeroBitCount }
    // How large a table is changes nothing of what it says, so that floating point may be used here.
    let size = Double(bits.count * 64)
    let count = Int(size * log(size / Double(unset + 1)))
    return count + count / 64 + 64
  }

  /// Calls `body` with the hash and the number of letters of each piece that a word vouches for, itself left out.
  @inline(__always)
  private static func forEachInflection(
    of word: CompoundLetters, _ body: (UInt64, Int) -> Void
  ) {
    guard word.count <= maximumInflectedLetterCount else { return }
    let pieces = InflectedPieces(of: word)
    for index in 0..<pieces.count { body(pieces.hashes[index], pieces.letterCounts[index]) }
  }

  /// Affixes, words that stay whole and basic words.
  static let facts = makeFacts()

  /// The facts with their scores.
  static let factTable: PieceTable = {
    var counter = makeFacts()
    counter.settle()
    return counter.table(beside: nil)
  }()

  private static func makeFacts() -> PieceCounter {
    var counter = PieceCounter(capacity: 1 << 14, takesFacts: false)
    note(CompoundAffixes.neverFirst, .neverFirst, &counter)
    note(CompoundAffixes.neverLast, .neverLast, &counter)
    note(CompoundAffixes.whole, .whole, &counter)
    note(BasicWordsTable.words, [.known, .basic], &counter, inflected: true)
    return counter
  }

  /// Takes words that are separated by white space.
  private static func note(
    _ text: String, _ flags: PieceFlags, _ counter: inout PieceCounter, inflected: Bool = false
  ) {
    var word = CompoundLetters()
    for form in text.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
      let isWord = Array(form).withRawSpan { word.read($0, 0..<$0.byteCount) }
      precondition(isWord, "a fact is a word of letters")
      counter.note(word.hash(ofFirst: word.count, followedBy: 0), letterCount: word.count) {
        $0.flags.formUnion(flags)
      }
      guard inflected else { continue }
      let pieces = InflectedPieces(of: word)
      for index in 0..<pieces.count {
        counter.note(pieces.hashes[index], letterCount: pieces.letterCounts[index]) {
          $0.flags.formUnion(flags)
        }
      }
    }
  }

  /// Takes words, and the pieces that they vouch for.
  private static func noteWords(_ words: CompoundVocabulary, _ counter: inout PieceCounter) {
    words.forEach { word, count in
      counter.note(word.hash(ofFirst: word.count, followedBy: 0), letterCount: word.count) {
        $0.attest(count)
      }
      forEachInflection(of: word) { hash, letterCount in
        counter.note(hash, letterCount: letterCount) { $0.vouch(count) }
      }
    }
  }

  /// Counts the words that begin with and end in each piece.
  private static func noteEdges(_ words: CompoundVocabulary, _ counter: inout PieceCounter) {
    let powers = FrozenPowers.shared
    words.forEach { word, _ in
      guard word.count >= CompoundSplitter.minimumLetterCount else { return }
      for place in 2..<word.count - 1 {
        counter.update(word.hash(0, place, power: powers[place])) { $0.begin() }
        counter.update(word.hash(place, word.count, power: powers[word.count - place])) {
          $0.end()
        }
      }
    }
  }

  /// Counts for each piece the compounds of known parts in which it is one.
  private static func countCompounds(
    _ words: CompoundVocabulary, _ cutter: CompoundCutter, _ counter: inout PieceCounter,
    isWeighted: Bool
  ) {
    var cuts: [CompoundCutter.Cut] = []
    words.forEach { word, _ in
      cuts.removeAll(keepingCapacity: true)
      var sum = isWeighted ? 1 << 16 : 0
      cutter.forEachCut(word, 0, word.count, by: counter, isOfKnown: true) { cut in
        guard cut.isKnown else { return }
        var cut = cut
        cut.score = isWeighted ? BinaryLogarithm.exponential(cut.score) : 1
        sum += cut.score
        cuts.append(cut)
      }
      for cut in cuts {
        let share = UInt32(cut.score * 256 / sum)
        let hashes = cutter.hashes(cut, word, 0, word.count)
        counter.update(hashes.first) { $0.addFirst(share) }
        counter.update(hashes.last) { $0.addLast(share) }
      }
    }
  }
}
