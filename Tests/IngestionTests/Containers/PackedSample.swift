import CZlib

/// Packs bytes for tests.
enum PackedSample {
  /// One member of gzip.
  static func gzip(_ bytes: [UInt8]) -> [UInt8] {
    let (length, checksum) = (UInt32(truncatingIfNeeded: bytes.count), crc32(bytes))
    let header: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3]
    return header + raw(bytes) + littleEndian(checksum) + littleEndian(length)
  }

  /// zlib's own format.
  static func zlib(_ bytes: [UInt8]) -> [UInt8] {
    var output = [UInt8](repeating: 0, count: Int(compressBound(UInt(bytes.count))))
    var count = UInt(output.count)
    let status = compress2(&output, &count, bytes, UInt(bytes.count), 9)
    precondition(status == Z_OK, "zlib packs what it is given")
    return Array(output.prefix(Int(count)))
  }

  /// Deflate data without a header.
  static func raw(_ bytes: [UInt8]) -> [UInt8] { Array(zlib(bytes).dropFirst(2).dropLast(4)) }

  private static func crc32(_ bytes: [UInt8]) -> UInt32 {
    UInt32(truncatingIfNeeded: CZlib.crc32(0, bytes, UInt32(bytes.count)))
  }

  private static func littleEndian(_ value: UInt32) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }
}
