internal import Index

/// Where the leaves of a query stand in the sentences of one document.
struct MatchedPositions {
  /// The positions of all leaves, each once, ascending.
  let positions: [UInt32]
  /// For each sentence with a match, the weights of the leaves in it, added up.
  let weights: [Int: Double]
  /// Of the positions at which only parts of words were found, these parts.
  let parts: [UInt32: [PartMark]]
  private let sentences: [StoredSentence]

  init(
    _ query: ResolvedQuery, probe: LeafProbe, sentences: [StoredSentence]
  ) throws(IndexError) {
    self.sentences = sentences
    var all = Set<UInt32>()
    var weights: [Int: Double] = [:]
    var parts: [UInt32: [PartMark]] = [:]
    var whole = Set<UInt32>()
    for leaf in query.query.positiveLeaves.sorted() {
      let own = try probe.positions(ofLeaf: leaf)
      all.formUnion(own)
      let marks = try probe.parts(ofLeaf: leaf)
      parts.merge(marks) { $0 + $1 }
      whole.formUnion(own.filter { marks[$0] == nil })
      for number in Set(own.compactMap { Self.sentence(at: $0, sentences) }) {
        weights[number, default: 0] += Double(query.leaves[leaf].weight)
      }
    }
    positions = all.sorted()
    self.parts = parts.filter { !whole.contains($0.key) }
    self.weights = weights
  }

  /// The sentence with the most and rarest words, the earliest of equals; the title only when no other
  /// has a word, and nil when none has.
  var bestSentence: Int? {
    let inText = weights.filter { $0.key > 0 }
    guard let best = inText.values.max() else { return weights.isEmpty ? nil : 0 }
    return inText.filter { $0.value == best }.keys.min()
  }

  /// The positions from the first of a sentence to before the first of the next.
  func positions(ofSentence number: Int) -> ArraySlice<UInt32> {
    let first = sentences[number].firstPosition
    let end =
      number + 1 < sentences.count ? sentences[number + 1].firstPosition : UInt32.max
    let start = positions.firstIndex { $0 >= first } ?? positions.endIndex
    let stop = positions.firstIndex { $0 >= end } ?? positions.endIndex
    return positions[start..<max(start, stop)]
  }

  /// The last sentence that does not start after a position: one without tokens has none.
  private static func sentence(at position: UInt32, _ sentences: [StoredSentence]) -> Int? {
    var (low, high) = (0, sentences.count)
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].firstPosition <= position { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? low - 1 : nil
  }
}
