/// The constants of the container that every index file uses.
///
/// Layout: docs/INDEX-FORMAT.md, "File container".
package enum ContainerFormat {
  /// The version that this build writes.
  package static let version: UInt32 = 3
  /// The versions that this build reads.
  package static let supportedVersions: ClosedRange<UInt32> = 3...3
  /// A chunk holds two to this power bytes.
  ///
  /// Inlined for `PostingsCursor.verify`, which shifts by it for each block (`benchmarks workload count-or`).
  @inlinable package static var chunkShift: Int { 16 }
  /// The bytes under one checksum.
  @inlinable package static var chunkByteCount: Int { 1 << chunkShift }
  /// The first eight bytes of a file, `VINDPLTS`, read as a little-endian integer.
  static let headerMagic: UInt64 = 0x5354_4C50_444E_4956
  /// The first eight bytes of the footer, `VINDPEND`, read as a little-endian integer.
  static let footerMagic: UInt64 = 0x444E_4550_444E_4956
  /// The bytes of the header.
  static let headerByteCount = 64
  /// The bytes of the footer.
  static let footerByteCount = 64
  /// Sections and the section table start at a multiple of this.
  static let alignment = 64
  /// The bytes of a row of the section table.
  static let sectionRowByteCount = 32
  /// The bytes of a row of the chunk table.
  static let chunkRowByteCount = 4
  /// The flag of a section that a reader must know.
  static let requiredFlag: UInt32 = 1
  /// Far more sections than any kind of file has; keeps the tables small enough to check at open.
  static let maximumSectionCount = 4096

  /// The smallest multiple of `alignment` that is not below `offset`.
  static func aligned(_ offset: Int) -> Int {
    (offset + alignment - 1) & ~(alignment - 1)
  }

  /// How many chunks a body of `byteCount` bytes has.
  static func chunkCount(byteCount: Int) -> Int {
    byteCount >> chunkShift + (byteCount & (chunkByteCount - 1) == 0 ? 0 : 1)
  }

  /// The id of a file with these tables.
  static func contentID(kind: UInt32, version: UInt32, tables: RawSpan) -> ContentID {
    var prefix = ByteWriter()
    prefix.writeUInt32(kind)
    prefix.writeUInt32(version)
    var hash = SHA256()
    prefix.bytes.withRawBytes { hash.update($0) }
    hash.update(tables)
    return ContentID(hash.finish())
  }
}
