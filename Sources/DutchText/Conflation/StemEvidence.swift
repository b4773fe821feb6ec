/// What a set of forms attests: the stems that they may have, and those that they then have.
struct StemEvidence: Sendable {
  private var possible: StemSupport
  private var chosen: StemSupport

  /// Notes each stem that each form may have, then the one that fits best beside the others.
  ///
  /// - Parameters:
  ///   - forms: The forms.
  ///   - other: Other evidence to choose by.
  init(_ forms: FormSequence, beside other: StemEvidence?) {
    let possible = Self.possible(forms)
    var chosen = StemSupport(capacity: forms.count)
    let scorer = StemScorer(
      possible: [possible] + (other.map { [$0.possible] } ?? []), chosen: [])
    var generator = StemGenerator(.shared)
    forms.forEach { form in
      guard generator.word.read(form) else { return }
      generator.generate()
      let best = scorer.best(of: generator)
      chosen.add(generator.word.hash(of: best), best.inflection)
    }
    self.possible = possible
    self.chosen = chosen
  }

  /// Each stem that each form may have; in a larger table if need be.
  private static func possible(_ forms: FormSequence) -> StemSupport {
    var capacity = forms.count * 4
    while true {
      var support = StemSupport(capacity: capacity)
      var generator = StemGenerator(.shared)
      forms.forEach { form in
        guard generator.word.read(form) else { return }
        generator.generate()
        for candidate in generator.candidates {
          support.add(generator.word.hash(of: candidate), candidate.inflection)
        }
      }
      if support.isComplete || capacity > forms.count * 64 { return support }
      capacity *= 2
    }
  }

  /// A scorer by this evidence and other evidence.
  func scorer(with other: StemEvidence) -> StemScorer {
    StemScorer(possible: [possible, other.possible], chosen: [chosen, other.chosen])
  }
}
