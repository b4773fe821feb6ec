package import Storage

// MARK: - Frequencies of the loaded block
extension PostingsCursor {
  /// Loads the weighted frequencies of the loaded block.
  ///
  /// - Throws: As `load` does.
  /// - Complexity: O(128).
  @inline(__always)
  package mutating func loadFrequencies() throws(StorageError) {
    if hasFrequencies { return }
    unsafe try decode(into: frequencies, addsExtras: true)
    hasFrequencies = true
  }

  /// Decodes the occurrence counts of the loaded block, by which positions are cut.
  ///
  /// - Parameter counts: Room for 128 integers; receives one a document.
  /// - Throws: `StorageError`.
  package func loadCounts(into counts: UnsafeMutablePointer<UInt32>) throws(StorageError) {
    unsafe try decode(into: counts, addsExtras: false)
  }

  private func decode(
    into values: UnsafeMutablePointer<UInt32>, addsExtras: Bool
  ) throws(StorageError) {
    if entry.documentFrequency == 1 {
      let extra = addsExtras ? entry.singleExtra : 0
      // SAFETY: `values` has room for 128, by the callers' contracts.
      unsafe values[0] = UInt32(truncatingIfNeeded: entry.occurrenceCount) &+ extra
    } else if count == 128 {
      unsafe try decodeFull(into: values, addsExtras: addsExtras)
    } else {
      unsafe decodeTail(into: values, addsExtras: addsExtras)
    }
  }

  // `load` verified the bytes of the whole block.

  private func decodeFull(
    into values: UnsafeMutablePointer<UInt32>, addsExtras: Bool
  ) throws(StorageError) {
    // SAFETY: both bodies were verified to be in the section; `values` has room for 128.
    guard unsafe countPlan.unpack(bytes + frequencyOffset, adding: 1, into: values) else {
      throw malformed(.reservedNotZero)
    }
    guard addsExtras, extraPlan.byteCount > 0 else { return }
    let offset = frequencyOffset + countPlan.byteCount
    try unsafe withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 128) {
      (extras) throws(StorageError) in
      // SAFETY: the buffer has room for 128.
      let extras = unsafe extras.baseAddress.unsafelyUnwrapped
      guard unsafe extraPlan.unpack(bytes + offset, into: extras) else {
        throw malformed(.reservedNotZero)
      }
      for index in 0..<128 { unsafe values[index] &+= extras[index] }
    }
  }

  private func decodeTail(
    into values: UnsafeMutablePointer<UInt32>, addsExtras: Bool
  ) {
    let countBytes = BitStream.byteCount(count: count, bitWidth: tailWidths.counts)
    // SAFETY: both streams were verified to be in the section, and the file's footer is longer than seven
    // bytes; `count` is below 128.
    unsafe BitStream.unpackAhead(
      bytes + frequencyOffset, count: count, bitWidth: tailWidths.counts, adding: 1, into: values)
    guard addsExtras, tailWidths.extras > 0 else { return }
    for index in 0..<count {
      unsafe values[index] &+= BitStream.value(
        bytes + frequencyOffset + countBytes, at: index, bitWidth: tailWidths.extras)
    }
  }

  /// The weighted frequency of one document of the loaded block, without decoding the others.
  ///
  /// Mutating only so that a cursor behind a pointer is not copied for the call.
  ///
  /// - `index`: Below `count`.
  /// - Complexity: O(exceptions).
  package mutating func frequency(at index: Int) -> UInt32 {
    if hasFrequencies { return unsafe frequencies[index] }
    if entry.documentFrequency == 1 {
      return UInt32(truncatingIfNeeded: entry.occurrenceCount) &+ entry.singleExtra
    }
    // SAFETY: `load` verified the block's bytes, and the caller keeps the index below its count.
    let start = unsafe bytes + frequencyOffset
    if count == 128 {
      let value = unsafe countPlan.value(start, at: index) &+ 1
      if extraPlan.byteCount == 0 { return value }
      return unsafe value &+ extraPlan.value(start + countPlan.byteCount, at: index)
    }
    let countBytes = BitStream.byteCount(count: count, bitWidth: tailWidths.counts)
    return unsafe BitStream.value(start, at: index, bitWidth: tailWidths.counts) &+ 1
      &+ BitStream.value(start + countBytes, at: index, bitWidth: tailWidths.extras)
  }

  /// Checks that bytes lie in the section and that their chunks are right.
  @inline(__always)
  func verify(_ offset: Int, _ byteCount: Int) throws(StorageError) {
    guard offset >= 0, byteCount <= limit &- offset else {
      throw malformed(
        .outOfBounds(
          offset: UInt64(offset), byteCount: UInt64(byteCount), limit: UInt64(limit)))
    }
    if byteCount == 0 { return }
    let first = offset &>> ContainerFormat.chunkShift
    let last = (offset &+ byteCount &- 1) &>> ContainerFormat.chunkShift
    // SAFETY: the range is inside the body, so both chunks have their bit; the container lives.
    let isVerified = unsafe (verifiedChunks[first &>> 6] &>> UInt64(first & 63)) & 1 == 1
    if first == last, isVerified { return }
    unsafe try container.verify(offset..<(offset &+ byteCount))
  }

  /// The error of a block that breaks a rule.
  func malformed(_ reason: MalformedReason) -> StorageError {
    .malformed(
      // SAFETY: the segment, and with it the container, outlives the cursor by contract.
      file: unsafe container.path, section: SegmentSection.postings.kind,
      offset: max(frequencyOffset, 0),
      reason: reason)
  }
}
