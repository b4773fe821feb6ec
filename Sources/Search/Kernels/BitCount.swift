internal import CHardware

/// Counts bits.
enum BitCount {
  /// The bits that are set in some words.
  static func sum(of words: [UInt64]) -> Int {
    // SAFETY: the buffer holds the words during the call.
    unsafe words.withUnsafeBufferPointer { words in
      guard let start = words.baseAddress else { return 0 }
      return unsafe sum(of: start, count: words.count)
    }
  }

  /// The bits that are set in `count` words.
  @unsafe
  static func sum(of words: UnsafePointer<UInt64>, count: Int) -> Int {
    // SAFETY: by contract.
    if hardware_has_ranking() { return unsafe hardware_count_bits(words, count) }
    var sum = 0
    for index in 0..<count { unsafe sum &+= words[index].nonzeroBitCount }
    return sum
  }
}
