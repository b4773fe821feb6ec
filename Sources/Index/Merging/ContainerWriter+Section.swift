internal import Storage

// MARK: - Whole sections
extension ContainerWriter {
  /// Writes a section of a segment.
  mutating func write(section: SegmentSection, _ bytes: [UInt8]) throws(StorageError) {
    try beginSection(kind: section.kind, required: true)
    try write(bytes)
    endSection()
  }

  /// Writes the section that marks the order of an optimised index.
  mutating func writeDocumentOrder(version: UInt32) throws(StorageError) {
    var bytes = ByteWriter(capacity: 4)
    bytes.writeUInt32(version)
    try beginSection(kind: SegmentSection.documentOrder.kind, required: false)
    try write(bytes.bytes)
    endSection()
  }

  /// Writes a section of a segment.
  mutating func write(
    section: SegmentSection, _ spool: FinishedSpool
  ) throws(StorageError) {
    try beginSection(kind: section.kind, required: true)
    try spool.write(to: &self)
    endSection()
  }
}
