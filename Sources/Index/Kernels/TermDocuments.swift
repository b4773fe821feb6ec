internal import Storage

/// Reads the documents of terms and nothing else of them.
///
/// It keeps a buffer for a block; the cursor's checks make it safe on any file.
@safe
final class TermDocuments {
  private let buffer: UnsafeMutablePointer<UInt32>

  init() {
    unsafe buffer = .allocate(capacity: 256)
    unsafe buffer.initialize(repeating: 0, count: 256)
  }

  deinit {
    unsafe buffer.deallocate()
  }

  /// Calls `body` with each document of a term, in ascending order.
  ///
  /// - Throws: What `PostingsCursor` throws on damage.
  /// - Complexity: O(*documents*).
  @inline(__always)
  func forEach(
    _ segment: SegmentReader, _ entry: TermEntry, _ body: (Int) -> Void
  ) throws(StorageError) {
    // SAFETY: the buffer has room for 256 and outlives the cursor, as does the caller's segment.
    var cursor = try unsafe PostingsCursor(
      segment, entry: entry, documents: buffer, frequencies: buffer + 128)
    for block in 0..<cursor.blockCount {
      try cursor.load(block)
      // SAFETY: a block has at most 128 documents.
      for index in 0..<cursor.count { unsafe body(Int(buffer[index])) }
    }
  }
}
