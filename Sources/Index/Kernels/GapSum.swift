/// Checks that gaps do not lead past 32 bits.
enum GapSum {
  /// Whether `previous + Σ(gap + 1)` stays below 2³², `previous` being −1 for `UInt32.max`.
  @unsafe
  static func fits(
    _ gaps: UnsafeMutablePointer<UInt32>, count: Int, previous: UInt32
  ) -> Bool {
    var sum = previous == .max ? 0 : UInt64(previous) &+ 1
    // SAFETY: `gaps` holds `count` integers, by contract; 128 of them cannot overflow 64 bits.
    for index in 0..<count { sum &+= UInt64(unsafe gaps[index]) &+ 1 }
    return sum <= UInt64(UInt32.max)
  }
}
