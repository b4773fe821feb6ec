/// Logarithms and powers in whole numbers, the same on every machine.
///
/// What a segment's compounds are must not depend on a library's rounding, so nothing here is floating
/// point. Between two powers of two both are straight lines: at most .09 of a doubling off.
enum BinaryLogarithm {
  /// 256 times the logarithm to base 2 of a number above 0.
  @inline(__always)
  static func of(_ number: UInt64) -> Int {
    let exponent = 63 &- number.leadingZeroBitCount
    let fraction =
      exponent >= 8
      ? number &>> UInt64(exponent &- 8) : number &<< UInt64(8 &- exponent)
    return exponent &* 256 &+ Int(truncatingIfNeeded: fraction) &- 256
  }

  /// 65,536 times *e* to the power of a 256th of `score`, which is held within 2^-16 and 2^15.
  @inline(__always)
  static func exponential(_ score: Int) -> Int {
    let power = max(-4096, min(3584, (score &* 369) &>> 8))  // 369 / 256 is log2 e
    let shift = (power &>> 8) &+ 8
    let mantissa = 256 &+ power & 255
    return shift >= 0 ? mantissa &<< shift : mantissa &>> -shift
  }
}
