internal import CHardware

// MARK: - Looking single documents up
extension DenseBlock {
  /// The bit set of a block, in place.
  @safe
  struct Bits {
    private let words: UnsafeRawPointer
    private let bitCount: UInt32
    private let first: UInt32

    /// - `bytes`: `byteCount` bytes, which outlive the value; seven more can be read.
    /// - `first`: The document of the lowest bit.
    @unsafe
    init(_ bytes: UnsafeRawPointer, byteCount: Int, first: UInt32) {
      unsafe words = bytes
      bitCount = UInt32(8 &* byteCount)
      self.first = first
    }

    /// How many documents of the set stand before one of its own; −1 for a document not in it, or the
    /// 129th.
    @inline(__always)
    func find(_ document: UInt32) -> Int {
      let bit = document &- first
      if bit >= bitCount { return -1 }
      if hardware_has_ranking() {
        // SAFETY: the bit is below the bits.
        let place = unsafe hardware_rank(words, bit)
        return place < 128 ? Int(place) : -1
      }
      let word = word(Int(bit &>> 6))
      let mask = (1 as UInt64) &<< UInt64(bit & 63)
      if word & mask == 0 { return -1 }
      var place = (word & (mask &- 1)).nonzeroBitCount
      for index in 0..<Int(bit &>> 6) { place &+= self.word(index).nonzeroBitCount }
      return place < 128 ? place : -1
    }

    /// Whether a document is in the set.
    @inline(__always)
    func contains(_ document: UInt32) -> Bool {
      let bit = document &- first
      return bit < bitCount && word(Int(bit &>> 6)) &>> UInt64(bit & 63) & 1 == 1
    }

    @inline(__always)
    private func word(_ index: Int) -> UInt64 {
      // SAFETY: the word starts inside the bytes.
      unsafe words.loadUnaligned(fromByteOffset: 8 &* index, as: UInt64.self)
    }
  }
}
