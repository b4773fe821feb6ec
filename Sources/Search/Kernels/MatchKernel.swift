internal import Index

/// Sets a bit for each document of some terms.
enum MatchKernel {
  /// The documents that hold any of some terms.
  ///
  /// - Complexity: O(postings + documents / 64).
  static func documents(
    of entries: [TermEntry], in segment: SegmentReader
  ) throws(IndexError) -> DocumentSet {
    let wordCount = PostingsCursor.bitWordCount(documentCount: segment.documentCount)
    var words = [UInt64](repeating: 0, count: wordCount)
    try unsafe withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 256) {
      (room) throws(IndexError) in
      // SAFETY: room for 128 documents and 128 frequencies; the words are as many as the cursor asks for.
      let documents = unsafe room.baseAddress.unsafelyUnwrapped
      try unsafe words.withUnsafeMutableBufferPointer { (words) throws(IndexError) in
        for entry in entries {
          var cursor = unsafe try PostingsCursor(
            segment, entry: entry, documents: documents, frequencies: documents + 128)
          unsafe try cursor.addDocuments(to: words.baseAddress.unsafelyUnwrapped)
        }
      }
    }
    words.removeLast()  // no document has a bit in it
    return DocumentSet(documentCount: segment.documentCount, words: words)
  }
}
