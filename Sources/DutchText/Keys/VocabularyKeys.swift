/// What the forms of one vocabulary are indexed under: a main key each, and those of the parts of compounds.
///
/// A pure function of the forms and their counts, and of a word list, whatever their order; docs/ANALYSIS.md, "Keys". Any number of
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
  ///   - list: Forms of a word list, which are attested too; as parts of compounds once each.
  /// - Complexity: O(letters); some hundred bytes a form.
  package init(
    analysis: Analysis, bytes: [UInt8], ends: [Int], counts: [UInt64],
    list: FormSequence = FormSequence()
  ) {
    self.analysis = analysis
    guard analysis.keying == .vocabulary else {
      conflation = nil
      splitter = nil
      return
    }
    let vocabulary = FormSequence(bytes: bytes, ends: ends)
    // The splitter first: while it learns it takes four times what it keeps, and more than the conflation.
    splitter = Self.splitter(vocabulary, bytes: bytes, ends: ends, counts: counts, list: list)
    conflation = Conflation(vocabulary: vocabulary, list: list)
  }

  private static func splitter(
    _ vocabulary: FormSequence, bytes: [UInt8], ends: [Int], counts: [UInt64], list: FormSequence
  ) -> CompoundSplitter {
    guard list.count > 0 else {
      return CompoundSplitter(bytes: bytes, ends: ends, counts: counts)
    }
    var known = ByteTable()
    vocabulary.forEach { known.insert(0, $0) }
    var (bytes, ends, counts) = (bytes, ends, counts)
    list.forEach { form in
      guard form.byteCount > 0, known.value(of: form) == nil else { return }
      known.insert(0, form)
      for offset in 0..<form.byteCount { bytes.append(form.byte(at: offset)) }
      ends.append(bytes.count)
      counts.append(1)
    }
    return CompoundSplitter(bytes: bytes, ends: ends, counts: counts)
  }

  /// What a thread needs to ask for keys.
  package func makeFinder() -> VocabularyKeyFinder {
    VocabularyKeyFinder(analysis, conflation?.makeKeyFinder(), splitter)
  }
}
