import TestSupport
import Testing

@testable import Index

@Suite struct StrengthTests {
  @Test(arguments: UInt64(0)..<8)
  func `codes lie on either side of a strength, close to it`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<500 {
      let exponent = Float.random(in: -13..<17, using: &random)
      let strength =
        Float.random(in: 1..<2, using: &random)
        * Float(sign: .plus, exponent: Int(exponent), significand: 1)
      let high = Strength.value(ofCode: Strength.ceiling(strength))
      let low = Strength.value(ofCode: Strength.floor(strength))
      #expect(high >= strength && high <= strength * 1.0005, "seed \(seed): \(strength)")
      #expect(low <= strength && low >= strength * 0.9995, "seed \(seed): \(strength)")
    }
  }

  @Test func `what is out of range keeps its side`() {
    for strength: Float in [0, 0x1p-30, 0x1p-14] {
      #expect(Strength.value(ofCode: Strength.ceiling(strength)) >= strength)
      #expect(Strength.floor(strength) == 0)
    }
    for strength: Float in [0x1p18, 1e30, .infinity] {
      #expect(Strength.value(ofCode: Strength.ceiling(strength)) == .infinity)
      #expect(Strength.value(ofCode: Strength.floor(strength)) < 0x1p18)
    }
  }

  @Test(arguments: [9, 10, 99, 100, 999, 1_000, 3_000])
  func `thresholds are the codes at their ranks`(count: Int) {
    var random = SplitMix64(seed: UInt64(count))
    var accumulator = ThresholdAccumulator()
    let codes = (0..<count).map { _ in
      UInt16.random(in: 0...(count > 99 ? 700 : .max), using: &random)
    }
    for code in codes { accumulator.add(code) }
    let descending = codes.sorted(by: >)
    let expected = [10, 100, 1_000].map { $0 > count ? 0 : descending[$0 - 1] }
    #expect(accumulator.thresholds() == expected)
    accumulator.removeAll()
    #expect(accumulator.thresholds() == [0, 0, 0])
  }
}
