/// Brings inflected forms together under one key: `klanten` and `klant`, `liep` and `loopt`, `grote` and `groot`.
///
/// The key of a form is its stem, spelled as a word, chosen among all that Dutch inflection allows by what
/// else a vocabulary attests of each: `werkt` is to `werk` as `gewerkt` and `werkte` are, while `kust` has
/// a plural of its own. A pure function of the vocabulary, the word list, and the form.
/// Rule by rule: docs/ANALYSIS.md.
package final class Conflation: Sendable {
  /// What a word list attests.
  private let list: StemEvidence?
  /// Chooses by the list and a vocabulary.
  private let scorer: StemScorer

  /// Takes what is attested.
  ///
  /// - Parameters:
  ///   - vocabulary: The forms of a collection.
  ///   - list: The forms of a word list.
  package convenience init(vocabulary: FormSequence, list: FormSequence = FormSequence()) {
    self.init(
      vocabulary: vocabulary, evidence: list.count > 0 ? StemEvidence(list, beside: nil) : nil)
  }

  private init(vocabulary: FormSequence, evidence: StemEvidence?) {
    list = evidence
    scorer = StemScorer(
      vocabulary: StemEvidence(vocabulary, beside: evidence).table, list: evidence?.table,
      usesChosen: true)
  }

  /// The same word list with another vocabulary.
  package func with(vocabulary: FormSequence) -> Conflation {
    Conflation(vocabulary: vocabulary, evidence: list)
  }

  /// What a thread needs to ask for keys.
  package func makeKeyFinder() -> KeyFinder {
    KeyFinder(scorer)
  }
}
