package import Storage

// MARK: - Columns of strings
extension SegmentReader {
  /// The source of every document: value 0 is none, value v is string v − 1.
  package func sources() throws(StorageError) -> (values: [UInt32], strings: [String]) {
    guard layout.sources != nil else {
      return ([UInt32](repeating: 0, count: documentCount), [])
    }
    return try container.withSection(SegmentSection.sources.kind) { (bytes) throws(StorageError) in
      var reader = container.reader(of: SegmentSection.sources.kind)
      let count = try reader.readUInt32(in: bytes)
      var values: [UInt32] = []
      for _ in 0..<documentCount { values.append(try reader.readUInt32(in: bytes)) }
      let strings = try self.strings(Int(count), from: &reader, in: bytes)
      try check(values, below: strings.count, in: .sources)
      return (values, strings)
    }
  }

  /// The authors of every document: document d has the values before `ends[d]`; value v is string v − 1.
  package func authors() throws(StorageError) -> (
    ends: [UInt32], values: [UInt32], strings: [String]
  ) {
    guard layout.authors != nil else {
      return ([UInt32](repeating: 0, count: documentCount), [], [])
    }
    return try container.withSection(SegmentSection.authors.kind) { (bytes) throws(StorageError) in
      var reader = container.reader(of: SegmentSection.authors.kind)
      let count = try reader.readUInt32(in: bytes)
      var ends: [UInt32] = []
      for _ in 0..<documentCount {
        let end = try reader.readUInt32(in: bytes)
        guard end >= ends.last ?? 0 else { throw reader.malformed(.notAscending) }
        ends.append(end)
      }
      var values: [UInt32] = []
      for _ in 0..<(ends.last ?? 0) { values.append(try reader.readUInt32(in: bytes)) }
      let strings = try self.strings(Int(count), from: &reader, in: bytes)
      try check(values, below: strings.count, in: .authors)
      return (ends, values, strings)
    }
  }

  private func strings(
    _ count: Int, from reader: inout ByteReader, in bytes: RawSpan
  ) throws(StorageError) -> [String] {
    var strings: [String] = []
    for _ in 0..<count { strings.append(try reader.readString(in: bytes)) }
    try reader.finish(in: bytes)
    return strings
  }

  private func check(
    _ values: [UInt32], below count: Int, in section: SegmentSection
  ) throws(StorageError) {
    guard let highest = values.max(), Int(highest) > count else { return }
    throw malformed(
      section, .valueOutOfRange(found: UInt64(highest), allowed: 0...UInt64(count)))
  }
}
