import Index
import TestSupport
import Testing

/// Writing and reading of packed integers, against plain versions.
@Suite struct PackingTests {
  /// Values of mixed widths, with a few outliers.
  private static func values(_ count: Int, _ random: inout SplitMix64) -> [UInt32] {
    let width = UInt32.random(in: 0...32, using: &random)
    let outliers = Int.random(in: 0...20, using: &random)
    let limit = UInt64(1) << UInt64(width)
    return (0..<count).map { _ in
      Int.random(in: 0..<200, using: &random) < outliers
        ? UInt32.random(in: 0...(.max), using: &random)
        : UInt32(UInt64.random(in: 0..<limit, using: &random))
    }
  }

  @Test(arguments: UInt64(0)..<400)
  func `a block comes back from the cheapest packing`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let values = Self.values(128, &random)
    let plan = values.withUnsafeBufferPointer { PatchedBlock(planning: $0.baseAddress!) }
    #expect(plan.byteCount == Self.cheapestByteCount(values), "seed \(seed)")
    var bytes = [UInt8](repeating: 0xAA, count: plan.byteCount + 1)
    let count = bytes.withUnsafeMutableBufferPointer { output in
      values.withUnsafeBufferPointer { plan.write($0.baseAddress!, to: output.baseAddress!) }
    }
    #expect(count == plan.byteCount && bytes.last == 0xAA)
    var read = [UInt32](repeating: 0, count: 128)
    let isWhole = bytes.withUnsafeBytes { bytes in
      read.withUnsafeMutableBufferPointer {
        plan.unpack(bytes.baseAddress!, into: $0.baseAddress!)
      }
    }
    #expect(isWhole && read == values, "seed \(seed)")
    #expect(PatchedBlock(width: plan.widthByte, exceptions: plan.exceptionByte) == plan)
  }

  /// The bytes of the best of all widths, as the page has it.
  private static func cheapestByteCount(_ values: [UInt32]) -> Int {
    let maximum = values.map { 32 - $0.leadingZeroBitCount }.max() ?? 0
    return (0...maximum).compactMap { width in
      let exceptions = values.count { 32 - $0.leadingZeroBitCount > width }
      let high = max(1, (maximum - width + 7) / 8)
      return exceptions > 31 ? nil : 16 * width + exceptions * (1 + high)
    }.min() ?? 0
  }

  @Test(arguments: UInt64(0)..<200)
  func `a stream of bits is what a plain writer writes`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let values = Self.values(Int.random(in: 1...300, using: &random), &random)
    let width = values.map { 32 - $0.leadingZeroBitCount }.max() ?? 0
    var plain = [UInt8](repeating: 0, count: (values.count * width + 7) / 8)
    for (index, value) in values.enumerated() {
      for bit in 0..<width where value >> UInt32(bit) & 1 == 1 {
        plain[(index * width + bit) / 8] |= 1 << UInt8((index * width + bit) % 8)
      }
    }
    var bytes = [UInt8](repeating: 0, count: plain.count + 8)
    let count = bytes.withUnsafeMutableBufferPointer { output in
      values.withUnsafeBufferPointer { values in
        BitStream.write(
          values.baseAddress!, count: values.count, bitWidth: width, to: output.baseAddress!)
      }
    }
    #expect(count == plain.count && Array(bytes[..<count]) == plain, "seed \(seed)")
  }
}
