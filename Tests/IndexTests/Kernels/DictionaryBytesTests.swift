import Storage
import TestSupport
import Testing

@testable import Index

@Suite struct DictionaryBytesTests {
  /// The integers that the bytes are read as, or nil if they are damaged.
  private static func read(_ bytes: [UInt8], count: Int) -> [UInt64]? {
    bytes.withUnsafeBytes { raw in
      guard let start = raw.baseAddress else { return nil }
      var reader = DictionaryBytes(start, byteCount: raw.count)
      var values: [UInt64] = []
      for _ in 0..<count { values.append(reader.readVarint()) }
      return reader.isDamaged ? nil : values
    }
  }

  @Test(arguments: UInt64(0)..<8)
  func `integers of any length are read as they were written, wherever the bytes end`(
    seed: UInt64
  ) {
    var random = SplitMix64(seed: seed)
    for count in 1...40 {
      let values = (0..<count).map { _ in
        UInt64.random(in: 0...(.max), using: &random) >> UInt64.random(in: 0...63, using: &random)
      }
      var bytes: [UInt8] = []
      for value in values { Varint.append(value, to: &bytes) }
      #expect(Self.read(bytes, count: count) == values, "seed \(seed)")
      #expect(Self.read(Array(bytes.dropLast()), count: count) == nil, "seed \(seed)")
    }
  }

  @Test(
    arguments: [
      [0x80, 0], [0x81, 0x80, 0], [0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0],
      [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 2], [0x80],
      [0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 1],
    ] as [[UInt8]])
  func `an integer that is not written in the shortest way is damage`(bytes: [UInt8]) {
    #expect(Self.read(bytes, count: 1) == nil)
    #expect(Self.read(bytes + [1, 1, 1, 1, 1, 1, 1, 1, 1, 1], count: 1) == nil || bytes == [0x80])
  }
}
