/// What of a query stands in the sentences of one document; reused from document to document.
struct SentenceMatches {
  /// A leaf in a sentence.
  struct Count {
    var all: UInt32 = 0
    var exact: UInt32 = 0
  }

  /// The leaves of the query.
  let leafCount: Int
  /// The sentences that hold a leaf, ascending.
  private(set) var sentences: [Int] = []
  private var counts: [Count] = []

  init(leafCount: Int) {
    self.leafCount = leafCount
  }

  /// What a leaf has in a sentence.
  @inline(__always)
  func count(leaf: Int, sentence: Int) -> Count { counts[sentence * leafCount + leaf] }

  /// Starts a document of so many sentences.
  mutating func reset(sentenceCount: Int) {
    sentences.removeAll(keepingCapacity: true)
    let size = sentenceCount * leafCount
    if counts.count < size { counts = Array(repeating: Count(), count: 2 * size) }
    for index in 0..<size { counts[index] = Count() }
  }

  /// Adds the occurrences of a leaf; those that cross the border of a sentence count in none.
  mutating func add(
    _ occurrences: [SentenceOccurrence], leaf: Int, titleOnly: Bool, in places: SentencePlaces
  ) {
    var hint = 0
    for occurrence in occurrences {
      guard let number = places.sentence(at: occurrence.position, from: hint) else { continue }
      hint = number
      if titleOnly, number > 0 { return }
      if number + 1 < places.count, places.firstPositions[number + 1] <= occurrence.lastPosition {
        continue
      }
      counts[number * leafCount + leaf].all += 1
      if occurrence.isExact { counts[number * leafCount + leaf].exact += 1 }
      sentences.append(number)
    }
  }

  /// Brings `sentences` in order once all leaves are added.
  mutating func finish() {
    sentences.sort()
    var kept = 0
    for index in sentences.indices where index == 0 || sentences[index] != sentences[kept - 1] {
      sentences[kept] = sentences[index]
      kept += 1
    }
    sentences.removeLast(sentences.count - kept)
  }
}
