import Index
import IndexTestSupport
import Storage
import TestSupport
import Testing

@Suite struct SentenceColumnsTests {
  @Test(arguments: UInt64(0)..<10)
  func `reads what the plain decoder reads`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var documents = SampleCollection.documents(count: 40, vocabulary: 9, using: &random)
    for document in documents.indices { documents[document].hasMarks = true }
    // More sentences than the buffers have room for at first.
    documents[7].paragraphs = Array(repeating: [["een"], ["twee", "drie"]], count: 400)
    let folder = try SampleIndex()
    let segment = try folder.segment(documents)
    var columns = SentenceColumns(segment)
    for document in 0..<segment.documentCount {
      let expected = try segment.sentences(document)
      try columns.load(document)
      let found = (0..<columns.count).map {
        [Int(columns.starts[$0]), Int(columns.lengths[$0]), Int(columns.marks[$0])]
      }
      #expect(
        found == expected.map { [Int($0.firstPosition), $0.bytes.count, Int($0.marks)] },
        "seed \(seed), document \(document)")
    }
  }
}
