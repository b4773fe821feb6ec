internal import Storage

// MARK: - Reading for kernels
extension FinishedSpool {
  /// Fills `output` with the bytes from `offset` on; the spool must hold them.
  @unsafe
  func read(
    at offset: UInt64, into output: UnsafeMutableRawBufferPointer
  ) throws(StorageError) {
    precondition(offset + UInt64(output.count) <= byteCount, "reads what was not written")
    var inFile = 0
    if offset < flushedByteCount, let file {
      inFile = Int(min(UInt64(output.count), flushedByteCount - offset))
      // SAFETY: a part of `output`.
      unsafe try file.read(
        at: offset, into: UnsafeMutableRawBufferPointer(rebasing: output[..<inFile]))
    }
    guard inFile < output.count else { return }
    let start = Int(offset + UInt64(inFile) - flushedByteCount)
    // SAFETY: both have the bytes, checked above; they do not overlap.
    unsafe rest.withUnsafeBytes { bytes in
      unsafe UnsafeMutableRawBufferPointer(rebasing: output[inFile...]).copyMemory(
        from: UnsafeRawBufferPointer(rebasing: bytes[start..<(start + output.count - inFile)]))
    }
  }
}
