import FuzzSupport
import Index
import Storage

/// Reads every document of a segment, and every list.
struct DocumentWalk {
  private let segment: SegmentReader

  init(_ segment: SegmentReader) {
    self.segment = segment
  }

  func run() {
    // A crafted count may be large; the documents behind the first show nothing new.
    for document in 0..<min(segment.documentCount, 300) {
      attempt { () throws(StorageError) in
        let article = try segment.article(document)
        for sentence in try segment.sentences(document) {
          Fuzz.expect(sentence.bytes.lowerBound >= 0, "a sentence before its text")
        }
        for zone in article.zones { Fuzz.expect(zone.range.lowerBound >= 0, "a zone before") }
      }
      attempt { () throws(StorageError) in _ = try segment.quotes(document) }
      attempt { () throws(StorageError) in _ = try (segment.norm(document), segment.date(document))
      }
    }
    attempt { () throws(StorageError) in _ = try segment.dates() }
    attempt { () throws(StorageError) in
      let (values, strings) = try segment.sources()
      Fuzz.expect(values.allSatisfy { $0 <= strings.count }, "a source that is not there")
    }
    attempt { () throws(StorageError) in
      let (ends, values, strings) = try segment.authors()
      Fuzz.expect(values.allSatisfy { $0 <= strings.count }, "an author that is not there")
      Fuzz.expect(Int(ends.last ?? 0) == values.count, "authors without an end")
    }
    attempt { () throws(StorageError) in _ = try segment.quoteSpeakers() }
    attempt { () throws(StorageError) in _ = try segment.documents(withKey: 1 << 63, bitCount: 2) }
    attempt { () throws(StorageError) in
      try segment.forEachForm { (number, form, _) throws(StorageError) in
        _ = try segment.term(ofForm: form)
        _ = try segment.compoundParts(ofForm: number)
        return true
      }
    }
    walkLists()
  }

  /// Every posting with its positions.
  private func walkLists() {
    let buffer = UnsafeMutablePointer<UInt32>.allocate(capacity: 256)
    defer { buffer.deallocate() }
    attempt { () throws(StorageError) in
      try segment.forEachTerm { (_, _, entry) throws(StorageError) in
        attempt { () throws(StorageError) in
          var cursor = try PostingsCursor(
            segment, entry: entry, documents: buffer, frequencies: buffer + 128)
          let positions = try PositionsReader(segment, entry: entry)
          var occurrences: [Occurrence] = []
          var last = -1
          for block in 0..<cursor.blockCount {
            try cursor.load(block)
            try cursor.loadFrequencies()
            try positions.load(cursor)
            for index in 0..<cursor.count {
              let document = Int(cursor.documents[index])
              let isNext = document > last && document < segment.documentCount
              Fuzz.expect(isNext, "document \(document) after \(last)")
              last = document
              try positions.occurrences(ofDocumentAt: index, into: &occurrences)
            }
          }
        }
        return true
      }
    }
  }
}
