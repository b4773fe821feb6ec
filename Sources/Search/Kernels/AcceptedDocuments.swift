/// A view of the documents of a segment that may be hits, for kernels.
///
/// Whoever makes it keeps the words alive.
@safe
struct AcceptedDocuments {
  /// A bit a document; nil when all are accepted.
  let words: UnsafePointer<UInt64>?
  /// The documents of the segment.
  let documentCount: UInt32

  /// - `words`: At least `⌈documentCount/64⌉` words, without bits past the last document.
  init(words: UnsafePointer<UInt64>?, documentCount: UInt32) {
    unsafe self.words = words
    self.documentCount = documentCount
  }

  /// Whether all documents are accepted.
  var isEverything: Bool { unsafe words == nil }

  /// Whether a document below `documentCount` is accepted.
  @inline(__always)
  func contains(_ document: UInt32) -> Bool {
    guard let words = unsafe words else { return true }
    // SAFETY: by the caller's contract.
    return unsafe (words[Int(document &>> 6)] &>> UInt64(document & 63)) & 1 == 1
  }

  /// The first accepted document at or after `document`; `documentCount` when there is none.
  func next(from document: UInt32) -> UInt32 {
    guard document < documentCount, let words = unsafe words else {
      return min(document, documentCount)
    }
    let wordCount = (Int(documentCount) &+ 63) / 64
    var index = Int(document &>> 6)
    // SAFETY: `index` stays below the number of words.
    var word = unsafe words[index] & (.max &<< UInt64(document & 63))
    while word == 0 {
      index &+= 1
      if index == wordCount { return documentCount }
      word = unsafe words[index]
    }
    return UInt32(truncatingIfNeeded: index &* 64 &+ word.trailingZeroBitCount)
  }

  /// The accepted among the 64 documents from `64 · index`; all for words past the end.
  @inline(__always)
  func word(_ index: Int) -> UInt64 {
    guard let words = unsafe words, index &* 64 < Int(documentCount) else { return .max }
    // SAFETY: the word holds documents below `documentCount`.
    return unsafe words[index]
  }
}
