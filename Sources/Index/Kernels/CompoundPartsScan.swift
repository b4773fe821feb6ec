internal import Storage

/// Reads the parts of one form among those of a block.
///
/// Layout: docs/INDEX-FORMAT.md, "Compound parts".
enum CompoundPartsScan {
  /// The parts of the form at a place in a block.
  ///
  /// - `range`: The block's bytes in the file.
  /// - `termLimit`: The highest number of a part's term.
  /// - Returns: Nil where the bytes break a rule.
  /// - Throws: `StorageError.checksumMismatch`; `.malformed` if the range leaves the file's body.
  static func parts(
    at place: Int, of range: Range<Int>, in container: ContainerReader, termLimit: Int
  ) throws(StorageError) -> [StoredPart]? {
    try container.verify(range)
    // SAFETY: `verify` refuses a range that leaves the file; `container` outlives the call.
    var bytes = unsafe DictionaryBytes(
      container.unsafeBytes.baseAddress.unsafelyUnwrapped + range.lowerBound,
      byteCount: range.count)
    for _ in 0..<place {
      for _ in 0..<(bytes.readCount(maximum: 255) &* 3) { _ = bytes.readVarint() }
      if bytes.isDamaged { return nil }
    }
    var parts: [StoredPart] = []
    var end = 0
    for _ in 0..<bytes.readCount(maximum: 255) {
      let start = end + bytes.readCount(maximum: 255)
      end = start + bytes.readCount(maximum: 255)
      let term = bytes.readCount(maximum: termLimit)
      guard start < end, end <= 255, !bytes.isDamaged else { return nil }
      parts.append(StoredPart(range: start..<end, term: term))
    }
    return bytes.isDamaged ? nil : parts
  }
}
