internal import DutchText
internal import Index

/// Where the sentences of a document begin, how long and how good they are.
///
/// Reused from document to document.
struct SentencePlaces {
  /// The position of each sentence's first token, ascending.
  private(set) var firstPositions: [UInt32] = []
  /// The bytes of each sentence.
  private(set) var byteCounts: [Int] = []
  /// Their marks.
  private(set) var qualities: [SentenceQuality] = []

  /// How many sentences there are, the title among them.
  var count: Int { firstPositions.count }

  /// Reads the sentences of a document.
  mutating func load(_ document: Int, of segment: SegmentReader) throws(IndexError) {
    firstPositions.removeAll(keepingCapacity: true)
    byteCounts.removeAll(keepingCapacity: true)
    qualities.removeAll(keepingCapacity: true)
    for sentence in try segment.sentences(document) {
      firstPositions.append(sentence.firstPosition)
      byteCounts.append(sentence.bytes.count)
      qualities.append(SentenceQuality(rawValue: sentence.marks))
    }
  }

  /// The sentence of a position: the last that does not begin after it; nil before the first.
  ///
  /// Looks on from `hint`, which must not lie behind it.
  func sentence(at position: UInt32, from hint: Int) -> Int? {
    var number = hint
    while number + 1 < count, firstPositions[number + 1] <= position { number += 1 }
    return number < count && firstPositions[number] <= position ? number : nil
  }
}
