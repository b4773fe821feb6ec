package import Storage

// MARK: - Sentences for kernels
extension SegmentReader {
  /// Reads at which positions the sentences of a document begin, and nothing else of them.
  ///
  /// - Parameters:
  ///   - document: Below `documentCount`.
  ///   - starts: Receives the positions, ascending, the title's first; left alone when there is no room.
  ///   - capacity: The room of `starts`.
  /// - Returns: How many sentences there are; above `capacity` when nothing was read.
  /// - Throws: `StorageError.malformed`, `.checksumMismatch`.
  /// - Complexity: O(sentences).
  @unsafe
  package func unsafeSentenceStarts(
    of document: Int, into starts: UnsafeMutablePointer<UInt32>, capacity: Int
  ) throws(StorageError) -> Int {
    let (offset, count) = try sentencesPlace(of: document)
    let section = layout.sentences
    guard offset <= UInt64(section.byteCount),
      count <= (section.byteCount - Int(offset)) / SentenceCodec.minimumByteCount
    else {
      throw malformed(
        .documents,
        .outOfBounds(
          offset: offset, byteCount: UInt64(count), limit: UInt64(section.byteCount)))
    }
    guard count <= capacity else { return count }
    let first = section.byteOffset + Int(offset)
    // Each start takes five bytes at most.
    let end = min(first + 5 * count, section.range.upperBound)
    try container.verify(first..<end)
    let base = unsafe container.unsafeBytes.baseAddress.unsafelyUnwrapped
    var place = first
    var position: UInt64 = 0
    for number in 0..<count {
      var value: UInt64 = 0
      var shift: UInt64 = 0
      while true {
        guard place < end, shift < 35 else {
          throw malformed(.sentences, .valueOutOfRange(found: position, allowed: 0...0))
        }
        // SAFETY: below `end`, which lies in the section, whose chunks were just verified.
        let byte = unsafe base.load(fromByteOffset: place, as: UInt8.self)
        place &+= 1
        value |= UInt64(byte & 0x7F) &<< shift
        if byte < 0x80 { break }
        shift &+= 7
      }
      // Below 2³¹ before, and below 2³⁵ more.
      position &+= value
      guard position <= UInt64(IndexSettings.positionLimit) else {
        throw malformed(
          .sentences,
          .valueOutOfRange(found: position, allowed: 0...UInt64(IndexSettings.positionLimit)))
      }
      // SAFETY: `count` is at most `capacity`.
      unsafe starts[number] = UInt32(position)
    }
    return count
  }

  /// Where the sentences of a document stand in their section, and how many there are.
  private func sentencesPlace(of document: Int) throws(StorageError) -> (offset: UInt64, count: Int)
  {
    precondition(document >= 0 && document < documentCount)
    let size = SegmentLayout.documentByteCount
    let start = layout.documents.byteOffset + size * document
    try container.verify(start..<(start + size))
    let base = unsafe container.unsafeBytes.baseAddress.unsafelyUnwrapped
    // SAFETY: the section has `size` bytes a document, and its chunks were just verified.
    let offset = unsafe base.loadUnaligned(fromByteOffset: start + 8, as: UInt64.self)
    let count = unsafe base.loadUnaligned(fromByteOffset: start + 20, as: UInt32.self)
    return (UInt64(littleEndian: offset), Int(UInt32(littleEndian: count)))
  }
}
