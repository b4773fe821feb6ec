package import Storage

/// Which files an index was made from, and how they were then.
///
/// Layout: docs/INDEX-FORMAT.md, "Sources". It alone holds times and absolute paths.
package struct SourcesFile: Hashable, Sendable {
  /// The manifest that it belongs to.
  package var manifest: ContentID
  /// The version of what reads articles from files.
  package var extractor: String
  /// The analysis.
  package var analysis: String
  /// When the run began, in nanoseconds since 1970.
  package var runStart: Int64
  /// By path.
  package var records: [SourceRecord]

  /// The name of the file.
  package static let fileName = "sources"

  package init(
    manifest: ContentID, extractor: String, analysis: String, runStart: Int64,
    records: [SourceRecord]
  ) {
    self.manifest = manifest
    self.extractor = extractor
    self.analysis = analysis
    self.runStart = runStart
    self.records = records
  }

  private static let runSection = SectionKind(rawValue: 1)
  private static let recordsSection = SectionKind(rawValue: 2)

  func write(directory: String, fileSystem: FileSystem) throws(StorageError) {
    var run = ByteWriter()
    run.writeBytes(manifest.bytes)
    run.writeString(extractor)
    run.writeString(analysis)
    run.writeUInt64(UInt64(bitPattern: runStart))
    var list = ByteWriter()
    for record in records.sorted(by: { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }) {
      list.writeString(record.path)
      list.writeUInt64(record.byteCount)
      list.writeUInt64(UInt64(bitPattern: record.modificationTime))
      list.writeBytes(record.hash)
      list.writeVarint(UInt64(record.articleIDs.count))
      for id in record.articleIDs { list.writeString(id) }
    }
    var writer = try ContainerWriter(
      directory: directory, name: Self.fileName, kind: .sources, fileSystem: fileSystem)
    try writer.beginSection(kind: Self.runSection, required: true)
    try writer.write(run.bytes)
    writer.endSection()
    try writer.beginSection(kind: Self.recordsSection, required: true)
    try writer.write(list.bytes)
    writer.endSection()
    _ = try writer.finish()
  }

  /// Reads the file of an index.
  ///
  /// - Throws: `StorageError.notFound` if there is none, any other case for damage.
  package init(directory: String) throws(StorageError) {
    let container = try ContainerReader(
      directory: directory, name: Self.fileName, kind: .sources,
      knownSections: [Self.runSection, Self.recordsSection])
    self = try container.withSection(Self.runSection) { (bytes) throws(StorageError) in
      var reader = container.reader(of: Self.runSection)
      return SourcesFile(
        manifest: ContentID(try reader.readBytes(16, in: bytes)),
        extractor: try reader.readString(in: bytes), analysis: try reader.readString(in: bytes),
        runStart: Int64(bitPattern: try reader.readUInt64(in: bytes)), records: [])
    }
    records = try container.withSection(Self.recordsSection) { (bytes) throws(StorageError) in
      var reader = container.reader(of: Self.recordsSection)
      var records: [SourceRecord] = []
      while reader.remaining(in: bytes) > 0 {
        records.append(try Self.readRecord(&reader, in: bytes))
      }
      return records
    }
  }

  private static func readRecord(
    _ reader: inout ByteReader, in bytes: RawSpan
  ) throws(StorageError) -> SourceRecord {
    var record = SourceRecord(
      path: try reader.readString(in: bytes), byteCount: try reader.readUInt64(in: bytes),
      modificationTime: Int64(bitPattern: try reader.readUInt64(in: bytes)),
      hash: try reader.readBytes(32, in: bytes), articleIDs: [])
    let count = try reader.readVarint(in: bytes)
    for _ in 0..<count { record.articleIDs.append(try reader.readString(in: bytes)) }
    return record
  }
}
