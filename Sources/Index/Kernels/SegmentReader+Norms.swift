internal import Storage

// MARK: - Norms for kernels
extension SegmentReader {
  /// What strengths in the block tables of the segment are made with.
  package var strengthInverses: [Float] {
    Strength.inverses(
      averageLength: Strength.averageLength(
        weightedLength: info.weightedLength, documentCount: Int(info.documentsWithTokens)))
  }

  /// The norm bytes of all documents, one a document, their checksums verified.
  ///
  /// They may be read while the segment lives.
  ///
  /// - Throws: `StorageError.checksumMismatch`.
  /// - Complexity: O(*documents*) at the first call, then O(*documents* / 65,536).
  @unsafe
  package func unsafeNorms() throws(IndexError) -> UnsafePointer<UInt8> {
    try container.verify(layout.norms.range)
    // SAFETY: the section has a byte a document and lies inside the file, checked when it was opened.
    let start = unsafe container.unsafeBytes.baseAddress.unsafelyUnwrapped
    return unsafe (start + layout.norms.byteOffset).assumingMemoryBound(to: UInt8.self)
  }
}
