internal import Index

extension ClauseCursor {
  /// The blocks with the highest strengths, ascending; of equal ones the first.
  ///
  /// - `wanted`: How many; at least one.
  /// - Complexity: O(*blocks*), by counting codes, high bytes first.
  func strongestBlocks(_ wanted: Int) -> [Int] {
    guard hasTable, wanted < blockCount else { return Array(0..<blockCount) }
    let high = Self.rank(wanted, in: 0..<blockCount) { strengthCode(ofBlock: $0) >> 8 }
    let ties = (0..<blockCount).filter { strengthCode(ofBlock: $0) >> 8 == high.digit }
    let low = Self.rank(high.left, in: ties) { strengthCode(ofBlock: $0) & 255 }
    let lowest = high.digit << 8 | low.digit
    var spare = low.left
    var blocks: [Int] = []
    blocks.reserveCapacity(wanted)
    for block in 0..<blockCount {
      let code = strengthCode(ofBlock: block)
      if code < lowest { continue }
      if code == lowest {
        if spare == 0 { continue }
        spare -= 1
      }
      blocks.append(block)
    }
    return blocks
  }

  /// The digit of the block of a rank, highest first, and how many of those with that digit rank as high.
  private static func rank(
    _ rank: Int, in blocks: some Sequence<Int>, digit: (Int) -> Int
  ) -> (digit: Int, left: Int) {
    var counts = [Int](repeating: 0, count: 256)
    for block in blocks { counts[digit(block)] += 1 }
    var (highest, left) = (255, rank)
    while counts[highest] < left {
      left -= counts[highest]
      highest -= 1
    }
    return (highest, left)
  }
}
