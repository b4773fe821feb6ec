/// Ranks of words by the law of Zipf and Mandelbrot: the probability of rank *r* goes with (r + q)^−s.
///
/// Benoît Mandelbrot, *An informational theory of the statistical structure of language*, 1953. Continuous
/// and cut off, so that its inverse has a closed form; s = 5/4 makes that a fourth power, which two
/// squarings give to the last bit.
struct ZipfMandelbrot {
  /// The shift q: with 3 the first word takes 6 % of a text and the first hundred 57 %, much as in Dutch.
  private static let shift = 3.0
  /// The share of the distribution that is cut off: leaves 4.9 million words.
  private static let cut = 0.03

  /// The words that can occur.
  static let wordCount = 4_938_267

  /// The rank, from 0, of a fraction drawn in `0..<1`.
  static func rank(_ fraction: Double) -> Int {
    var power = 1 - fraction * (1 - cut)
    for _ in 0..<2 { power *= power }
    return min(Int((1 + shift) / power - shift) - 1, wordCount - 1)
  }
}
