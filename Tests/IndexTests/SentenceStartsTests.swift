import Index
import IndexTestSupport
import Storage
import TestSupport
import Testing

@Suite struct SentenceStartsTests {
  @Test(arguments: UInt64(0)..<10)
  func `reads the positions that the plain decoder reads`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let documents = SampleCollection.documents(count: 40, vocabulary: 9, using: &random)
    let folder = try SampleIndex()
    let segment = try folder.segment(documents)
    let room = UnsafeMutablePointer<UInt32>.allocate(capacity: 64)
    defer { room.deallocate() }
    for document in 0..<segment.documentCount {
      let expected = try segment.sentences(document).map(\.firstPosition)
      let count = try segment.unsafeSentenceStarts(of: document, into: room, capacity: 64)
      #expect((0..<count).map { room[$0] } == expected, "seed \(seed), document \(document)")
    }
  }

  @Test func `writes nothing where there is no room, and says how much it takes`() throws {
    let folder = try SampleIndex()
    let segment = try folder.segment([
      SampleDocument(id: "a", title: ["t"], paragraphs: [[["een"], ["twee"]]])
    ])
    let room = UnsafeMutablePointer<UInt32>.allocate(capacity: 2)
    defer { room.deallocate() }
    room.initialize(repeating: 7, count: 2)
    let count = try segment.unsafeSentenceStarts(of: 0, into: room, capacity: 2)
    #expect(count == 3 && room[0] == 7 && room[1] == 7)
  }
}
