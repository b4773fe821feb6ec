internal import Index

/// A scoring leaf of a query, looked up in all segments of an index.
struct ResolvedLeaf {
  /// What it looks for.
  let pattern: LeafPattern
  /// For each segment and each word of the pattern, the terms that the word meets.
  let keys: [[[TermKey]]]
  /// For each segment, the documents of a word that is more than one whole term; else nil.
  let lists: [FrequencyList?]
  /// For each word, the documents that hold it, in all segments.
  let documentFrequencies: [UInt64]
  /// For each word, its idf.
  let idfs: [Float]
  /// What the weight was multiplied by.
  let boost: Float
  /// What each word is worth that it stands in for.
  let ceilings: [LeafCeiling]

  /// The words' idfs added up, in Double as Apache Lucene does, times the boost.
  var weight: Float { Self.sum(idfs) * boost }

  /// Idfs added up, in Double.
  static func sum(_ idfs: [Float]) -> Float { Float(idfs.reduce(0) { $0 + Double($1) }) }

  /// Whether it is a word alone.
  var isWord: Bool { pattern.words.count == 1 }

  /// Whether it is a bare word all of whose forms count.
  var isWholeWord: Bool {
    pattern.isPlainWord && keys.allSatisfy { $0[0].allSatisfy { $0.ordinals == nil } }
  }

  /// The term's entry where a segment answers the leaf with one whole term and nothing else.
  func wholeTerm(inSegment segment: Int) -> TermEntry? {
    guard isWord, lists[segment] == nil else { return nil }
    return keys[segment][0].first?.entry
  }

  /// Whether no document of a segment can match.
  func isAbsent(fromSegment segment: Int) -> Bool {
    keys[segment].contains { $0.isEmpty } || lists[segment]?.documents.isEmpty == true
  }
}
