/// Learns from a vocabulary what its pieces are worth as parts of compounds.
enum CompoundTraining {
  /// The most letters of a word whose inflections are pieces too: no longer ones are parts.
  private static let maximumInflectedLetterCount = 12

  /// The model of a vocabulary.
  ///
  /// Every compound that is possible counts first, shared among its cuts; what that gives says how
  /// likely each cut is, and those likelihoods are counted in the end.
  static func scores(of words: CompoundVocabulary) -> CompoundScores {
    var counter = PieceCounter(capacity: 4 * words.count, takesFacts: true)
    noteWords(words, &counter)
    noteEdges(words, &counter)
    let pairs = LetterPairs(words)
    countCompounds(
      words, CompoundScores(pieces: counter.table(beside: factTable), pairs: pairs), &counter,
      isWeighted: false)
    let first = CompoundScores(pieces: counter.table(beside: factTable), pairs: pairs)
    counter.forgetCompounds()
    countCompounds(words, first, &counter, isWeighted: true)
    return CompoundScores(pieces: counter.table(beside: factTable), pairs: pairs)
  }

  /// Affixes, words that stay whole and basic words.
  static let facts: PieceCounter = {
    var counter = PieceCounter(capacity: 1 << 14, takesFacts: false)
    note(CompoundAffixes.neverFirst, .neverFirst, &counter)
    note(CompoundAffixes.neverLast, .neverLast, &counter)
    note(CompoundAffixes.whole, .whole, &counter)
    note(BasicWordsTable.words, [.known, .basic], &counter, inflected: true)
    return counter
  }()

  /// The facts with their scores.
  private static let factTable = facts.table(beside: nil)

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
    var word = CompoundLetters()
    for number in 0..<words.count {
      words.read(number, into: &word)
      let count = words.counts[number]
      counter.note(word.hash(ofFirst: word.count, followedBy: 0), letterCount: word.count) {
        $0.flags.formUnion([.known, .attested])
        $0.attested = saturating($0.attested, count)
      }
      guard word.count <= maximumInflectedLetterCount else { continue }
      let pieces = InflectedPieces(of: word)
      for index in 0..<pieces.count {
        counter.note(pieces.hashes[index], letterCount: pieces.letterCounts[index]) {
          $0.flags.insert(.known)
          $0.inflected = max($0.inflected, count)
        }
      }
    }
  }

  /// Counts the words that begin with and end in each piece.
  private static func noteEdges(_ words: CompoundVocabulary, _ counter: inout PieceCounter) {
    let powers = CompoundLetters.powers()
    var word = CompoundLetters()
    for number in 0..<words.count {
      words.read(number, into: &word)
      guard word.count >= CompoundSplitter.minimumLetterCount else { continue }
      for place in 2..<word.count - 1 {
        counter.update(word.hash(0, place, power: powers[place])) { $0.beginnings += 1 }
        counter.update(word.hash(place, word.count, power: powers[word.count - place])) {
          $0.endings += 1
        }
      }
    }
  }

  /// Counts for each piece the compounds of known parts in which it is one.
  private static func countCompounds(
    _ words: CompoundVocabulary, _ scores: CompoundScores, _ counter: inout PieceCounter,
    isWeighted: Bool
  ) {
    var cuts: [CompoundScores.Cut] = []
    var word = CompoundLetters()
    for number in 0..<words.count {
      words.read(number, into: &word)
      cuts.removeAll(keepingCapacity: true)
      var sum = isWeighted ? 1 << 16 : 0
      scores.forEachCut(word, 0, word.count) { cut in
        guard cut.isKnown else { return }
        var cut = cut
        cut.score = isWeighted ? BinaryLogarithm.exponential(cut.score) : 1
        sum += cut.score
        cuts.append(cut)
      }
      for cut in cuts {
        let share = UInt32(cut.score * 256 / sum)
        let hashes = scores.hashes(cut, word, 0, word.count)
        counter.update(hashes.first) { $0.asFirst = saturating($0.asFirst, share) }
        counter.update(hashes.last) { $0.asLast = saturating($0.asLast, share) }
      }
    }
  }

  private static func saturating(_ first: UInt32, _ second: UInt32) -> UInt32 {
    let (sum, isTooLarge) = first.addingReportingOverflow(second)
    return isTooLarge ? .max : sum
  }
}
