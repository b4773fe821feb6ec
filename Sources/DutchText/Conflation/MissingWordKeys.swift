/// The keys under which a collection may hold other forms of a word that it lacks itself.
///
/// A value for one thread. What the collection attests is asked form by form, so that a query needs no
/// evidence but the collection's own dictionary.
package struct MissingWordKeys: ~Copyable {
  /// A stem, what speaks for it, and the keys of its forms.
  private struct Guess {
    var score: Int
    var keys: [[UInt8]]
  }

  private var generator = StemGenerator(.shared)
  /// For questions about other words while `generator` holds the word itself.
  private var other = StemGenerator(.shared)
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
  ///   - mayBegin: False only if no form of the collection begins with these bytes: then those are not
  ///     asked for.
  ///   - keyOfForm: The key under which the collection holds a form, or nil if it lacks it.
  /// - Returns: At most three distinct keys.
  /// - Complexity: Some ten questions for each stem that the word may have, and forty where the collection has many
  ///   words that begin like it; up to a dozen stems.
  package mutating func keys(
    of form: [UInt8], where mayBegin: ([UInt8]) -> Bool = { _ in true },
    keyOfForm: ([UInt8]) -> [UInt8]?
  ) -> [[UInt8]] {
    guard generator.word.read(form) else { return [] }
    generator.generate()
    var guesses: [Guess] = []
    for index in 0..<generator.candidates.count
    where generator.candidates[index].prior > Prior.never {
      if let guess = guess(generator.candidates[index], of: form, mayBegin, keyOfForm) {
        guesses.append(guess)
      }
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
    _ candidate: StemCandidate, of form: [UInt8], _ mayBegin: ([UInt8]) -> Bool,
    _ keyOfForm: ([UInt8]) -> [UInt8]?
  ) -> Guess? {
    var stem: [UInt8] = []
    var folded: [UInt8] = []
    generator.word.write(candidate, withDiaereses: true, into: &stem)
    generator.word.write(candidate, into: &folded)
    var endings: UInt32 = 0
    var votes: [(key: [UInt8], count: Int)] = []
    paradigm.forEachForm(of: stem, where: mayBegin) { sibling, inflection in
      guard sibling != form, weights.weight(of: candidate.inflection, by: inflection) > 0,
        let key = keyOfForm(sibling),
        Self.isStem(folded, of: sibling, &other),
        key == folded || key == sibling || Self.isStem(key, of: folded, &other)
          || keyOfForm(key) == nil && Self.isGuess(key, of: sibling, &other)
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
        candidate, of: generator.word, lexicon, traits,
        weights.support(of: candidate.inflection, by: endings), endings: endings),
      keys: votes.filter { $0.count * 2 > most }.sorted { $0.count > $1.count }.map(\.key))
  }

  /// Whether the key of a form rests on no list: it may be another spelling.
  private static func isGuess(
    _ key: [UInt8], of form: [UInt8], _ generator: inout StemGenerator
  ) -> Bool {
    isStem(key, of: form, below: Prior.irregularNoun, &generator)
  }

  /// Whether some rule gives a form, or a stem in its turn, that stem.
  ///
  /// - `limit`: Only a rule that has less than this to speak for it by itself.
  private static func isStem(
    _ stem: [UInt8], of form: [UInt8], below limit: Int = .max, _ generator: inout StemGenerator
  ) -> Bool {
    guard generator.word.read(form) else { return false }
    generator.generate()
    let hash = FoldedWord.hash(stem)
    for index in 0..<generator.candidates.count {
      let candidate = generator.candidates[index]
      if candidate.prior < limit, generator.word.hash(of: candidate) == hash { return true }
    }
    return false
  }
}
