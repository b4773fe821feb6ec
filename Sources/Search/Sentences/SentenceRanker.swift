internal import Index

/// Finds the best sentences of one segment, exactly: `SentenceSieve` finds the documents worth a look, and
/// `SentenceExaminer` scores their sentences.
struct SentenceRanker {
  private let tree: SentenceTree
  private let scorer: SentenceScorer
  private let query: ResolvedQuery
  private let segment: SegmentReader
  private let number: Int
  private var examiner: SentenceExaminer
  /// The leaves that the segment has.
  private var leaves: [SentenceLeaf] = []

  init(
    _ query: ResolvedQuery, tree: SentenceTree, scorer: SentenceScorer, segment: SegmentReader,
    number: Int, filters: [SentenceFilter], quoteKinds: Set<UInt8>?
  ) throws(IndexError) {
    self.tree = tree
    self.scorer = scorer
    self.query = query
    self.segment = segment
    self.number = number
    examiner = SentenceExaminer(
      tree, scorer: scorer, segment: segment, number: number, filters: filters,
      quoteKinds: quoteKinds)
    for leaf in tree.scoringLeaves + tree.negatedLeaves
    where !query.leaves[leaf].isAbsent(fromSegment: number) {
      leaves.append(
        try SentenceLeaf(query.leaves[leaf], number: leaf, segment: number, in: segment))
    }
  }

  /// Offers the sentences of the segment.
  mutating func rank(into top: inout TopSentences) throws(IndexError) {
    guard let words = sieveWords() else { return try forEachMatch { top.offer($0) } }
    let present = Set(leaves.map(\.number))
    guard tree.requiredLeaves.isSubset(of: present), !words.isEmpty else { return }
    var sieve = SentenceSieve(segment, words: words, scorer: scorer)
    try sieve.open(words)
    var first: UInt32 = 0
    while true {
      let document = try sieve.next(from: first, above: top.threshold) { examiner.admits($0) }
      guard let document else { return }
      for index in leaves.indices { try leaves[index].advance(to: document) }
      try examiner.examine(document, leaves: &leaves, all: false) { top.offer($0) }
      first = document + 1
    }
  }

  /// All sentences that match.
  mutating func forEachMatch(_ body: (SentenceHit) -> Void) throws(IndexError) {
    for document in 0..<UInt32(segment.documentCount) where examiner.admits(document) {
      for index in leaves.indices { try leaves[index].advance(to: document) }
      if tree.needsLeaf, !leaves.contains(where: { $0.document == document }) { continue }
      try examiner.examine(document, leaves: &leaves, all: !tree.needsLeaf, body: body)
    }
  }

  /// The terms that stand for the scoring leaves; nil when some sentence is found without one, or there are too many.
  ///
  /// A phrase stands no more often in a sentence than its rarest word. A word with several keys is worth no more than
  /// each of them alone, added up, for a bound grows ever slower with the count.
  private func sieveWords() -> [SentenceSieveWord]? {
    guard tree.needsLeaf else { return nil }
    var words: [SentenceSieveWord] = []
    for leaf in tree.scoringLeaves where !query.leaves[leaf].isAbsent(fromSegment: number) {
      let rarest = query.leaves[leaf].keys[number].min { Self.cost($0) < Self.cost($1) } ?? []
      let bounds = scorer.bounds(leaf: leaf)
      let isRequired = rarest.count == 1 && tree.requiredLeaves.contains(leaf)
      for key in rarest {
        words.append(
          SentenceSieveWord(
            key: key, bounds: bounds, peak: scorer.peak(leaf: leaf), isRequired: isRequired))
      }
    }
    guard words.count <= SentenceSieve.maximumWordCount else { return nil }
    return words.sorted { $0.bound < $1.bound }
  }

  private static func cost(_ keys: [TermKey]) -> UInt64 {
    keys.reduce(0) { $0 + UInt64($1.entry.documentFrequency) }
  }
}
