import TestSupport
import Testing

@testable import Index

@Suite struct VerticalPackingTests {
  private static func values(_ width: Int, seed: UInt64) -> [UInt32] {
    var random = SplitMix64(seed: seed &* 40 &+ UInt64(width))
    let highest = width == 32 ? UInt32.max : (1 << UInt32(width)) - 1
    return (0..<128).map { _ in UInt32.random(in: 0...highest, using: &random) }
  }

  private static func unpacked(
    _ body: (UnsafeRawPointer, UnsafeMutablePointer<UInt32>) -> Void, of bytes: [UInt8]
  ) -> [UInt32] {
    // Room for a pointer where a width of 0 leaves no bytes.
    (bytes + [UInt8](repeating: 0xFF, count: 7)).withUnsafeBytes { bytes in
      [UInt32](unsafeUninitializedCapacity: 128) { values, count in
        if let bytes = bytes.baseAddress, let values = values.baseAddress { body(bytes, values) }
        count = 128
      }
    }
  }

  @Test(arguments: 0...32)
  func `unpacks what was packed, with and without vector instructions`(width: Int) {
    for seed in UInt64(0)..<5 {
      let values = Self.values(width, seed: seed)
      var bytes = [UInt8](repeating: 0, count: 16 * width)
      VerticalPacking.pack(values, bitWidth: width, to: &bytes)
      let expected = values.map { $0 &+ 7 }
      let fast = Self.unpacked(
        { VerticalPacking.unpack($0, bitWidth: width, adding: 7, into: $1) }, of: bytes)
      let plain = Self.unpacked(
        { VerticalPacking.plainUnpack($0, bitWidth: width, adding: 7, into: $1) }, of: bytes)
      #expect(fast == expected && plain == expected, "width \(width), seed \(seed)")
    }
  }

  @Test(arguments: 0...32)
  func `sums gaps, with and without vector instructions`(width: Int) {
    for seed in UInt64(0)..<5 {
      let values = Self.values(width, seed: seed)
      var bytes = [UInt8](repeating: 0, count: 16 * width)
      VerticalPacking.pack(values, bitWidth: width, to: &bytes)
      for previous in [UInt32.max, 0, 123_456] {
        var sum = previous
        let expected = values.map { gap in
          sum = sum &+ gap &+ 1
          return sum
        }
        let fast = Self.unpacked(
          { VerticalPacking.unpackGaps($0, bitWidth: width, previous: previous, into: $1) },
          of: bytes)
        let plain = Self.unpacked(
          { VerticalPacking.plainUnpackGaps($0, bitWidth: width, previous: previous, into: $1) },
          of: bytes)
        #expect(fast == expected && plain == expected, "width \(width), seed \(seed)")
      }
    }
  }

  @Test(arguments: UInt64(0)..<20)
  func `reads one integer of a patched block as it unpacks all`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let width = Int.random(in: 0...20, using: &random)
    let values = Self.values(width, seed: seed).map { value in
      Int.random(in: 0..<12, using: &random) == 0 ? value &* 5_003 &+ 70_000 : value
    }
    let plan = PatchedBlock(planning: values)
    var bytes = [UInt8](repeating: 0, count: plan.byteCount)
    #expect(plan.write(values, to: &bytes) == plan.byteCount)
    let all = Self.unpacked({ _ = plan.unpack($0, into: $1) }, of: bytes)
    #expect(all == values, "seed \(seed)")
    let single = (bytes + [UInt8](repeating: 0xFF, count: 7)).withUnsafeBytes { bytes in
      (0..<128).map { index in bytes.baseAddress.map { plan.value($0, at: index) } }
    }
    #expect(single == values.map(Optional.init), "seed \(seed)")
  }
}
