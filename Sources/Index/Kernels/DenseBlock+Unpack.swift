// MARK: - Reading and writing a bit set
extension DenseBlock {
  /// Writes the bit set: bit i stands for the document i + 1 after the one before the block.
  ///
  /// - `gaps`: 128 of them, which span at most `64 * wordCount` documents.
  /// - `output`: Receives `8 * wordCount` bytes.
  @unsafe
  static func write(
    gaps: UnsafePointer<UInt32>, wordCount: Int, to output: UnsafeMutablePointer<UInt8>
  ) {
    // SAFETY: the caller made room for the words, and no bit lies behind them.
    unsafe output.update(repeating: 0, count: 8 * wordCount)
    var bit = -1
    for index in 0..<VerticalPacking.count {
      bit &+= unsafe Int(gaps[index]) &+ 1
      unsafe output[bit &>> 3] |= 1 &<< UInt8(truncatingIfNeeded: bit & 7)
    }
  }

  /// Unpacks the 128 documents of a bit set.
  ///
  /// - `bytes`: `8 * wordCount` bytes are read.
  /// - `previous`: The document before the block; `UInt32.max` for none.
  /// - `documents`: Receives 128 integers.
  /// - Returns: False unless exactly 128 bits are set and the documents fit in 32 bits.
  /// - Complexity: O(*words* + 128).
  @unsafe
  static func unpack(
    _ bytes: UnsafeRawPointer, wordCount: Int, previous: UInt32,
    into documents: UnsafeMutablePointer<UInt32>
  ) -> Bool {
    var base = previous &+ 1
    guard UInt64(base) + 64 * UInt64(wordCount) <= UInt64(UInt32.max) else { return false }
    var count = 0
    for index in 0..<wordCount {
      // SAFETY: `wordCount` words are there, by contract.
      var word = unsafe UInt64(
        littleEndian: bytes.loadUnaligned(fromByteOffset: 8 &* index, as: UInt64.self))
      guard count &+ word.nonzeroBitCount <= 128 else { return false }
      while word != 0 {
        // SAFETY: `count` stays below 128, checked above.
        unsafe documents[count] = base &+ UInt32(truncatingIfNeeded: word.trailingZeroBitCount)
        word &= word &- 1
        count &+= 1
      }
      base &+= 64
    }
    return count == 128
  }
}
