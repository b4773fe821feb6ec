internal import CHardware

// MARK: - Reading and writing a bit set
extension DenseBlock {
  /// Writes the bit set: bit i stands for the document i + 1 after the one before the block.
  ///
  /// - `gaps`: 128 of them, which span at most `8 * byteCount` documents.
  /// - `output`: Receives `byteCount` bytes.
  @unsafe
  static func write(
    gaps: UnsafePointer<UInt32>, byteCount: Int, to output: UnsafeMutablePointer<UInt8>
  ) {
    // SAFETY: the caller made room for the bytes, and no bit lies behind them.
    unsafe output.update(repeating: 0, count: byteCount)
    var bit = -1
    for index in 0..<VerticalPacking.count {
      bit &+= unsafe Int(gaps[index]) &+ 1
      unsafe output[bit &>> 3] |= 1 &<< UInt8(truncatingIfNeeded: bit & 7)
    }
  }

  /// Unpacks the 128 documents of a bit set.
  ///
  /// - `bytes`: `byteCount` bytes are read.
  /// - `previous`: The document before the block; `UInt32.max` for none.
  /// - `documents`: Receives 128 integers.
  /// - Returns: False unless exactly 128 bits are set and the documents fit in 32 bits.
  /// - Complexity: O(*bytes* + 128).
  @unsafe
  static func unpack(
    _ bytes: UnsafeRawPointer, byteCount: Int, previous: UInt32,
    into documents: UnsafeMutablePointer<UInt32>
  ) -> Bool {
    let first = previous &+ 1
    guard UInt64(first) + 8 * UInt64(byteCount) <= UInt64(UInt32.max) else { return false }
    if hardware_has_ranking() {
      // SAFETY: by contract.
      return unsafe hardware_unpack_bits(
        bytes.assumingMemoryBound(to: UInt8.self), byteCount, first, documents)
    }
    return unsafe plainUnpack(bytes, byteCount: byteCount, first: first, into: documents)
  }

  /// The same, a byte and in it a bit at a time.
  @unsafe
  static func plainUnpack(
    _ bytes: UnsafeRawPointer, byteCount: Int, first: UInt32,
    into documents: UnsafeMutablePointer<UInt32>
  ) -> Bool {
    var base = first
    var count = 0
    for index in 0..<byteCount {
      // SAFETY: `byteCount` bytes are there, by contract.
      var byte = unsafe bytes.load(fromByteOffset: index, as: UInt8.self)
      guard count &+ byte.nonzeroBitCount <= 128 else { return false }
      while byte != 0 {
        // SAFETY: `count` stays below 128, checked above.
        unsafe documents[count] = base &+ UInt32(truncatingIfNeeded: byte.trailingZeroBitCount)
        byte &= byte &- 1
        count &+= 1
      }
      base &+= 8
    }
    return count == 128
  }
}
