/// What a set of forms attests: the stems that they may have, and those that they then have.
struct StemEvidence: Sendable {
  /// What is attested.
  let table: StemTable

  /// Notes each stem that each form may have, then the one that fits best beside the others.
  ///
  /// - Parameters:
  ///   - forms: The forms.
  ///   - list: Other evidence to choose by.
  init(_ forms: FormSequence, beside list: StemEvidence?) {
    table = Self.possible(forms)
    let scorer = StemScorer(vocabulary: table, list: list?.table, usesChosen: false)
    var generator = StemGenerator(.shared)
    forms.forEach { form in
      guard generator.word.read(form) else { return }
      generator.generate()
      let best = generator.best(by: scorer)
      table.addChosen(best.hash, best.stem.inflection)
    }
  }

  /// Each stem that each form may have; in a larger table if need be.
  private static func possible(_ forms: FormSequence) -> StemTable {
    var capacity = forms.count * 3
    while true {
      let table = StemTable(capacity: capacity)
      var generator = StemGenerator(.shared)
      forms.forEach { form in
        guard generator.word.read(form) else { return }
        generator.generate()
        generator.add(to: table)
      }
      if table.isComplete || capacity > forms.count * 64 { return table }
      capacity *= 2
    }
  }
}
