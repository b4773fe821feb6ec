@testable import Storage

/// A container with any tables and footer, all checksums right: what a crafted file looks like.
struct CraftedContainer {
  /// The fields of a row of the section table.
  struct Row {
    var kind: UInt32 = 1
    var flags: UInt32 = 0
    var offset: UInt64 = 64
    var byteCount: UInt64 = 64
    var reserved: UInt64 = 0
  }

  var version: UInt32 = 3
  var chunkShift: UInt32 = 16
  var rows: [Row] = []
  /// What the footer says instead of the truth.
  var bodyByteCount: UInt64?
  var sectionCount: UInt32?
  var chunkCount: UInt32?

  /// The bytes: a header, 64 zeros, tables, footer.
  var bytes: [UInt8] {
    var body = ByteWriter()
    body.writeUInt64(ContainerFormat.headerMagic)
    for word in [1, version, chunkShift] { body.writeUInt32(word) }
    body.align(to: 64)
    body.writeBytes([UInt8](repeating: 0, count: 64))
    var tables = ByteWriter()
    for row in rows {
      tables.writeUInt32(row.kind)
      tables.writeUInt32(row.flags)
      for word in [row.offset, row.byteCount, row.reserved] { tables.writeUInt64(word) }
    }
    tables.writeUInt32(body.bytes.withRawBytes { CRC32C.checksum(of: $0) })
    var footer = ByteWriter()
    footer.writeUInt64(ContainerFormat.footerMagic)
    footer.writeUInt64(bodyByteCount ?? UInt64(body.count))
    footer.writeUInt32(sectionCount ?? UInt32(rows.count))
    footer.writeUInt32(chunkCount ?? 1)
    let id = tables.bytes.withRawBytes {
      ContainerFormat.contentID(kind: 1, version: version, tables: $0)
    }
    footer.writeBytes(id.bytes)
    footer.writeUInt64(UInt64(body.count + tables.count + 64))
    footer.writeUInt32(tables.bytes.withRawBytes { CRC32C.checksum(of: $0) })
    footer.writeUInt64(0)
    footer.writeUInt32(footer.bytes.withRawBytes { CRC32C.checksum(of: $0) })
    return body.bytes + tables.bytes + footer.bytes
  }

  /// Gives a damaged container right checksums again, so that only the checks of values are left.
  static func reseal(_ bytes: inout [UInt8], tables: Range<Int>) {
    let footer = bytes.count - 64
    store(Array(bytes[tables]).withRawBytes { CRC32C.checksum(of: $0) }, at: footer + 48, &bytes)
    let sealed = Array(bytes[footer..<(footer + 60)])
    store(sealed.withRawBytes { CRC32C.checksum(of: $0) }, at: footer + 60, &bytes)
  }

  private static func store(_ value: UInt32, at offset: Int, _ bytes: inout [UInt8]) {
    for index in 0..<4 { bytes[offset + index] = UInt8(truncatingIfNeeded: value >> (8 * index)) }
  }
}
