/// Finds, for a term, the strengths that its best 10, 100 and 1,000 documents reach.
///
/// A query for the term's ten best documents may start above the score that the tenth highest strength gives: Mallia,
/// Siedlaczek & Suel, *An Experimental Study of Index Compression and DAAT Query Processing Methods*, 2019,
/// doi:10.1007/978-3-030-15712-8_23, start from stored scores.
struct ThresholdAccumulator: ~Copyable {
  /// The ranks that thresholds are kept for.
  static let ranks = [10, 100, 1_000]
  private var codes: [UInt16] = []

  /// Adds a document by the code of its strength, rounded down.
  mutating func add(_ code: UInt16) { codes.append(code) }

  /// Forgets all.
  mutating func removeAll() { codes.removeAll(keepingCapacity: true) }

  /// For each rank the code that so many documents reach; 0 where there are fewer.
  ///
  /// - Complexity: O(documents): by the codes' high bytes, then by the low bytes of those that share the one.
  func thresholds() -> [UInt16] {
    var counts = [Int](repeating: 0, count: 256)
    for code in codes { counts[Int(code >> 8)] += 1 }
    return Self.ranks.map { rank in
      if codes.count < rank { return 0 }
      let (high, rest) = Self.place(rank, in: counts)
      var lowCounts = [Int](repeating: 0, count: 256)
      for code in codes where Int(code >> 8) == high { lowCounts[Int(code & 0xFF)] += 1 }
      return UInt16(high << 8 | Self.place(rest, in: lowCounts).digit)
    }
  }

  /// The digit of the `rank`-th highest, and its rank among those with that digit.
  private static func place(_ rank: Int, in counts: [Int]) -> (digit: Int, rank: Int) {
    var (digit, rest) = (255, rank)
    while counts[digit] < rest {
      rest -= counts[digit]
      digit -= 1
    }
    return (digit, rest)
  }
}
