import CHardware
import Testing
import TestSupport

@testable import Storage

/// The processor's instructions against the plain code that other processors take.
@Suite struct HardwareTests {
  @Test(
    .enabled(if: hardware_has_sha256(), "this processor has no SHA instructions"),
    arguments: UInt64(0)..<20)
  func `SHA-256 by instructions equals the plain code`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let blocks = (0..<(64 * Int.random(in: 1...40, using: &random))).map { _ in
      UInt8.random(in: 0...255, using: &random)
    }
    var plain = SIMD8<UInt32>(
      (0..<8).map { _ in UInt32.random(in: 0...UInt32.max, using: &random) })
    var quick = (0..<8).map { plain[$0] }
    blocks.withUnsafeBytes { compressSHA256($0, into: &plain) }
    hardware_sha256(&quick, blocks, blocks.count / 64, roundConstants)
    #expect(quick == (0..<8).map { plain[$0] })
  }

  @Test(
    .enabled(if: hardware_has_crc32c(), "this processor has no CRC-32C instruction"),
    arguments: UInt64(0)..<20)
  func `CRC-32C by instruction equals the plain code`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let bytes = (0..<Int.random(in: 0...3_000, using: &random)).map { _ in
      UInt8.random(in: 0...255, using: &random)
    }
    let start = UInt32.random(in: 0...UInt32.max, using: &random)
    let plain = bytes.withRawBytes { CRC32C.plainRegister(start, after: $0) }
    #expect(hardware_crc32c(start, bytes, bytes.count) == plain)
  }
}
