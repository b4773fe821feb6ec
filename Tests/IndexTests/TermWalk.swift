import Index

/// Walks all postings of a term through the cursor, as tests read them.
enum TermWalk {
  /// All terms with their entries.
  static func entries(of segment: SegmentReader) throws -> [(term: [UInt8], entry: TermEntry)] {
    var entries: [(term: [UInt8], entry: TermEntry)] = []
    try segment.forEachTerm { _, term, entry in
      entries.append((term, entry))
      return true
    }
    return entries
  }

  static func forEach(
    _ segment: SegmentReader, _ entry: TermEntry,
    _ body: (_ document: UInt32, _ occurrences: [Occurrence], _ frequency: UInt32) throws -> Void
  ) throws {
    let buffer = UnsafeMutablePointer<UInt32>.allocate(capacity: 256)
    defer { buffer.deallocate() }
    var cursor = try PostingsCursor(
      segment, entry: entry, documents: buffer, frequencies: buffer + 128)
    let positions = try PositionsReader(segment, entry: entry)
    var occurrences: [Occurrence] = []
    for block in 0..<cursor.blockCount {
      try cursor.load(block)
      try cursor.loadFrequencies()
      try positions.load(cursor)
      for index in 0..<cursor.count {
        try positions.occurrences(ofDocumentAt: index, into: &occurrences)
        try body(cursor.documents[index], occurrences, cursor.frequencies[index])
      }
    }
  }
}
