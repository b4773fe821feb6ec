/// The section table of a container, in both directions.
enum ContainerTables {
  /// The bytes of the section table.
  static func sectionTable(of sections: [Section]) -> [UInt8] {
    var writer = ByteWriter(capacity: sections.count * ContainerFormat.sectionRowByteCount)
    for section in sections {
      writer.writeUInt32(section.kind.rawValue)
      writer.writeUInt32(section.isRequired ? ContainerFormat.requiredFlag : 0)
      writer.writeUInt64(UInt64(section.byteOffset))
      writer.writeUInt64(UInt64(section.byteCount))
      writer.writeUInt64(0)
    }
    return writer.bytes
  }

  /// Reads and checks the section table of `file`, whose footer is right.
  ///
  /// - Returns: The sections in file order; each inside the body, aligned, none over another.
  static func sections(
    of bytes: RawSpan, footer: ContainerFooter, file: String
  ) throws(StorageError) -> [Section] {
    let tables = bytes.extracting(footer.sectionTable.lowerBound..<footer.chunkTable.upperBound)
    let computed = CRC32C.checksum(of: tables)
    guard computed == footer.tablesChecksum else {
      throw .checksumMismatch(
        file: file, part: .tables, stored: footer.tablesChecksum, computed: computed)
    }
    var reader = ByteReader(file: file, offset: footer.sectionTable.lowerBound)
    var sections: [Section] = []
    var kinds: Set<SectionKind> = []
    var end = ContainerFormat.headerByteCount
    for _ in 0..<footer.sectionCount {
      let row = reader
      let section = try readRow(&reader, in: bytes, limit: footer.bodyByteCount)
      guard section.byteOffset >= end else { throw row.malformed(.notAscending) }
      guard kinds.insert(section.kind).inserted else {
        throw row.malformed(.duplicateSection(section.kind))
      }
      end = section.range.upperBound
      sections.append(section)
    }
    return sections
  }

  /// Reads one row and checks that its range is aligned and ends at or before `limit`.
  private static func readRow(
    _ reader: inout ByteReader, in bytes: RawSpan, limit: Int
  ) throws(StorageError) -> Section {
    let row = reader
    let kind = SectionKind(rawValue: try reader.readUInt32(in: bytes))
    let flags = try reader.readUInt32(in: bytes)
    let offset = try reader.readUInt64(in: bytes)
    let count = try reader.readUInt64(in: bytes)
    let reserved = try reader.readUInt64(in: bytes)
    guard flags & ~ContainerFormat.requiredFlag == 0, reserved == 0 else {
      throw row.malformed(.reservedNotZero)
    }
    let alignment = UInt64(ContainerFormat.alignment)
    guard offset % alignment == 0 else {
      throw row.malformed(.misaligned(offset: offset, alignment: alignment))
    }
    guard offset <= UInt64(limit), count <= UInt64(limit) - offset else {
      throw row.malformed(
        .outOfBounds(offset: offset, byteCount: count, limit: UInt64(limit)))
    }
    return Section(
      kind: kind, isRequired: flags != 0, byteOffset: Int(offset), byteCount: Int(count))
  }
}
