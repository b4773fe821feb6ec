/// Chooses among the stems of a form by what is attested.
struct StemScorer: Sendable {
  /// Each stem that each form may have.
  private var possible: [StemSupport]
  /// The stem that each form was given when all that is possible was the evidence.
  private var chosen: [StemSupport]
  private let weights = SupportWeights.shared

  init(possible: [StemSupport], chosen: [StemSupport]) {
    self.possible = possible
    self.chosen = chosen
  }

  /// Endings of nouns.
  private static let nominal =
    Inflection.plural.bit | Inflection.sPlural.bit | Inflection.diminutive.bit
    | Inflection.irregular.bit
  private static let degrees = Inflection.comparative.bit | Inflection.superlative.bit
  private static let verbal =
    Inflection.present.bit | Inflection.past.bit | Inflection.pastPlural.bit
    | Inflection.participle.bit | Inflection.strongVerb.bit
  /// What makes a verb whole.
  private static let whole =
    Inflection.base.bit | Inflection.plural.bit | Inflection.participle.bit
    | Inflection.inflectedParticiple.bit | Inflection.strongVerb.bit | Inflection.gerund.bit

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
    let inflection = candidate.inflection
    let first = possible.reduce(0 as UInt32) { $0 | $1.endings(of: hash) }
    var support = weights.support(of: inflection, by: first)
    if !chosen.isEmpty {
      let second = chosen.reduce(0 as UInt32) { $0 | $1.endings(of: hash) }
      support = (support + 2 * weights.support(of: inflection, by: second)) / 3
    }
    return Self.score(candidate, of: word, hash: hash, support, endings: first)
  }

  /// What speaks for a stem whose attested endings are known.
  static func score(
    _ candidate: StemCandidate, of word: FoldedWord, hash: UInt64, _ support: Int, endings: UInt32
  ) -> Int {
    let lexicon = InflectionLexicon.shared
    let inflection = candidate.inflection
    var score = candidate.prior + support
    if inflection == .base { return score }
    if lexicon.isFixed(hash) { score += Prior.fixedStem }
    if inflection != .plural, lexicon.isListedForm(hash) { score += Prior.listedForm }
    if inflection.isAdjectival {
      if lexicon.isAdjective(candidate, of: word, hash: hash) {
        score += inflection == .adjective ? Prior.knownAdjective : Prior.knownDegree
      } else if inflection != .adjective, endings & verbal != 0 {
        score += Prior.degreeOfVerb
      } else if endings & nominal != 0, endings & degrees == 0 {
        score += Prior.nominalStem
      }
    } else if inflection.isVerbal, endings & whole == 0 {
      score += Prior.partialVerb
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
