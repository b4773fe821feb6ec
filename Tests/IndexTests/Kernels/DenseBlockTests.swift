import TestSupport
import Testing

@testable import Index

@Suite struct DenseBlockTests {
  @Test(arguments: UInt64(0)..<24)
  func `unpacks the documents that were written, with and without vector instructions`(
    seed: UInt64
  ) {
    var random = SplitMix64(seed: seed)
    let highest = UInt32([0, 1, 2, 7][Int(seed % 4)])
    let gaps = (0..<128).map { _ in UInt32.random(in: 0...highest, using: &random) }
    let byteCount = (gaps.reduce(0) { $0 + Int($1) + 1 } + 7) / 8
    var bytes = [UInt8](repeating: 0xAA, count: byteCount)
    DenseBlock.write(gaps: gaps, byteCount: byteCount, to: &bytes)
    let previous = [UInt32.max, 0, 12_345][Int(seed % 3)]
    var document = previous
    let expected = gaps.map { gap in
      document = document &+ gap &+ 1
      return document
    }
    var documents = [UInt32](repeating: 0, count: 128)
    #expect(
      DenseBlock.unpack(bytes, byteCount: byteCount, previous: previous, into: &documents))
    #expect(documents == expected, "seed \(seed)")
    var plain = [UInt32](repeating: 0, count: 128)
    #expect(
      DenseBlock.plainUnpack(bytes, byteCount: byteCount, first: previous &+ 1, into: &plain))
    #expect(plain == expected, "seed \(seed)")
  }

  @Test(arguments: [0, 1, 120, 121, 127, 129, 136, 255])
  func `refuses a block that has not 128 bits`(count: Int) {
    var bytes = [UInt8](repeating: 0, count: 40)
    for bit in 0..<count { bytes[bit / 8] |= 1 << UInt8(bit % 8) }
    var documents = [UInt32](repeating: 0, count: 128)
    #expect(!DenseBlock.unpack(bytes, byteCount: 40, previous: 5, into: &documents))
    #expect(!DenseBlock.plainUnpack(bytes, byteCount: 40, first: 6, into: &documents))
  }

  @Test func `refuses documents that pass 32 bits`() {
    let bytes = [UInt8](repeating: 0xFF, count: 16)
    var documents = [UInt32](repeating: 0, count: 128)
    #expect(!DenseBlock.unpack(bytes, byteCount: 16, previous: .max - 99, into: &documents))
  }
}
