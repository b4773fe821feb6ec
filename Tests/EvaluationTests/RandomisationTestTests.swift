import Evaluation
import TestSupport
import Testing

@Suite struct RandomisationTestTests {
  private static let first = [0.5, 0.25, 1, 0, 0.333, 0.8, 0.1, 0.6]
  private static let second = [0.75, 0.25, 0.9, 0.5, 0.5, 0.9, 0.4, 0.55]

  @Test func `tries every sign of a small sample`() {
    // scipy 1.17's permutation_test of these pairs, all 256 assignments: 0.09375.
    let test = RandomisationTest(Self.first, Self.second)
    #expect(test.pValue == 0.09375)
    #expect(test.isExhaustive)
    #expect(test.permutationCount == 128)  // one pair has no difference, hence no sign
    #expect(abs(test.meanDifference - 0.145875) < 1e-12)
  }

  @Test func `is two-sided`() {
    let there = RandomisationTest(Self.first, Self.second)
    let back = RandomisationTest(Self.second, Self.first)
    #expect(there.pValue == back.pValue)
    #expect(there.meanDifference == -back.meanDifference)
  }

  @Test func `finds nothing where nothing differs`() {
    let test = RandomisationTest(Self.first, Self.first)
    #expect(test.pValue == 1 && test.permutationCount == 1 && test.isExhaustive)
  }

  @Test func `comes close to the exact value when it draws, and repeats itself`() {
    let drawn = RandomisationTest(Self.first, Self.second, seed: 7, permutationLimit: 100)
    #expect(!drawn.isExhaustive && drawn.permutationCount == 100)
    #expect(abs(drawn.pValue - 0.09375) < 0.08)
    #expect(
      drawn == RandomisationTest(Self.first, Self.second, seed: 7, permutationLimit: 100))
    let other = RandomisationTest(Self.first, Self.second, seed: 8, permutationLimit: 100)
    #expect(drawn.pValue != other.pValue)
  }

  @Test func `draws signs for more than sixty-four queries`() {
    let first = (0..<200).map { Double($0 % 7) / 10 }
    let same = first.enumerated().map { $0.element + ($0.offset % 2 == 0 ? 0.1 : -0.1) }
    let better = first.map { $0 + 0.1 }
    let chance = RandomisationTest(first, same, permutationLimit: 1_000)
    let clear = RandomisationTest(first, better, permutationLimit: 1_000)
    #expect(chance.pValue > 0.9)
    #expect(clear.pValue == 1.0 / 1_001)
  }

  @Test(arguments: UInt64(1)...3)
  func `gives small p-values as often as chance does`(seed: UInt64) {
    // Of 100 samples without a real difference about a tenth have p ≤ 0.1.
    var random = SplitMix64(seed: seed)
    let zeros = [Double](repeating: 0, count: 9)
    let small = (0..<100).count { _ in
      let differences = zeros.map { _ in Double.random(in: -0.5...0.5, using: &random) }
      return RandomisationTest(zeros, differences).pValue <= 0.1
    }
    #expect((2...22).contains(small))
  }
}
