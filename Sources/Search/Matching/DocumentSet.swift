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

  /// The documents for which `isIn` is true, 64 at a time.
  init(documentCount: Int, where isIn: (Int) -> Bool) {
    self.documentCount = documentCount
    words = []
    words.reserveCapacity((documentCount + 63) / 64)
    for first in stride(from: 0, to: documentCount, by: 64) {
      var word: UInt64 = 0
      for document in first..<min(first + 64, documentCount) {
        word |= (isIn(document) ? 1 : 0) << UInt64(document - first)
      }
      words.append(word)
    }
  }

  /// Takes words of 64 documents, lowest first, without bits past the last document.
  init(documentCount: Int, words: [UInt64]) {
    precondition(words.count == (documentCount + 63) / 64)
    self.documentCount = documentCount
    self.words = words
  }

  /// The number of documents in the set.
  var count: Int { BitCount.sum(of: words) }

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
