package import Storage

// MARK: - The order of the documents
extension SegmentReader {
  /// The version of the reordering that the documents come from, or nil if they stand as they came.
  package func documentOrderVersion() throws(StorageError) -> UInt32? {
    guard container.section(SegmentSection.documentOrder.kind) != nil else { return nil }
    return try container.withSection(SegmentSection.documentOrder.kind) {
      (bytes) throws(StorageError) in
      var reader = container.reader(of: SegmentSection.documentOrder.kind)
      let version = try reader.readUInt32(in: bytes)
      try reader.finish(in: bytes)
      return version
    }
  }
}

// MARK: - Sizes
extension SegmentReader {
  /// The bytes of all sections.
  package var byteCount: Int { container.bodyByteCount }

  /// The bytes of a section, for those who count them.
  package func byteCount(of section: SegmentSection) -> Int {
    container.section(section.kind)?.byteCount ?? 0
  }
}
