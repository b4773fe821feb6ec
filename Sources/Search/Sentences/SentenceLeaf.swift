internal import Index

/// Walks the documents that may hold a leaf of a query, with its occurrences in them.
struct SentenceLeaf {
  /// The leaf's number in the query.
  let number: Int
  /// Whether it is found in titles only.
  let isInTitle: Bool
  private var words: [SentenceWord]
  private let identities: [Int]
  private let arrangement: WordArrangement
  private var occurrences: [[SentenceOccurrence]]

  init(
    _ leaf: ResolvedLeaf, number: Int, segment: Int, in reader: SegmentReader
  ) throws(IndexError) {
    self.number = number
    isInTitle = leaf.pattern.isInTitle
    var words: [SentenceWord] = []
    for (pattern, keys) in zip(leaf.pattern.words, leaf.keys[segment]) {
      words.append(try SentenceWord(reader, word: pattern, keys: keys))
    }
    self.words = words
    let terms = leaf.keys[segment].map { $0.map(\.number) }
    identities = terms.map { own in terms.firstIndex(of: own) ?? 0 }
    arrangement = leaf.pattern.arrangement
    occurrences = Array(repeating: [], count: words.count)
    try advance(to: 0)
  }

  /// The document it stands on, which holds all words, perhaps apart; `UInt32.max` after the last.
  var document: UInt32 { words[0].document }

  /// Moves to the first document that is not below `target` and holds all words.
  mutating func advance(to target: UInt32) throws(IndexError) {
    var wanted = target
    if words.count == 1 { return try words[0].advance(to: wanted) }
    var agreed = 0
    var word = 0
    while agreed < words.count, wanted < .max {
      try words[word].advance(to: wanted)
      if words[word].document == wanted {
        agreed += 1
      } else {
        wanted = words[word].document
        agreed = 1
      }
      word = (word + 1) % words.count
    }
    if wanted == .max { for word in words.indices { try words[word].advance(to: .max) } }
  }

  /// Its occurrences in the document that it stands on, by position.
  ///
  /// - `found`: Receives them in place of what it holds.
  mutating func occurrences(into found: inout [SentenceOccurrence]) throws(IndexError) {
    if words.count == 1 { return try words[0].occurrences(into: &found) }
    found.removeAll(keepingCapacity: true)
    for word in words.indices { try words[word].occurrences(into: &occurrences[word]) }
    let positions = occurrences.map { $0.map(\.position) }
    PhraseMatcher.forEachMatch(positions, identities: identities, arrangement: arrangement) {
      guard let first = $0.min(), let last = $0.max() else { return }
      found.append(SentenceOccurrence(position: first, lastPosition: last, isExact: true))
    }
    found.sort { $0.position < $1.position }
  }
}
