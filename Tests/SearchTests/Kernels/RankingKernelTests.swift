import CHardware
import TestSupport
import Testing

@testable import Search

/// The vector kernels against loops that say the same; skipped on processors without them.
@Suite(.enabled(if: hardware_has_ranking())) struct RankingKernelTests {
  @Test(arguments: UInt64(0)..<20)
  func `scores a block to the bit as four lanes at a time do`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let count = [1, 2, 7, 8, 9, 64, 127, 128][Int(seed % 8)]
    var documents = (0..<128).map { _ in UInt32.random(in: 0..<5_000, using: &random) }
    var frequencies = (0..<128).map { _ in UInt32.random(in: 1...300, using: &random) }
    for index in count..<128 { documents[index] = UInt32(Int32.max) }
    let norms = (0..<5_003).map { _ in UInt8.random(in: 0...255, using: &random) }
    let inverses = (0..<256).map { 1 / (0.3 + Float($0) / 90) }
    var (fast, plain) = ([Double](repeating: 0, count: 128), [Double](repeating: 0, count: 128))
    let magic = ScoreRounding(weightSum: 9).magic
    hardware_score(documents, frequencies, count, norms, inverses, 3.7, magic, &fast)
    ScoreKernel.plainScore(
      documents: &documents, frequencies: &frequencies, count: count, norms: norms,
      normInverse: inverses, weight: 3.7, magic: magic, into: &plain)
    #expect(fast[..<count] == plain[..<count], "seed \(seed)")
  }

  @Test(arguments: UInt64(0)..<20)
  func `takes the scores above a threshold, and clears a window`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var slots = (0..<256).map { _ in
      Int.random(in: 0..<3, using: &random) == 0 ? Double.random(in: 0..<9, using: &random) : 0
    }
    let threshold = Double.random(in: 0..<9, using: &random)
    let expected = slots.indices.filter { slots[$0] > threshold }
    let (all, scores) = ((0..<256).map { UInt32($0) + 640 }, slots)
    var documents = [UInt32](repeating: 0, count: 256)
    var found = [Double](repeating: 0, count: 256)
    for count in [0, 1, 8, 13, 128] {
      let taken = hardware_filter(all, scores, count, threshold, &documents, &found)
      #expect(documents[..<taken].map { Int($0) - 640 } == expected.filter { $0 < count })
    }
    let taken = hardware_collect(&slots, 256, threshold, 640, &documents, &found)
    #expect(documents[..<taken].map { Int($0) - 640 } == expected, "seed \(seed)")
    #expect(found[..<taken] == expected.map { scores[$0] }[...], "seed \(seed)")
    #expect(slots.allSatisfy { $0 == 0 })
  }

  @Test(arguments: UInt64(0)..<20)
  func `finds places in a block and in a bit set`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let documents = Set((0..<90).map { _ in UInt32.random(in: 0..<256, using: &random) }).sorted()
    let padded =
      documents + [UInt32](repeating: UInt32(Int32.max), count: 128 - documents.count)
    var words = [UInt64](repeating: 0, count: 4)
    for document in documents { words[Int(document / 64)] |= 1 << UInt64(document % 64) }
    for document in UInt32(0)..<256 {
      let place = documents.count { $0 < document }
      #expect(hardware_find(padded, document) == place, "seed \(seed), document \(document)")
      let isIn = documents.contains(document)
      #expect(hardware_rank(words, document) == (isIn ? Int32(place) : -1), "seed \(seed)")
    }
    #expect(hardware_count_bits(words, 4) == documents.count)
  }

  @Test(arguments: [1, 4, 5, 31, 32])
  func `bounds blocks by the strongest of their pairs`(count: Int) {
    var random = SplitMix64(seed: UInt64(count))
    let frequencies = (0..<(4 * count)).map { _ in
      Int.random(in: 0..<9, using: &random) == 0 ? UInt16.max : .random(in: 1...900, using: &random)
    }
    let norms = frequencies.map { _ in UInt8.random(in: 0...255, using: &random) }
    var bytes: [UInt8] = []
    for block in 0..<count {
      for frequency in frequencies[(4 * block)..<(4 * block + 4)] {
        bytes += [UInt8(truncatingIfNeeded: frequency), UInt8(frequency >> 8)]
      }
      bytes += norms[(4 * block)..<(4 * block + 4)]
    }
    let inverses = (0..<256).map { 1 / (0.3 + Float($0) / 90) }
    let (weight, rounding) = (Float(2.25), ScoreRounding(weightSum: 9))
    var bounds = [Double](repeating: 0, count: 32)
    hardware_bounds(bytes, count, inverses, weight, rounding.magic, &bounds)
    for block in 0..<count {
      let strengths = ((4 * block)..<(4 * block + 4)).map {
        frequencies[$0] == .max ? .infinity : Float(frequencies[$0]) * inverses[Int(norms[$0])]
      }
      let score = weight - weight / (1 + (strengths.max() ?? 0))
      #expect(bounds[block] == rounding.round(score), "block \(block)")
    }
  }

  @Test(arguments: [1, 7, 8, 9, 32])
  func `bounds blocks by their codes of strengths`(count: Int) {
    var random = SplitMix64(seed: UInt64(count))
    let codes = (0..<count).map { _ in
      Int.random(in: 0..<9, using: &random) == 0
        ? UInt16.max : .random(in: 0...50_000, using: &random)
    }
    let bytes = codes.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    let (weight, factor, rounding) = (Float(2.25), Float(1.01), ScoreRounding(weightSum: 9))
    var bounds = [Double](repeating: 0, count: 32)
    hardware_strength_bounds(
      bytes + [UInt8](repeating: 0, count: 16), count, factor, weight, rounding.magic, &bounds)
    for (code, bound) in zip(codes, bounds) {
      let bits = (UInt32(code) + 113 << 11) << 12
      let strength = code == .max ? Float.infinity : Float(bitPattern: bits)
      #expect(bound == rounding.round(weight - weight / (1 + strength * factor)), "code \(code)")
    }
  }

  @Test(arguments: [0, 1, 3, 4, 5, 31, 64])
  func `counts bits, and keeps common ones`(count: Int) {
    var random = SplitMix64(seed: UInt64(count))
    func words() -> [UInt64] { (0..<count).map { _ in random.next() & random.next() } }
    var (one, other) = (words() + [7], words() + [7])
    #expect(hardware_count_bits(one, count) == one[..<count].reduce(0) { $0 + $1.nonzeroBitCount })
    let common = zip(one, other).map { $0 & $1 }
    let expected = common[..<count].reduce(0) { $0 + $1.nonzeroBitCount }
    #expect(hardware_meet_bits(&one, &other, count) == expected)
    #expect(one == common && other == [UInt64](repeating: 0, count: count) + [7])
  }
}
