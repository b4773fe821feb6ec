/// Chooses among the stems of a form by what is attested.
struct StemScorer: Sendable {
  /// What the vocabulary attests.
  let vocabulary: StemTable
  /// What a word list attests, if there is one.
  private let list: StemTable?
  /// Whether what forms were given counts, beside what they may have.
  private let usesChosen: Bool
  private let weights = SupportWeights.shared
  private let lexicon = InflectionLexicon.shared

  init(vocabulary: StemTable, list: StemTable?, usesChosen: Bool) {
    self.vocabulary = vocabulary
    self.list = list
    self.usesChosen = usesChosen
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

  /// What speaks for a stem, in tenths of a supporting form.
  @inline(__always)
  func score(
    _ candidate: StemCandidate, _ hash: UInt64, of word: borrowing FoldedWord
  ) -> Int {
    let inflection = candidate.inflection
    let (possible, chosen) = endings(of: hash)
    var support = weights.support(of: inflection, by: possible)
    if usesChosen {
      support = (support + 2 * weights.support(of: inflection, by: chosen)) / 3
    }
    return Self.score(
      candidate, of: word, lexicon, lexicon.traits(of: hash), support, endings: possible)
  }

  @inline(__always)
  private func endings(of hash: UInt64) -> (possible: UInt32, chosen: UInt32) {
    let own = vocabulary.endings(of: hash)
    guard let list else { return own }
    let other = list.endings(of: hash)
    return (own.possible | other.possible, own.chosen | other.chosen)
  }

  /// What speaks for a stem whose attested endings are known.
  @inline(__always)
  static func score(
    _ candidate: StemCandidate, of word: borrowing FoldedWord, _ lexicon: InflectionLexicon,
    _ traits: WordTraits, _ support: Int, endings: UInt32
  ) -> Int {
    let inflection = candidate.inflection
    var score = candidate.prior + support
    if inflection == .base { return score }
    if traits.contains(.fixed) { score += Prior.fixedStem }
    if inflection != .plural, traits.contains(.listedForm) { score += Prior.listedForm }
    if inflection.isAdjectival {
      if lexicon.isAdjective(candidate, of: word, traits) {
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
  func endings(_ candidate: StemCandidate, of word: borrowing FoldedWord) -> [Inflection] {
    let possible = endings(of: word.hash(of: candidate)).possible
    return Inflection.allCases.filter { $0.bit & possible != 0 }
  }
}
