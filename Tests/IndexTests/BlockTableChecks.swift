import Testing

@testable import Index

/// Compares block tables with the postings that they speak of.
enum BlockTableChecks {
  static func check(_ segment: SegmentReader) throws {
    let normInverse = (0..<256).map { 1 / (0.4 + Float(Norms.lengths[$0]) / 20) }
    let frequent = try TermWalk.entries(of: segment).map(\.entry).filter(\.hasBlockTable)
    #expect(!frequent.isEmpty, "the sample has no frequent term")
    for entry in frequent { try check(segment, entry, normInverse) }
  }

  private static func check(
    _ segment: SegmentReader, _ entry: TermEntry, _ normInverse: [Float]
  ) throws {
    let buffer = UnsafeMutablePointer<UInt32>.allocate(capacity: 256)
    defer { buffer.deallocate() }
    var cursor = try PostingsCursor(
      segment, entry: entry, documents: buffer, frequencies: buffer + 128)
    let table = try #require(cursor.table)
    var strengths: [Float] = []
    for block in 0..<cursor.blockCount {
      try cursor.load(block)
      try cursor.loadFrequencies()
      let bound = try normInverse.withUnsafeBufferPointer {
        try table.strength(ofBlock: block, #require($0.baseAddress))
      }
      let superBlock = block / BlockTable.superBlockSize
      let superBound = try normInverse.withUnsafeBufferPointer {
        try table.superStrength(superBlock, #require($0.baseAddress))
      }
      #expect(table.superLastDocument(superBlock) >= table.lastDocument(ofBlock: block))
      for index in 0..<cursor.count {
        let norm = try segment.norm(Int(cursor.documents[index]))
        let strength = Float(cursor.frequencies[index]) * normInverse[Int(norm)]
        #expect(strength <= bound && strength <= superBound)
        #expect(table.firstBlock(from: 0, reaching: cursor.documents[index]) == block)
        let own = Float(cursor.frequencies[index]) * segment.strengthInverses[Int(norm)]
        #expect(own <= table.ceiling(ofBlock: block) && own <= table.superCeiling(superBlock))
        strengths.append(own)
      }
      #expect(cursor.documents[cursor.count - 1] == table.lastDocument(ofBlock: block))
    }
    strengths.sort(by: >)
    for (rank, needed) in [10, 100, 1_000].enumerated() {
      let expected = needed > strengths.count ? 0 : strengths[needed - 1]
      // Eleven bits of mantissa, rounded down.
      #expect(table.threshold(rank) <= expected && table.threshold(rank) >= expected * 0.999)
    }
  }
}
