/// What the forms of one vocabulary are indexed under: a main key each, and those of the parts of compounds.
///
/// A pure function of the forms and their counts, whatever their order; docs/ANALYSIS.md, "Keys". Any number of
/// threads may use it at once, each with a finder of its own.
package final class VocabularyKeys: Sendable {
  private let analysis: Analysis
  private let conflation: Conflation?
  private let splitter: CompoundSplitter?

  /// Learns from a vocabulary, if the analysis has its keys depend on that.
  ///
  /// - Parameters:
  ///   - analysis: The chain that gave the forms.
  ///   - bytes: Distinct forms, one after the other.
  ///   - ends: Where each ends in `bytes`.
  ///   - counts: How often each occurs.
  /// - Complexity: O(letters); some hundred bytes a form.
  package init(analysis: Analysis, bytes: [UInt8], ends: [Int], counts: [UInt64]) {
    self.analysis = analysis
    guard analysis.keying == .vocabulary else {
      conflation = nil
      splitter = nil
      return
    }
    conflation = Conflation(vocabulary: FormSequence(bytes: bytes, ends: ends))
    splitter = CompoundSplitter(bytes: bytes, ends: ends, counts: counts)
  }

  /// What a thread needs to ask for keys.
  package func makeFinder() -> VocabularyKeyFinder {
    VocabularyKeyFinder(analysis, conflation?.makeKeyFinder(), splitter)
  }
}
