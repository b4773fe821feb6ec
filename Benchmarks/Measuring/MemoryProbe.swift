/// What the memory of this machine can do, as a limit to hold figures against.
struct MemoryProbe {
  /// More than any cache holds.
  private static let byteCount = 256 << 20

  /// Bytes a second that one thread reads in order.
  static func readingSpeed(_ runs: Int) -> Double {
    let values = [SIMD8<UInt64>](repeating: SIMD8(repeating: 1), count: byteCount / 64)
    var sum = SIMD8<UInt64>()
    let seconds = Stopwatch.best(of: runs) {
      for value in values { sum &+= value }
    }
    precondition(sum[0] >= UInt64(values.count))
    return Double(byteCount) / seconds
  }

  /// Seconds from one place to the next that only the one before it names.
  ///
  /// A single cycle through all places: Sattolo, *An algorithm to generate a random cyclic permutation*,
  /// 1986, doi:10.1016/0020-0190(86)90073-6.
  static func missSeconds(_ runs: Int) -> Double {
    var next = [UInt32](0..<UInt32(byteCount / 4))
    var random = SyntheticRandom(seed: 1, number: 1)
    for place in stride(from: next.count - 1, to: 0, by: -1) {
      next.swapAt(place, random.below(place))
    }
    let stepCount = 2_000_000
    var place = UInt32(0)
    let seconds = Stopwatch.best(of: runs) {
      for _ in 0..<stepCount { place = next[Int(place)] }
    }
    precondition(Int(place) < next.count)
    return seconds / Double(stepCount)
  }
}
