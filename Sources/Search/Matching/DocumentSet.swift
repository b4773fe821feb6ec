/// A set of the documents of a segment, a bit each.
struct DocumentSet: Hashable {
  /// The documents of the segment.
  let documentCount: Int
  /// Lowest document first; bits past the last document are zero.
  private(set) var words: [UInt64]

  /// No documents, or all.
  init(documentCount: Int, isFull: Bool = false) {
    self.documentCount = documentCount
    words = [UInt64](repeating: isFull ? .max : 0, count: (documentCount + 63) / 64)
    if isFull { clearRest() }
  }

  /// The number of documents in the set.
  var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  /// Whether a document of the segment is in the set.
  func contains(_ document: UInt32) -> Bool {
    words[Int(document >> 6)] >> UInt64(document & 63) & 1 == 1
  }

  /// Adds a document of the segment.
  mutating func insert(_ document: UInt32) {
    words[Int(document >> 6)] |= 1 << UInt64(document & 63)
  }

  /// Keeps the documents that are in `other` too.
  mutating func formIntersection(_ other: DocumentSet) {
    for index in words.indices { words[index] &= other.words[index] }
  }

  /// Adds the documents of `other`.
  mutating func formUnion(_ other: DocumentSet) {
    for index in words.indices { words[index] |= other.words[index] }
  }

  /// Drops the documents of some words, lowest first.
  mutating func subtract(_ others: [UInt64]) {
    for index in words.indices { words[index] &= ~others[index] }
  }

  /// Keeps the documents of the segment that were not in it.
  mutating func complement() {
    for index in words.indices { words[index] = ~words[index] }
    clearRest()
  }

  /// Calls `body` with each document, ascending, until it returns false.
  func forEach(_ body: (UInt32) -> Bool) {
    for (index, word) in words.enumerated() {
      var left = word
      while left != 0 {
        if !body(UInt32(index * 64 + left.trailingZeroBitCount)) { return }
        left &= left - 1
      }
    }
  }

  private mutating func clearRest() {
    if documentCount % 64 > 0 { words[words.count - 1] &= (1 << UInt64(documentCount % 64)) - 1 }
  }
}
