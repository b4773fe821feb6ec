package import Storage

/// Reads all of a term's postings in order: the least that an exhaustive query does, for benchmarks.
package enum PostingsScan {
  /// Decodes the documents and frequencies of a term.
  ///
  /// - Returns: The sum of both, modulo 2⁶⁴, so that no work can be left out.
  /// - Throws: What `PostingsCursor` throws on damage.
  /// - Complexity: O(*postings*).
  package static func checksum(
    of entry: TermEntry, in segment: SegmentReader
  ) throws(StorageError) -> UInt64 {
    let buffer = UnsafeMutablePointer<UInt32>.allocate(capacity: 256)
    defer { unsafe buffer.deallocate() }
    unsafe buffer.initialize(repeating: 0, count: 256)
    // SAFETY: the buffer has room for 256 and outlives the cursor, as does the caller's segment.
    var cursor = try unsafe PostingsCursor(
      segment, entry: entry, documents: buffer, frequencies: buffer + 128)
    var sum: UInt64 = 0
    for block in 0..<cursor.blockCount {
      try cursor.load(block)
      try cursor.loadFrequencies()
      let count = cursor.count
      for index in 0..<count {
        // SAFETY: `index` is below the count of a block, which is at most 128.
        unsafe sum &+= UInt64(buffer[index]) &+ UInt64(buffer[128 &+ index])
      }
    }
    return sum
  }
}
