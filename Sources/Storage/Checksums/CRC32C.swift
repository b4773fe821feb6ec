internal import CHardware

/// A CRC-32C (Castagnoli) that is fed in pieces.
///
/// The polynomial 0x1EDC6F41, reflected, as in RFC 3720 (iSCSI), appendix B.4. After Kounavis &
/// Berry, *A systematic approach to building high performance software-based CRC generators*, 2005,
/// doi:10.1109/ISCC.2005.18, but with sixteen tables and sixteen bytes a step: the eight loads of
/// the second word do not wait for the register.
package struct CRC32C: Sendable {
  /// The register, inverted as the standard asks.
  private var register: UInt32 = .max

  /// The checksum of nothing.
  package init() {}

  /// The checksum of all bytes so far.
  package var value: UInt32 { ~register }

  /// Adds `bytes`.
  ///
  /// - Complexity: O(*n*); allocates nothing.
  package mutating func update(_ bytes: RawSpan) {
    let start = register
    if Self.hasInstruction {
      // SAFETY: the C function reads the buffer's bytes and no others.
      register = unsafe bytes.withUnsafeBytes { buffer in
        unsafe hardware_crc32c(
          start, buffer.baseAddress?.assumingMemoryBound(to: UInt8.self), buffer.count)
      }
      return
    }
    register = Self.plainRegister(start, after: bytes)
  }

  /// The checksum of `bytes`.
  package static func checksum(of bytes: RawSpan) -> UInt32 {
    var crc = CRC32C()
    crc.update(bytes)
    return crc.value
  }

  private static let hasInstruction = hardware_has_crc32c()

  /// The register after `bytes` without the processor's instruction: the path of other processors.
  static func plainRegister(_ start: UInt32, after bytes: RawSpan) -> UInt32 {
    // SAFETY: the pointers are used inside the closures only; `advance` reads `buffer` alone.
    unsafe bytes.withUnsafeBytes { buffer in
      unsafe tables.withUnsafeBufferPointer { unsafe advance(start, over: buffer, by: $0) }
    }
  }

  /// Sixteen tables of 256: table *k* advances a byte over *k* zero bytes after it.
  private static let tables: [UInt32] = {
    var tables = [UInt32](repeating: 0, count: 16 * 256)
    for byte in 0..<256 {
      tables[byte] = (0..<8).reduce(UInt32(byte)) { crc, _ in
        crc >> 1 ^ (crc & 1 == 0 ? 0 : 0x82F6_3B78)
      }
    }
    for index in 256..<tables.count {
      let previous = tables[index - 256]
      tables[index] = previous >> 8 ^ tables[Int(previous & 0xFF)]
    }
    return tables
  }()

  /// The register after `bytes`, by the 4,096 entries of `tables`.
  private static func advance(
    _ start: UInt32, over bytes: UnsafeRawBufferPointer, by tables: UnsafeBufferPointer<UInt32>
  ) -> UInt32 {
    guard let table = tables.baseAddress, let base = bytes.baseAddress else { return start }
    var crc = start
    var offset = 0
    let count = bytes.count
    while count &- offset >= 16 {
      // SAFETY: sixteen bytes are left at `offset`; the tables have sixteen times 256 entries.
      let low = unsafe base.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      let high = unsafe base.loadUnaligned(fromByteOffset: offset &+ 8, as: UInt64.self)
      crc =
        unsafe step(UInt64(littleEndian: low) ^ UInt64(crc), table + 2048)
        ^ step(UInt64(littleEndian: high), table)
      offset &+= 16
    }
    while offset < count {
      // SAFETY: `offset` is below the count; the index is below 256.
      let byte = unsafe base.load(fromByteOffset: offset, as: UInt8.self)
      crc = unsafe crc &>> 8 ^ table[Int((crc ^ UInt32(byte)) & 0xFF)]
      offset &+= 1
    }
    return crc
  }

  /// What eight bytes, the register already in them, leave of the register.
  @inline(__always)
  private static func step(_ word: UInt64, _ table: UnsafePointer<UInt32>) -> UInt32 {
    // SAFETY: a byte plus at most 7 * 256 is below the 2,048 entries that the caller vouches for.
    unsafe table[Int(word & 0xFF) &+ 1792] ^ table[Int(word &>> 8 & 0xFF) &+ 1536]
      ^ table[Int(word &>> 16 & 0xFF) &+ 1280] ^ table[Int(word &>> 24 & 0xFF) &+ 1024]
      ^ table[Int(word &>> 32 & 0xFF) &+ 768] ^ table[Int(word &>> 40 & 0xFF) &+ 512]
      ^ table[Int(word &>> 48 & 0xFF) &+ 256] ^ table[Int(word &>> 56)]
  }
}
