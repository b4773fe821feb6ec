internal import Index

/// Sets a bit for each document of a term.
enum MatchKernel {
  /// The documents of a term.
  ///
  /// A word of 64 documents is put together in a register and stored once.
  ///
  /// - Complexity: O(postings).
  static func documents(
    of entry: TermEntry, in segment: SegmentReader
  ) throws(IndexError) -> DocumentSet {
    var words = [UInt64](repeating: 0, count: (segment.documentCount + 63) / 64)
    try unsafe withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 256) {
      (room) throws(IndexError) in
      // SAFETY: room for 128 documents and 128 frequencies; `load` leaves `count` documents, each of the
      // segment, for which there is a bit.
      let documents = unsafe room.baseAddress.unsafelyUnwrapped
      var cursor = unsafe try PostingsCursor(
        segment, entry: entry, documents: documents, frequencies: documents + 128)
      for block in 0..<cursor.blockCount {
        try cursor.load(block)
        unsafe add(documents, count: cursor.count, to: &words)
      }
    }
    return DocumentSet(documentCount: segment.documentCount, words: words)
  }

  @unsafe
  private static func add(
    _ documents: UnsafePointer<UInt32>, count: Int, to words: inout [UInt64]
  ) {
    // SAFETY: the caller has `count` documents, at least one, with a bit each.
    var place = unsafe Int(documents[0] &>> 6)
    var word: UInt64 = 0
    for index in 0..<count {
      let document = unsafe documents[index]
      if Int(document &>> 6) != place {
        words[place] |= word
        (place, word) = (Int(document &>> 6), 0)
      }
      word |= 1 &<< UInt64(document & 63)
    }
    words[place] |= word
  }
}
