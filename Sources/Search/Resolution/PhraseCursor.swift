internal import Index

/// Walks the documents that hold all words of a phrase, and looks at positions only when asked.
struct PhraseCursor {
  private var words: [WordCursor]
  /// Numbers of `words`, the rarest first.
  private let order: [Int]
  private let identities: [Int]
  private let arrangement: WordArrangement
  private var positions: [[UInt32]]

  /// - `leaf`: Of two words or more, present in the segment.
  init(
    _ leaf: ResolvedLeaf, segment number: Int, in segment: SegmentReader
  ) throws(IndexError) {
    var words: [WordCursor] = []
    for keys in leaf.keys[number] {
      words.append(
        try WordCursor(segment, keys: keys, isInTitle: leaf.pattern.isInTitle))
    }
    order = words.indices.sorted { words[$0].cost < words[$1].cost }
    self.words = words
    arrangement = leaf.pattern.arrangement
    let terms = leaf.keys[number].map { $0.map(\.number) }
    identities = terms.map { own in terms.firstIndex(of: own) ?? 0 }
    positions = Array(repeating: [], count: words.count)
  }

  /// The document it stands on; `UInt32.max` after the last.
  var document: UInt32 { words[order[0]].document }

  /// Moves the rarest word on.
  mutating func advance(to target: UInt32) throws(IndexError) {
    try words[order[0]].advance(to: target)
  }

  /// Moves on to the next document, from the present one, that holds all words.
  ///
  /// - Returns: False after the last.
  mutating func findCandidate() throws(IndexError) -> Bool {
    search: while document < .max {
      let target = document
      for word in order.dropFirst() {
        try words[word].advance(to: target)
        if words[word].document > target {
          try words[order[0]].advance(to: words[word].document)
          continue search
        }
      }
      return true
    }
    return false
  }

  /// At least the phrase's frequency in the document, from the words' frequencies alone.
  func frequencyBound() throws(IndexError) -> UInt32 {
    var lowest = UInt32.max
    for word in order { lowest = min(lowest, try words[word].frequencyBound()) }
    return lowest
  }

  /// How often the words stand together in the document, which holds all of them.
  mutating func frequency() throws(IndexError) -> UInt32 {
    for word in words.indices { try words[word].positions(into: &positions[word]) }
    return PhraseMatcher.count(positions, identities: identities, arrangement: arrangement)
  }

  /// The positions at which the words stand together in the document, each once, ascending.
  mutating func matchedPositions() throws(IndexError) -> [UInt32] {
    for word in words.indices { try words[word].positions(into: &positions[word]) }
    var found = Set<UInt32>()
    PhraseMatcher.forEachMatch(positions, identities: identities, arrangement: arrangement) {
      found.formUnion($0)
    }
    return found.sorted()
  }
}
