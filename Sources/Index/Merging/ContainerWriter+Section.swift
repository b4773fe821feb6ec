internal import Storage

// MARK: - Whole sections
extension ContainerWriter {
  /// Writes a section of a segment.
  mutating func write(section: SegmentSection, _ bytes: [UInt8]) throws(StorageError) {
    try beginSection(kind: section.kind, required: true)
    try write(bytes)
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
