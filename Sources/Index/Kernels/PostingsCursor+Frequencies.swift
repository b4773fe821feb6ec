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
      unsafe try decodeTail(into: values, addsExtras: addsExtras)
    }
  }

  private func decodeFull(
    into values: UnsafeMutablePointer<UInt32>, addsExtras: Bool
  ) throws(StorageError) {
    try verify(frequencyOffset, countPlan.byteCount &+ extraPlan.byteCount)
    // SAFETY: both bodies were just verified to be in the section; `values` has room for 128.
    guard unsafe countPlan.unpack(bytes + frequencyOffset, into: values) else {
      throw malformed(.reservedNotZero)
    }
    for index in 0..<128 { unsafe values[index] &+= 1 }
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
  ) throws(StorageError) {
    let countBytes = BitStream.byteCount(count: count, bitWidth: tailWidths.counts)
    let extraBytes = BitStream.byteCount(count: count, bitWidth: tailWidths.extras)
    try verify(frequencyOffset, countBytes + extraBytes)
    // SAFETY: both streams were just verified to be in the section; `count` is below 128.
    unsafe BitStream.unpack(
      bytes + frequencyOffset, count: count, bitWidth: tailWidths.counts, into: values)
    for index in 0..<count {
      var extra: UInt32 = 0
      if addsExtras {
        extra = unsafe BitStream.value(
          bytes + frequencyOffset + countBytes, at: index, bitWidth: tailWidths.extras)
      }
      unsafe values[index] = values[index] &+ 1 &+ extra
    }
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
