/// Finds the keys of forms, for one thread.
package struct KeyFinder {
  private let scorer: StemScorer
  private var generator = StemGenerator(.shared)
  private var stem: [UInt8] = []

  /// The most steps from a form to a key that is its own.
  private static let maximumSteps = 4

  init(_ scorer: StemScorer) {
    self.scorer = scorer
  }

  /// Writes the key of a form in place of what `key` held.
  ///
  /// - Parameters:
  ///   - form: What `Normalizer` gives for a word.
  ///   - key: Receives the key; empty only if `form` is.
  /// - Returns: The rule by which the form follows from the key, or from a stem that does.
  @discardableResult
  package mutating func key(of form: RawSpan, into key: inout [UInt8]) -> Inflection {
    key.removeAll(keepingCapacity: true)
    guard generator.word.read(form) else {
      for offset in 0..<form.byteCount { key.append(form.byte(at: offset)) }
      return .base
    }
    let first = choose()
    generator.word.write(first, into: &key)
    guard first.inflection != .base else { return .base }
    var count = generator.word.count
    for _ in 1..<Self.maximumSteps {
      guard key.withRawSpan({ generator.word.read($0) }) else { break }
      let next = choose()
      guard next.inflection != .base, generator.word.count < count || next.prior >= Prior.prefixed
      else { break }
      count = generator.word.count
      generator.word.write(next, into: &key)
    }
    return first.inflection
  }

  /// All stems that a form may belong to, with what speaks for each, in the order in which they are found.
  package mutating func reasons(for form: RawSpan) -> [KeyReason] {
    guard generator.word.read(form) else { return [] }
    generator.generate()
    return generator.candidates.map { candidate in
      generator.word.write(candidate, into: &stem)
      return KeyReason(
        stem: stem, inflection: candidate.inflection, prior: candidate.prior,
        support: scorer.score(candidate, of: generator.word) - candidate.prior,
        endings: scorer.endings(candidate, of: generator.word))
    }
  }

  /// The best stem of the generator's word.
  private mutating func choose() -> StemCandidate {
    generator.generate()
    return scorer.best(of: generator)
  }
}
