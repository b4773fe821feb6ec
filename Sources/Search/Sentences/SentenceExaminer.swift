internal import Index

/// Scores the sentences of one document after the other.
struct SentenceExaminer {
  private let tree: SentenceTree
  private let scorer: SentenceScorer
  private let segment: SegmentReader
  private let number: Int
  /// The filters of the query, by number.
  private let filters: [SentenceFilter]
  /// Kinds of quotes of which one must touch the sentence; nil for all sentences.
  private let quoteKinds: Set<UInt8>?
  private var quotes: SentenceQuotes
  private let asksForQuotes: Bool
  private var places = SentencePlaces()
  private var matches: SentenceMatches
  private var occurrences: [SentenceOccurrence] = []

  init(
    _ tree: SentenceTree, scorer: SentenceScorer, segment: SegmentReader, number: Int,
    filters: [SentenceFilter], quoteKinds: Set<UInt8>?
  ) {
    self.tree = tree
    self.scorer = scorer
    self.segment = segment
    self.number = number
    self.filters = filters
    self.quoteKinds = quoteKinds
    quotes = SentenceQuotes(segment)
    asksForQuotes = quoteKinds != nil || filters.contains { $0.speakers != nil }
    matches = SentenceMatches(leafCount: scorer.weights.count)
  }

  /// Whether a document is worth a look before its words are.
  func admits(_ document: UInt32) -> Bool {
    if segment.deletions?.contains(Int(document)) ?? false { return false }
    if quoteKinds != nil, quotes.isEmpty(document) { return false }
    return filters.isEmpty || tree.canMatch { filters[$0].documents.contains(document) }
  }

  /// Offers the sentences of a document that match.
  ///
  /// - `leaves`: All of the query's, those that the document holds standing on it.
  mutating func examine(
    _ document: UInt32, leaves: inout [SentenceLeaf], all isWhole: Bool,
    body: (SentenceHit) -> Void
  ) throws(IndexError) {
    try places.load(Int(document), of: segment)
    if asksForQuotes { try quotes.load(document) }
    matches.reset(sentenceCount: places.count)
    for index in leaves.indices where leaves[index].document == document {
      try leaves[index].occurrences(into: &occurrences)
      let (leaf, isInTitle) = (leaves[index].number, leaves[index].isInTitle)
      matches.add(occurrences, leaf: leaf, titleOnly: isInTitle, in: places)
    }
    matches.finish()
    let found = isWhole ? Array(0..<places.count) : matches.sentences
    for sentence in found {
      if let quoteKinds, !quotes.touch(sentence, kinds: quoteKinds) { continue }
      let isFound = tree.matches(
        holds: { matches.count(leaf: $0, sentence: sentence).all > 0 },
        passes: { passes(sentence, of: document, filters[$0]) })
      guard isFound else { continue }
      body(
        SentenceHit(
          segment: number, document: Int(document), sentence: sentence, score: score(sentence)))
    }
  }

  private func passes(_ sentence: Int, of document: UInt32, _ filter: SentenceFilter) -> Bool {
    guard let speakers = filter.speakers else { return filter.documents.contains(document) }
    return quotes.touch(sentence, speakers: speakers)
  }

  private func score(_ sentence: Int) -> Float {
    var sum = 0.0
    for leaf in tree.scoringLeaves {
      if let own = score(leaf: leaf, in: sentence) {
        sum += own
      } else if sentence > 0 {
        let before = sentence > 1 ? score(leaf: leaf, in: sentence - 1) : nil
        let after = sentence + 1 < places.count ? score(leaf: leaf, in: sentence + 1) : nil
        sum += SentenceScorer.neighbourShare * max(before ?? 0, after ?? 0)
      }
    }
    return SentenceScorer.total(sum, quality: places.qualities[sentence])
  }

  /// What a leaf scores in a sentence, nil where it does not stand.
  @inline(__always)
  private func score(leaf: Int, in sentence: Int) -> Double? {
    let count = matches.count(leaf: leaf, sentence: sentence)
    guard count.all > 0 else { return nil }
    return scorer.score(
      leaf: leaf, count: Int(count.all), exactCount: Int(count.exact),
      byteCount: places.byteCounts[sentence])
  }
}
