package import Storage

// MARK: - Documents as bits
extension PostingsCursor {
  /// The words that `addDocuments` may touch: a bit a document, and one more word.
  package static func bitWordCount(documentCount: Int) -> Int { (documentCount + 63) / 64 + 1 }

  /// Sets the bit of each document of the term; bits that are set already stay.
  ///
  /// The words of a block that is a bit set are shifted into their place and never taken apart.
  ///
  /// - Parameter words: `bitWordCount(documentCount:)` words for the documents of the segment.
  /// - Throws: As `load`.
  /// - Complexity: O(*postings*); O(*blocks*) where blocks are bit sets.
  @unsafe
  package mutating func addDocuments(
    to words: UnsafeMutablePointer<UInt64>
  ) throws(StorageError) {
    guard let table else {
      try load(0)
      return unsafe addLoaded(to: words)
    }
    let lastWord = (Int(documentLimit) &+ 63) / 64
    let fullCount = Int(entry.documentFrequency) / 128
    var verified = start..<start
    var first: UInt32 = 0
    for block in 0..<blockCount {
      let offset = start &+ table.dataOffset(ofBlock: block)
      var byteCount = 0
      if block < fullCount {
        if offset < verified.lowerBound || offset &+ Self.headReach > verified.upperBound {
          verified = try verifyAhead(of: offset)
        }
        // SAFETY: six bytes at `offset` and the bytes that they announce are verified to be in the section.
        let head = unsafe bytes.loadUnaligned(fromByteOffset: offset, as: UInt16.self)
        if UInt8(truncatingIfNeeded: head) == DenseBlock.widthByte { byteCount = Int(head &>> 8) }
      }
      if byteCount > 0 {
        guard Int(first &>> 6) &+ (byteCount &+ 7) / 8 <= lastWord else {
          throw malformed(.notAscending)
        }
        // SAFETY: the bytes are in the section; the words that they are added to are there, checked just now.
        unsafe Self.add(
          bytes + offset + 6, byteCount: byteCount, shift: UInt64(first & 63),
          to: words + Int(first &>> 6))
      } else {
        try load(block)
        unsafe addLoaded(to: words)
      }
      first = table.lastDocument(ofBlock: block) &+ 1
    }
  }

  /// The bytes from a full block's first to the last that its bit set can have.
  private static let headReach = 6 + 255

  /// Verifies a full block's head and bit set, and what follows them, as far as a chunk reaches.
  private func verifyAhead(of offset: Int) throws(StorageError) -> Range<Int> {
    _ = try bitSetByteCount(at: offset)
    let end = min(limit, offset &+ ContainerFormat.chunkByteCount)
    try verify(offset, end &- offset)
    return offset..<end
  }

  /// The bytes of the bit set that stands at `offset` instead of a full block's gaps, verified; else 0.
  @inline(__always)
  func bitSetByteCount(at offset: Int) throws(StorageError) -> Int {
    try verify(offset, 6)
    // SAFETY: six bytes at `offset` were just verified to be in the section.
    let head = unsafe bytes.loadUnaligned(fromByteOffset: offset, as: UInt16.self)
    if UInt8(truncatingIfNeeded: head) != DenseBlock.widthByte { return 0 }
    let byteCount = Int(head &>> 8)
    try verify(offset &+ 6, byteCount)
    return byteCount
  }

  /// Adds the bits of `byteCount` bytes, at least one, each moved up by `shift`; touches one word more than
  /// these make.
  @inline(__always)
  private static func add(
    _ bytes: UnsafeRawPointer, byteCount: Int, shift: UInt64,
    to words: UnsafeMutablePointer<UInt64>
  ) {
    let last = (byteCount &- 1) &>> 3
    var carry: UInt64 = 0
    for index in 0..<last {
      // SAFETY: the caller has so many bytes; the words are there by contract.
      let word = unsafe bytes.loadUnaligned(fromByteOffset: 8 &* index, as: UInt64.self)
      unsafe words[index] |= word &<< shift | carry
      carry = (word &>> 1) &>> (63 &- shift)
    }
    // SAFETY: as above; the last word may reach into what follows the bytes, the footer at the end.
    let rest = UInt64(truncatingIfNeeded: 64 &* (last &+ 1) &- 8 &* byteCount)
    let word =
      (unsafe bytes.loadUnaligned(fromByteOffset: 8 &* last, as: UInt64.self)) & (.max &>> rest)
    unsafe words[last] |= word &<< shift | carry
    unsafe words[last &+ 1] |= (word &>> 1) &>> (63 &- shift)
  }

  /// Sets the bits of the loaded block's documents.
  ///
  /// Neighbours often share a word, and each bit would wait for the one before to be stored: so four quarters of
  /// a full block take turns.
  private func addLoaded(to words: UnsafeMutablePointer<UInt64>) {
    let documents = unsafe documents
    // SAFETY: `load` left `count` documents, each with a bit, by its checks.
    if count == 128 {
      for index in 0..<32 {
        unsafe Self.set(documents[index], in: words)
        unsafe Self.set(documents[32 &+ index], in: words)
        unsafe Self.set(documents[64 &+ index], in: words)
        unsafe Self.set(documents[96 &+ index], in: words)
      }
    } else {
      for index in 0..<count { unsafe Self.set(documents[index], in: words) }
    }
  }

  @inline(__always)
  private static func set(_ document: UInt32, in words: UnsafeMutablePointer<UInt64>) {
    // SAFETY: the document has a bit, as the callers say.
    unsafe words[Int(document &>> 6)] |= 1 &<< UInt64(document & 63)
  }
}
