import IndexTestSupport
import Storage
import TestSupport
import Testing

@testable import Index

/// The cursor of kernels against the plain reader.
@Suite struct PositionsCursorTests {
  @Test(arguments: UInt64(0)..<6)
  func `gives the positions that the plain reader gives, in any order of documents`(
    seed: UInt64
  ) throws {
    var random = SplitMix64(seed: seed)
    let index = try SampleIndex()
    let vocabulary = [1, 3, 20, 400].randomElement(using: &random) ?? 3
    var documents = SampleCollection.documents(
      count: Int.random(in: 1...400, using: &random), vocabulary: vocabulary, using: &random)
    let words = (0..<Int.random(in: 1...900, using: &random)).map { _ in
      SampleCollection.word(vocabulary: vocabulary, using: &random)
    }
    documents.append(SampleDocument(id: "lang", paragraphs: [[words]]))
    let segment = try index.segment(documents)
    for (_, entry) in try TermWalk.entries(of: segment) {
      try Self.compare(segment, entry, only: nil, using: &random, "seed \(seed)")
      let some = (0..<entry.formCount).map { _ in Bool.random(using: &random) }
      if entry.formCount > 1 {
        try Self.compare(segment, entry, only: some, using: &random, "seed \(seed), \(some)")
      }
    }
  }

  private static func compare(
    _ segment: SegmentReader, _ entry: TermEntry, only ordinals: [Bool]?,
    using random: inout SplitMix64, _ label: String
  ) throws {
    let byteCount = 1_024 + PositionsCursor.roomByteCount
    let room = UnsafeMutableRawPointer.allocate(byteCount: byteCount, alignment: 16)
    defer { room.deallocate() }
    room.initializeMemory(as: UInt8.self, repeating: 0, count: byteCount)
    let words = room.assumingMemoryBound(to: UInt32.self)
    let accepts = UnsafeMutablePointer<Bool>.allocate(capacity: ordinals?.count ?? 1)
    defer { accepts.deallocate() }
    for (ordinal, answer) in (ordinals ?? []).enumerated() { accepts[ordinal] = answer }
    var postings = try PostingsCursor(
      segment, entry: entry, documents: words, frequencies: words + 128)
    var cursor = PositionsCursor(
      segment, postings: postings, accepts: ordinals.map { _ in UnsafePointer(accepts) },
      acceptCount: ordinals?.count ?? 0, room: room + 1_024)
    let reader = try PositionsReader(segment, entry: entry)
    for block in 0..<postings.blockCount {
      try postings.load(block)
      if Bool.random(using: &random) { try postings.loadFrequencies() }
      try cursor.load(postings)
      try reader.load(postings)
      for index in Array(0..<postings.count).shuffled(using: &random) {
        var all: [Occurrence] = []
        try reader.occurrences(ofDocumentAt: index, into: &all)
        #expect(cursor.count(ofDocumentAt: index) == all.count, "\(label)")
        let expected = all.filter { ordinals?[Int($0.ordinal)] ?? true }.map(\.position)
        cursor.open(documentAt: index)
        if let few = try cursor.few(blank: .max) {
          let blanks = [UInt32](repeating: .max, count: max(0, 4 - expected.count))
          #expect((0..<4).map { few[$0] } == expected + blanks, "\(label)")
        } else {
          #expect(ordinals != nil || all.count > 1, "one position fits a vector, \(label)")
        }
        var found: [UInt32] = []
        while true {
          let count = try cursor.next()
          if count == 0 { break }
          found += (0..<count).map { cursor.positions[$0] }
        }
        #expect(found == expected, "\(label)")
      }
    }
  }
}
