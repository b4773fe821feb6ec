internal import DutchText
internal import Index

/// Which words an index has.
struct QueryVocabulary {
  private let resolvers: [WordResolver]
  private let compounds: CompoundLookup?

  init(_ segments: [SegmentReader], analysis: Analysis) {
    resolvers = segments.map { WordResolver($0, analysis: analysis) }
    compounds = CompoundLookup(segments, resolvers)
  }

  /// Whether any article can hold a word, by term, as a part of a compound, or in its own parts.
  ///
  /// - Complexity: As `CompoundLookup.parts(of:)`.
  func finds(_ form: [UInt8]) throws(IndexError) -> Bool {
    if try holds(form) { return true }
    guard let compounds else { return false }
    if try compounds.isPart(form) { return true }
    return try !compounds.parts(of: form).isEmpty
  }

  /// Whether any article can hold a word, by term.
  ///
  /// - Complexity: O(log *forms*) a segment.
  func holds(_ form: [UInt8]) throws(IndexError) -> Bool {
    for resolver in resolvers
    where try !resolver.keys(of: WordPattern(form: form, match: .term)).isEmpty {
      return true
    }
    return false
  }

  /// The occurrences of a word in the index, by term.
  func occurrenceCount(of form: [UInt8]) throws(IndexError) -> UInt64 {
    var count: UInt64 = 0
    for resolver in resolvers {
      for key in try resolver.keys(of: WordPattern(form: form, match: .term)) {
        count += key.entry.occurrenceCount
      }
    }
    return count
  }

  /// Whether the words of an addition are there, all of them.
  func holdsAll(_ forms: [[UInt8]]) throws(IndexError) -> Bool {
    for form in forms where try !holds(form) { return false }
    return true
  }
}
