internal import CHardware

/// Counts bits.
enum BitCount {
  /// The bits that are set in some words.
  static func sum(of words: [UInt64]) -> Int {
    guard hardware_has_ranking() else { return words.reduce(0) { $0 + $1.nonzeroBitCount } }
    // SAFETY: the buffer holds the words during the call.
    return unsafe words.withUnsafeBufferPointer { words in
      guard let start = words.baseAddress else { return 0 }
      return unsafe hardware_count_bits(start, words.count)
    }
  }
}
