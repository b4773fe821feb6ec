import IndexTestSupport
import Storage
import TestSupport
import Testing

@testable import Index

/// Ways to read documents without their frequencies, against a walk through the blocks.
@Suite struct PostingsBitsTests {
  @Test(arguments: UInt64(0)..<6)
  func `sets the bits of exactly a term's documents`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let segment = try Self.segment(seed, using: &random)
    let wordCount = PostingsCursor.bitWordCount(documentCount: segment.documentCount)
    for (_, entry) in try TermWalk.entries(of: segment) {
      let documents = try Self.documents(of: entry, in: segment)
      var expected = [UInt64](repeating: 0, count: wordCount)
      var words = expected
      for number in [0, segment.documentCount - 1] {  // what is set already stays
        words[number / 64] |= 1 << UInt64(number % 64)
        expected[number / 64] |= 1 << UInt64(number % 64)
      }
      for document in documents { expected[Int(document / 64)] |= 1 << UInt64(document % 64) }
      try Self.withCursor(entry, segment) { try $0.addDocuments(to: &words) }
      #expect(words == expected, "seed \(seed), \(documents.count) documents")
    }
  }

  @Test(arguments: UInt64(0)..<6)
  func `keeps exactly the documents that a term has`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let segment = try Self.segment(seed, using: &random)
    for (_, entry) in try TermWalk.entries(of: segment) {
      let documents = Set(try Self.documents(of: entry, in: segment))
      let step = [1, 3, 40, 900].randomElement(using: &random) ?? 1
      let asked = stride(from: 0, to: segment.documentCount, by: step).map { UInt32($0) }
      try Self.withCursor(entry, segment) { cursor in
        var probe = try PostingsProbe(cursor)
        var start = 0
        while start < asked.count {
          let end = min(asked.count, start + Int.random(in: 1...200, using: &random))
          var some = Array(asked[start..<end])
          let kept = try probe.keep(&some, count: some.count)
          let expected = asked[start..<end].filter { documents.contains($0) }
          #expect(Array(some[..<kept]) == expected, "seed \(seed), step \(step)")
          start = end
        }
      }
    }
  }

  /// Terms of all densities: in nearly all documents, in few, in one.
  private static func segment(
    _ seed: UInt64, using random: inout SplitMix64
  ) throws -> SegmentReader {
    let vocabulary = [2, 20, 60][Int(seed % 3)]
    let documents = SampleCollection.documents(
      count: 1_500, vocabulary: vocabulary, using: &random)
    return try SampleIndex().segment(documents)
  }

  private static func documents(
    of entry: TermEntry, in segment: SegmentReader
  ) throws -> [UInt32] {
    var documents: [UInt32] = []
    try withCursor(entry, segment) { cursor in
      for block in 0..<cursor.blockCount {
        try cursor.load(block)
        documents += (0..<cursor.count).map { cursor.documents[$0] }
      }
    }
    return documents
  }

  private static func withCursor(
    _ entry: TermEntry, _ segment: SegmentReader, _ body: (inout PostingsCursor) throws -> Void
  ) throws {
    let buffer = UnsafeMutablePointer<UInt32>.allocate(capacity: 256)
    defer { buffer.deallocate() }
    var cursor = try PostingsCursor(
      segment, entry: entry, documents: buffer, frequencies: buffer + 128)
    try body(&cursor)
  }
}
