/// Chooses among the stems of a form by what is attested.
struct StemScorer: Sendable {
  /// Each stem that each form may have.
  private var possible: [StemSupport]
  /// The stem that each form was given when all that is possible was the evidence.
  private var chosen: [StemSupport]
  private let weights = SupportWeights.shared
  private let lexicon = InflectionLexicon.shared

  init(possible: [StemSupport], chosen: [StemSupport]) {
    self.possible = possible
    self.chosen = chosen
  }

  /// The best of the generated stems.
  func best(of generator: StemGenerator) -> StemCandidate {
    var best = generator.candidates[0]
    guard generator.candidates.count > 1 else { return best }
    var bestScore = Int.min
    for candidate in generator.candidates {
      let score = score(candidate, of: generator.word)
      if score > bestScore {
        bestScore = score
        best = candidate
      }
    }
    return best
  }

  /// What speaks for a stem, in tenths of a supporting form.
  func score(_ candidate: StemCandidate, of word: FoldedWord) -> Int {
    let hash = word.hash(of: candidate)
    var score = candidate.prior
    let inflection = candidate.inflection
    let first = possible.reduce(0 as UInt32) { $0 | $1.endings(of: hash) }
    let support = weights.support(of: inflection, by: first)
    if chosen.isEmpty {
      score += support
    } else {
      let second = chosen.reduce(0 as UInt32) { $0 | $1.endings(of: hash) }
      score += (support + 2 * weights.support(of: inflection, by: second)) / 3
    }
    if inflection.isAdjectival, lexicon.isAdjective(candidate, of: word, hash: hash) {
      score += Prior.knownAdjective
    }
    return score
  }

  /// The endings with which a stem is attested.
  func endings(_ candidate: StemCandidate, of word: FoldedWord) -> [Inflection] {
    let hash = word.hash(of: candidate)
    let endings = possible.reduce(0 as UInt32) { $0 | $1.endings(of: hash) }
    return Inflection.allCases.filter { $0.bit & endings != 0 }
  }
}
