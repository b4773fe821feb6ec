/// What one more document costs a term, in fixed point.
///
/// A term with x of n documents on a side is taken to cost `x · log₂(n / (x + 1))` bits: the least that
/// its gaps need (Dhulipala and others, *Compressing graphs and indexes with recursive graph bisection*,
/// 2016, doi:10.1145/2939672.2939862). As both sides keep their n, only `f(x) = x · log₂(x + 1)` changes,
/// and `d(x) = f(x) − f(x − 1)` says what the x-th document saves. Logarithms are taken with integers
/// alone: the mathematical library may differ from machine to machine.
enum MoveCost {
  /// Bits after the point.
  static let fractionBitCount = 12
  /// One bit of an index.
  static let bit = 1 << fractionBitCount
  /// From here on d(x) is taken to be `log₂ x + log₂ e`, which differs by less than 2⁻¹².
  static let tableCount = 1 << tableBitCount
  static let tableBitCount = 12

  /// d(x) for x in `0..<tableCount`; d(0) is 0.
  static let savings: [Int32] = {
    var savings: [Int32] = [0]
    var last: Int64 = 0
    for x in 1..<tableCount {
      let next = Int64(x) * logarithm(of: UInt64(x + 1))
      savings.append(Int32((next - last) >> Int64(wideBitCount - fractionBitCount)))
      last = next
    }
    return savings
  }()

  /// `log₂ x + log₂ e` for x in `tableCount / 2 ..< tableCount`, the first for half.
  static let logarithms: [Int32] = (tableCount / 2..<tableCount).map { x in
    Int32((logarithm(of: UInt64(x)) + logarithmOfE) >> Int64(wideBitCount - fractionBitCount))
  }

  private static let wideBitCount = 24
  /// log₂ e = 1.442695041 in that fixed point.
  private static let logarithmOfE: Int64 = 24_204_406

  /// log₂ of an integer in `1 ..< 2³¹`, by squaring its mantissa once a bit.
  private static func logarithm(of x: UInt64) -> Int64 {
    let whole = 63 - x.leadingZeroBitCount
    var mantissa = x << UInt64(31 - whole)
    var value = Int64(whole)
    for _ in 0..<wideBitCount {
      mantissa = (mantissa * mantissa) >> 31
      value <<= 1
      if mantissa >> 32 != 0 {
        mantissa >>= 1
        value |= 1
      }
    }
    return value
  }
}
