/// A filter of a query as it is asked of sentences.
struct SentenceFilter {
  /// The documents that pass.
  let documents: DocumentSet
  /// For a filter of speakers, whether each of them passes, by number, 0 being nobody known: the sentence must be
  /// touched by a quote of one.
  let speakers: [Bool]?
}
