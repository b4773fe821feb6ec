/// The keys under which a collection may hold other forms of a word that it lacks itself.
///
/// A value for one thread. What the collection attests is asked form by form, so that a query needs no
/// evidence but the collection's own dictionary.
package struct MissingWordKeys {
  /// A stem, what speaks for it, and the keys of its forms.
  private struct Guess {
    var score: Int
    var keys: [[UInt8]]
  }

  private var paradigm = Paradigm()
  private let weights = SupportWeights.shared
  private let lexicon = InflectionLexicon.shared

  /// The most keys of a word.
  private static let maximumCount = 3
  /// How far below the best stem another may be.
  private static let tolerance = 10

  /// A finder that has seen nothing.
  package init() {}

  /// The keys that a word may have, the likeliest first; none where no form of it is there.
  ///
  /// - Parameters:
  ///   - form: What `Normalizer` gives for a word that the collection lacks.
  ///   - keyOfForm: The key under which the collection holds a form, or nil if it lacks it.
  /// - Returns: At most three distinct keys.
  /// - Complexity: Some forty lookups for each stem that the word may have; up to a dozen stems.
  package mutating func keys(
    of form: [UInt8], keyOfForm: ([UInt8]) -> [UInt8]?
  ) -> [[UInt8]] {
    var generator = StemGenerator(.shared)
    guard generator.word.read(form) else { return [] }
    generator.generate()
    var guesses: [Guess] = []
    for candidate in generator.candidates.all where candidate.prior > Prior.never {
      if let guess = guess(candidate, of: form, generator.word, keyOfForm) { guesses.append(guess) }
    }
    guard let best = guesses.map(\.score).max() else { return [] }
    var keys: [[UInt8]] = []
    // Swift's sort keeps the order of equal elements, in which they were found.
    for guess in guesses.sorted(by: { $0.score > $1.score })
    where guess.score > best - Self.tolerance {
      for key in guess.keys where keys.count < Self.maximumCount && !keys.contains(key) {
        keys.append(key)
      }
    }
    return keys
  }

  private mutating func guess(
    _ candidate: StemCandidate, of form: [UInt8], _ word: borrowing FoldedWord,
    _ keyOfForm: ([UInt8]) -> [UInt8]?
  ) -> Guess? {
    var stem: [UInt8] = []
    var folded: [UInt8] = []
    word.write(candidate, withDiaereses: true, into: &stem)
    word.write(candidate, into: &folded)
    let next = Self.stems(of: folded)
    var endings: UInt32 = 0
    var votes: [(key: [UInt8], count: Int)] = []
    paradigm.forEachForm(of: stem) { sibling, inflection in
      guard sibling != form, weights.weight(of: candidate.inflection, by: inflection) > 0,
        let key = keyOfForm(sibling),
        Self.mayBe(sibling, folded),
        key == folded || key == sibling || next.contains(key)
          || keyOfForm(key) == nil && Self.isGuess(key, of: sibling)
      else { return }
      endings |= inflection.bit
      if let place = votes.firstIndex(where: { $0.key == key }) {
        votes[place].count += 1
      } else {
        votes.append((key, 1))
      }
    }
    guard let most = votes.map(\.count).max() else { return nil }
    let traits = lexicon.traits(of: FoldedWord.hash(folded))
    return Guess(
      score: StemScorer.score(
        candidate, of: word, lexicon, traits,
        weights.support(of: candidate.inflection, by: endings), endings: endings),
      keys: votes.filter { $0.count * 2 > most }.sorted { $0.count > $1.count }.map(\.key))
  }

  /// The stems that a stem may have in its turn.
  private static func stems(of stem: [UInt8]) -> [[UInt8]] {
    var generator = StemGenerator(.shared)
    guard generator.word.read(stem) else { return [] }
    generator.generate()
    var stems: [[UInt8]] = []
    for candidate in generator.candidates.all {
      var next: [UInt8] = []
      generator.word.write(candidate, into: &next)
      stems.append(next)
    }
    return stems
  }

  /// Whether the rules allow a form that stem.
  private static func mayBe(_ form: [UInt8], _ stem: [UInt8]) -> Bool {
    priors(of: stem, for: form).first != nil
  }

  /// Whether the key of a form rests on no list: it may be another spelling.
  private static func isGuess(_ key: [UInt8], of form: [UInt8]) -> Bool {
    priors(of: key, for: form).contains { $0 < Prior.irregularNoun }
  }

  /// What speaks for a stem of a form by itself, for each rule that gives it.
  private static func priors(of stem: [UInt8], for form: [UInt8]) -> [Int] {
    var generator = StemGenerator(.shared)
    guard generator.word.read(form) else { return [] }
    generator.generate()
    let hash = FoldedWord.hash(stem)
    var priors: [Int] = []
    for candidate in generator.candidates.all where generator.word.hash(of: candidate) == hash {
      priors.append(candidate.prior)
    }
    return priors
  }
}
