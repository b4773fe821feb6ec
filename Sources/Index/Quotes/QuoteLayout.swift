internal import Storage

/// Where the quotes of a segment lie, their sizes checked against its counts.
struct QuoteLayout {
  let quotes: Section
  let speakers: Section
  let details: Section
  /// Quotes in the segment.
  let count: Int
  /// Distinct speakers.
  let speakerCount: Int

  /// Where the rows start in their section.
  let rowsOffset: Int

  /// The layout, or nil in a segment without quotes.
  init?(_ container: ContainerReader, info: SegmentInfo) throws(StorageError) {
    guard container.section(SegmentSection.quotes.kind) != nil else { return nil }
    quotes = try container.requiredSection(SegmentSection.quotes.kind)
    speakers = try container.requiredSection(SegmentSection.quoteSpeakers.kind)
    details = try container.requiredSection(SegmentSection.quoteDetails.kind)
    let start = quotes.byteOffset
    func malformed(_ section: SegmentSection, _ expected: Int, _ found: Int) -> StorageError {
      .malformed(
        file: container.path, section: section.kind, offset: 0,
        reason: .countMismatch(expected: UInt64(expected), found: UInt64(found)))
    }
    guard quotes.byteCount >= 8 else {
      throw malformed(.quotes, 8, quotes.byteCount)
    }
    let head = try container.withBytes(start..<(start + 8)) { (bytes) throws(StorageError) in
      var reader = container.reader(of: SegmentSection.quotes.kind)
      return (try reader.readUInt32(in: bytes), try reader.readUInt32(in: bytes))
    }
    (count, speakerCount) = (Int(head.0), Int(head.1))
    rowsOffset = 8 + 4 * Int(info.documentCount)
    let expected = rowsOffset + QuoteRow.byteCount * count
    guard quotes.byteCount == expected else { throw malformed(.quotes, expected, quotes.byteCount) }
    guard speakers.byteCount >= 4 * speakerCount else {
      throw malformed(.quoteSpeakers, 4 * speakerCount, speakers.byteCount)
    }
  }
}
