internal import DutchText
internal import Index

/// Which words an index has.
struct QueryVocabulary {
  private let resolvers: [WordResolver]

  init(_ segments: [SegmentReader], analysis: Analysis) {
    resolvers = segments.map { WordResolver($0, analysis: analysis) }
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

  /// Whether the words of an addition are there, all of them.
  func holdsAll(_ forms: [[UInt8]]) throws(IndexError) -> Bool {
    for form in forms where try !holds(form) { return false }
    return true
  }
}
