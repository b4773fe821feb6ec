internal import Storage

// MARK: - Sizes
extension SegmentReader {
  /// The bytes of a section, for those who count them.
  package func byteCount(of section: SegmentSection) -> Int {
    container.section(section.kind)?.byteCount ?? 0
  }
}
