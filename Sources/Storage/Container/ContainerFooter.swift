/// The last 64 bytes of a container.
struct ContainerFooter: Hashable, Sendable {
  /// The bytes before the section table.
  let bodyByteCount: Int
  /// The rows of the section table.
  let sectionCount: Int
  /// The rows of the chunk table.
  let chunkCount: Int
  /// The id of the content.
  let contentID: ContentID
  /// The bytes of the whole file.
  let fileByteCount: Int
  /// The checksum of both tables.
  let tablesChecksum: UInt32

  /// The footer of a new file with these tables: the section table, then the chunk table.
  init(
    kind: UInt32, bodyByteCount: Int, sectionCount: Int, chunkCount: Int, tables: [UInt8]
  ) {
    self.bodyByteCount = bodyByteCount
    self.sectionCount = sectionCount
    self.chunkCount = chunkCount
    contentID = tables.withRawBytes { span in
      ContainerFormat.contentID(kind: kind, version: ContainerFormat.version, tables: span)
    }
    fileByteCount = bodyByteCount + tables.count + ContainerFormat.footerByteCount
    tablesChecksum = tables.withRawBytes { CRC32C.checksum(of: $0) }
  }

  /// The 64 bytes.
  var bytes: [UInt8] {
    var writer = ByteWriter(capacity: ContainerFormat.footerByteCount)
    writer.writeUInt64(ContainerFormat.footerMagic)
    writer.writeUInt64(UInt64(bodyByteCount))
    writer.writeUInt32(UInt32(sectionCount))
    writer.writeUInt32(UInt32(chunkCount))
    writer.writeBytes(contentID.bytes)
    writer.writeUInt64(UInt64(fileByteCount))
    writer.writeUInt32(tablesChecksum)
    writer.writeUInt64(0)
    writer.writeUInt32(writer.bytes.withRawBytes { CRC32C.checksum(of: $0) })
    return writer.bytes
  }

  /// Reads and checks the footer at the end of `bytes`, the whole file.
  ///
  /// Afterwards the body, the tables and the footer fill the file exactly.
  init(reading bytes: RawSpan, file: String) throws(StorageError) {
    let start = bytes.byteCount - ContainerFormat.footerByteCount
    guard start >= ContainerFormat.headerByteCount else {
      throw .truncated(
        file: file, section: nil, offset: 0,
        needed: ContainerFormat.headerByteCount + ContainerFormat.footerByteCount,
        available: bytes.byteCount)
    }
    var reader = ByteReader(file: file, offset: start)
    let magic = try reader.readUInt64(in: bytes)
    guard magic == ContainerFormat.footerMagic else {
      throw .wrongMagic(
        file: file, part: .footer, expected: ContainerFormat.footerMagic, found: magic)
    }
    try Self.verify(bytes.extracting(start..<bytes.byteCount), file: file)
    let body = try reader.readUInt64(in: bytes)
    sectionCount = Int(try reader.readUInt32(in: bytes))
    chunkCount = Int(try reader.readUInt32(in: bytes))
    contentID = ContentID(try reader.readBytes(16, in: bytes))
    let size = try reader.readUInt64(in: bytes)
    tablesChecksum = try reader.readUInt32(in: bytes)
    guard try reader.readUInt64(in: bytes) == 0 else { throw reader.malformed(.reservedNotZero) }
    guard size == UInt64(bytes.byteCount) else {
      throw reader.malformed(.countMismatch(expected: size, found: UInt64(bytes.byteCount)))
    }
    let limits = UInt64(ContainerFormat.headerByteCount)...UInt64(start)
    guard limits.contains(body) else {
      throw reader.malformed(.valueOutOfRange(found: body, allowed: limits))
    }
    fileByteCount = bytes.byteCount
    bodyByteCount = Int(body)
    try checkCounts(footerOffset: start, file: file)
  }

  /// Where the section table lies.
  var sectionTable: Range<Int> {
    bodyByteCount..<(bodyByteCount + sectionCount * ContainerFormat.sectionRowByteCount)
  }

  /// Where the chunk table lies.
  var chunkTable: Range<Int> {
    let start = sectionTable.upperBound
    return start..<(start + chunkCount * ContainerFormat.chunkRowByteCount)
  }

  /// Checks the footer's own checksum.
  private static func verify(_ footer: RawSpan, file: String) throws(StorageError) {
    let end = ContainerFormat.footerByteCount - 4
    var reader = ByteReader(file: file, offset: end)
    let stored = try reader.readUInt32(in: footer)
    let computed = CRC32C.checksum(of: footer.extracting(0..<end))
    guard stored == computed else {
      throw .checksumMismatch(file: file, part: .footer, stored: stored, computed: computed)
    }
  }

  /// Checks that body, tables and footer follow each other; 32-bit counts cannot overflow here.
  private func checkCounts(footerOffset: Int, file: String) throws(StorageError) {
    let reader = ByteReader(file: file, offset: footerOffset)
    let alignment = ContainerFormat.alignment
    guard bodyByteCount % alignment == 0 else {
      throw reader.malformed(
        .misaligned(offset: UInt64(bodyByteCount), alignment: UInt64(alignment)))
    }
    guard sectionCount <= ContainerFormat.maximumSectionCount else {
      throw .limitExceeded(
        file: file, limit: .sectionCount, found: UInt64(sectionCount),
        maximum: UInt64(ContainerFormat.maximumSectionCount))
    }
    let expected = ContainerFormat.chunkCount(byteCount: bodyByteCount)
    guard chunkCount == expected else {
      throw reader.malformed(
        .countMismatch(expected: UInt64(expected), found: UInt64(chunkCount)))
    }
    guard chunkTable.upperBound == footerOffset else {
      throw reader.malformed(
        .countMismatch(expected: UInt64(chunkTable.upperBound), found: UInt64(footerOffset)))
    }
  }
}
