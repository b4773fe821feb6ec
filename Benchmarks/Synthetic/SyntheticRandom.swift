/// Random numbers of a synthetic collection: the same on every machine, for they use no function whose
/// last bit a library may choose.
///
/// SplitMix64: Steele, Lea & Flood, *Fast splittable pseudorandom number generators*, 2014,
/// doi:10.1145/2714064.2660195.
struct SyntheticRandom: RandomNumberGenerator {
  private var state: UInt64

  /// The sequence of one document or query of a collection.
  init(seed: UInt64, number: Int) {
    state = seed
    state = next() ^ UInt64(truncatingIfNeeded: number)
    state = next()
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number in `0..<1`.
  mutating func fraction() -> Double { Double(next() >> 11) / 9_007_199_254_740_992 }

  /// A whole number below `limit`.
  mutating func below(_ limit: Int) -> Int { Int(fraction() * Double(limit)) }

  /// Whether something of this probability happens.
  mutating func happens(_ probability: Double) -> Bool { fraction() < probability }

  /// A log-normal number: `median · exp(spread · z)`.
  ///
  /// z is the sum of twelve fractions less six, and exp(x) is (1 + x/1,024)^1,024: near enough, and exact
  /// arithmetic.
  mutating func logNormal(median: Double, spread: Double) -> Double {
    var deviate = -6.0
    for _ in 0..<12 { deviate += fraction() }
    var power = 1 + spread * deviate / 1_024
    for _ in 0..<10 { power *= power }
    return median * power
  }
}
