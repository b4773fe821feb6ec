internal import Index

/// Sets a bit for each document of a term.
enum MatchKernel {
  /// The documents of a term.
  ///
  /// - Complexity: O(postings).
  static func documents(
    of entry: TermEntry, in segment: SegmentReader
  ) throws(IndexError) -> DocumentSet {
    var found = DocumentSet(documentCount: segment.documentCount)
    try unsafe withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 256) {
      (room) throws(IndexError) in
      // SAFETY: room for 128 documents and 128 frequencies; `load` leaves `count` documents.
      let documents = unsafe room.baseAddress.unsafelyUnwrapped
      var cursor = unsafe try PostingsCursor(
        segment, entry: entry, documents: documents, frequencies: documents + 128)
      for block in 0..<cursor.blockCount {
        try cursor.load(block)
        for index in 0..<cursor.count { found.insert(unsafe documents[index]) }
      }
    }
    return found
  }
}
