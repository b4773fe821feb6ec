import TestSupport
import Testing

@testable import Storage

@Suite struct CRC32CTests {
  /// The examples of RFC 3720, appendix B.4, and the check value of the CRC catalogues.
  static let published: [([UInt8], UInt32)] = [
    ([UInt8](repeating: 0, count: 32), 0x8A91_36AA),
    ([UInt8](repeating: 0xFF, count: 32), 0x62A8_AB43),
    ([UInt8](0..<32), 0x46DD_794E),
    ([UInt8]((0..<32).reversed()), 0x113F_DB5C),
    ([UInt8]("123456789".utf8), 0xE306_9283),
    ([], 0),
  ]

  @Test(arguments: published)
  func `gives the published checksums`(bytes: [UInt8], expected: UInt32) {
    #expect(bytes.withRawBytes { CRC32C.checksum(of: $0) } == expected)
  }

  @Test func `does not depend on how the bytes are cut`() {
    let bytes = (0..<300).map { UInt8(truncatingIfNeeded: $0 &* 37) }
    let whole = bytes.withRawBytes { CRC32C.checksum(of: $0) }
    for cut in 0...bytes.count {
      var crc = CRC32C()
      Array(bytes[..<cut]).withRawBytes { crc.update($0) }
      Array(bytes[cut...]).withRawBytes { crc.update($0) }
      #expect(crc.value == whole)
    }
  }

  @Test(arguments: UInt64(0)..<50)
  func `equals the division bit by bit`(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let bytes = (0..<Int.random(in: 0..<500, using: &generator)).map { _ in
      UInt8.random(in: 0...255, using: &generator)
    }
    var register = UInt32.max
    for byte in bytes {
      register ^= UInt32(byte)
      for _ in 0..<8 { register = register >> 1 ^ (register & 1 == 0 ? 0 : 0x82F6_3B78) }
    }
    #expect(bytes.withRawBytes { CRC32C.checksum(of: $0) } == ~register)
  }
}
