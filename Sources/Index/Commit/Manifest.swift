package import Storage

/// The commit point of an index: its settings and its segments in their order.
///
/// Layout: docs/INDEX-FORMAT.md, "Manifest".
package struct Manifest: Hashable, Sendable {
  /// What the index was made with.
  package var settings: IndexSettings
  /// The segments, oldest first.
  package var segments: [SegmentReference]

  /// The name of the file.
  package static let fileName = "manifest"

  package init(settings: IndexSettings, segments: [SegmentReference] = []) {
    self.settings = settings
    self.segments = segments
  }

  private static let settingsSection = SectionKind(rawValue: 1)
  private static let segmentsSection = SectionKind(rawValue: 2)
  private static let evidenceSection = SectionKind(rawValue: 3)
  private static let noDeletions = ContentID([UInt8](repeating: 0, count: 16))

  /// Writes the manifest: after this the commit is made, once the folder is synced.
  ///
  /// - Returns: The content id.
  func write(
    directory: String, fileSystem: FileSystem
  ) throws(StorageError) -> ContentID {
    var writer = try ContainerWriter(
      directory: directory, name: Self.fileName, kind: .manifest, fileSystem: fileSystem)
    var bytes = ByteWriter()
    bytes.writeString(settings.analysis)
    bytes.writeVarint(UInt64(settings.passageGap))
    bytes.writeVarint(UInt64(settings.zoneWeights.count))
    for (zone, weight) in settings.zoneWeights.sorted(by: { $0.key < $1.key }) {
      bytes.writeUInt8(zone)
      bytes.writeUInt8(weight)
    }
    try writer.beginSection(kind: Self.settingsSection, required: true)
    try writer.write(bytes.bytes)
    writer.endSection()
    bytes.removeAll()
    for segment in segments {
      bytes.writeBytes(segment.id.bytes)
      bytes.writeBytes((segment.deletions ?? Self.noDeletions).bytes)
      bytes.writeUInt32(segment.documentCount)
      bytes.writeUInt32(segment.deletedCount)
    }
    try writer.beginSection(kind: Self.segmentsSection, required: true)
    try writer.write(bytes.bytes)
    writer.endSection()
    if let evidence = settings.evidence {
      bytes.removeAll()
      bytes.writeString(evidence.name)
      bytes.writeBytes(evidence.digest)
      // Required: a build that knows nothing of it would give other keys.
      try writer.beginSection(kind: Self.evidenceSection, required: true)
      try writer.write(bytes.bytes)
      writer.endSection()
    }
    return try writer.finish()
  }

  /// Reads the manifest of an index.
  ///
  /// - Parameter directory: The folder of the index.
  /// - Returns: The manifest and its content id.
  /// - Throws: `StorageError.notFound` if there is no index, any other case for damage.
  package static func read(
    directory: String
  ) throws(StorageError) -> (manifest: Manifest, id: ContentID) {
    let container = try ContainerReader(
      directory: directory, name: fileName, kind: .manifest,
      knownSections: [settingsSection, segmentsSection, evidenceSection])
    var settings = try container.withSection(settingsSection) { (bytes) throws(StorageError) in
      var reader = container.reader(of: settingsSection)
      return try readSettings(&reader, in: bytes)
    }
    if container.section(evidenceSection) != nil {
      settings.evidence = try container.withSection(evidenceSection) {
        (bytes) throws(StorageError) in
        var reader = container.reader(of: evidenceSection)
        let name = try reader.readString(in: bytes)
        let digest = try reader.readBytes(32, in: bytes)
        try reader.finish(in: bytes)
        return KeyEvidence(name: name, digest: digest)
      }
    }
    let segments = try container.withSection(segmentsSection) { (bytes) throws(StorageError) in
      var reader = container.reader(of: segmentsSection)
      var segments: [SegmentReference] = []
      while reader.remaining(in: bytes) > 0 {
        let id = ContentID(try reader.readBytes(16, in: bytes))
        let deletions = ContentID(try reader.readBytes(16, in: bytes))
        segments.append(
          SegmentReference(
            id: id, deletions: deletions == noDeletions ? nil : deletions,
            documentCount: try reader.readUInt32(in: bytes),
            deletedCount: try reader.readUInt32(in: bytes)))
      }
      return segments
    }
    return (Manifest(settings: settings, segments: segments), container.contentID)
  }

  private static func readSettings(
    _ reader: inout ByteReader, in bytes: RawSpan
  ) throws(StorageError) -> IndexSettings {
    let analysis = try reader.readString(in: bytes)
    let gap = try reader.readCount(in: bytes, maximum: 1 << 16)
    var weights: [UInt8: UInt8] = [:]
    for _ in 0..<(try reader.readCount(in: bytes, maximum: 256)) {
      let zone = try reader.readUInt8(in: bytes)
      let weight = try reader.readUInt8(in: bytes)
      guard (1...IndexSettings.maximumWeight).contains(weight) else {
        throw reader.malformed(
          .valueOutOfRange(
            found: UInt64(weight), allowed: 1...UInt64(IndexSettings.maximumWeight)))
      }
      weights[zone] = weight
    }
    try reader.finish(in: bytes)
    return IndexSettings(analysis: analysis, zoneWeights: weights, passageGap: UInt32(gap))
  }
}
