import Foundation
import Index
import IndexTestSupport
import Storage
import TestSupport
import Testing

@Suite struct CompoundPartsTests {
  /// A place of a part: document, position, form, and whether it stands in the title.
  struct Place: Hashable, Comparable {
    var document: Int
    var position: UInt32
    var form: String
    var isInTitle: Bool

    static func < (left: Place, right: Place) -> Bool {
      (left.document, left.position, left.form) < (right.document, right.position, right.form)
    }
  }

  @Test(arguments: UInt64(0)..<10)
  func `a part's list holds what its forms hold, by a plain reading of the texts`(
    seed: UInt64
  ) throws {
    var random = SplitMix64(seed: seed)
    let index = try SampleIndex()
    let documents = SampleCollection.documents(
      count: seed % 5 == 0 ? 500 : Int.random(in: 1...70, using: &random),
      vocabulary: Int.random(in: 12...400, using: &random), using: &random)
    let segment = try index.segment(documents, grouping: SampleIndex.partsGrouping)
    let expected = Self.model(documents, index.settings)
    var found: [String: [Place]] = [:]
    for (number, item) in try TermWalk.entries(of: segment).enumerated() {
      guard segment.isPart(term: number) else {
        #expect(item.term.first != SegmentReader.partMark)
        continue
      }
      #expect(item.term.first == SegmentReader.partMark)
      let key = Array(item.term.dropFirst())
      #expect(try segment.partTerm(key)?.number == number)
      let postings = try Self.postings(segment, item.entry, index.settings)
      found[String(decoding: key, as: UTF8.self)] = postings
    }
    #expect(found.keys.sorted() == expected.keys.sorted(), "seed \(seed)")
    for (key, places) in expected { #expect(found[key] == places, "seed \(seed), \(key)") }
    if documents.count == 500 { try BlockTableChecks.check(segment) }
  }

  @Test(arguments: UInt64(0)..<4)
  func `words are indexed as they are without parts`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let index = try SampleIndex()
    let documents = SampleCollection.documents(count: 60, vocabulary: 200, using: &random)
    let plain = try index.segment(documents)
    let parted = try index.segment(documents, grouping: SampleIndex.partsGrouping)
    let first = Int(parted.info.partTermCount)
    #expect(first > 0)
    #expect(parted.info.termCount - parted.info.partTermCount == plain.info.termCount)
    for number in 0..<Int(plain.info.formCount) {
      let (own, other) = (try plain.form(number: number), try parted.form(number: number))
      #expect(own.form == other.form && own.entry.count == other.entry.count)
      #expect(Int(own.entry.term) + first == Int(other.entry.term))
      #expect(own.entry.ordinal == other.entry.ordinal)
    }
    for number in 0..<Int(plain.info.termCount) {
      let (own, other) = (try plain.term(number: number), try parted.term(number: first + number))
      #expect(own.term == other.term)
      #expect(own.entry.occurrenceCount == other.entry.occurrenceCount)
    }
    for document in documents.indices {
      #expect(try plain.norm(document) == parted.norm(document))
    }
    #expect(plain.info.tokenCount == parted.info.tokenCount)
    #expect(plain.info.weightedLength == parted.info.weightedLength)
  }

  @Test(arguments: UInt64(0)..<4)
  func `a form names the terms and the bytes of its parts`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let index = try SampleIndex()
    let documents = SampleCollection.documents(count: 50, vocabulary: 300, using: &random)
    let segment = try index.segment(documents, grouping: SampleIndex.partsGrouping)
    let attested = Set(documents.flatMap(\.words).map { Array($0.utf8) })
    var split = 0
    for number in 0..<Int(segment.info.formCount) {
      let form = try segment.form(number: number).form
      let expected = SampleIndex.parts(of: form) { attested.contains($0) }
      let found = try segment.compoundParts(ofForm: number)
      #expect(found.map(\.range) == expected.map(\.range))
      #expect(
        try found.map { try segment.term(number: $0.term).term }
          == expected.map { [SegmentReader.partMark] + $0.key })
      split += found.isEmpty ? 0 : 1
    }
    #expect(split > 0)
  }

  @Test(arguments: UInt64(0)..<6)
  func `workers, spills, threads, memory and merges leave the same bytes`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let index = try SampleIndex()
    let grouping = SampleIndex.partsGrouping
    let documents = SampleCollection.documents(count: 70, vocabulary: 300, using: &random)
    let plain = try #require(try index.write(documents, grouping: grouping))
    for (workers, spill, threads, bytes) in [
      (1, 5, 1, 1_000), (2, 1_000, 2, 1 << 20), (3, 7, 5, 4_000), (5, 3, 3, 1 << 28),
    ] {
      let resources = MergeResources(
        threadCount: threads, byteCount: bytes, batchOccurrenceCount: 60)
      let other = try index.write(
        documents, workers: workers, spillEach: spill, grouping: grouping, resources: resources)
      #expect(other?.id == plain.id, "seed \(seed), \(workers) workers")
    }
    let extra = SampleCollection.documents(
      count: 20, vocabulary: 90, using: &random, firstNumber: 500)
    // What the extra articles attest is gone when they are.
    let first = try index.segment(
      Array(documents[..<30] + extra), deleted: Set(30..<50), grouping: grouping)
    let second = try index.segment(
      Array(extra + documents[30...]), deleted: Set(0..<20), grouping: grouping)
    let merged = try #require(
      try index.merge([.segment(first), .segment(second)], grouping: grouping))
    #expect(merged.id == plain.id, "seed \(seed)")
    let unparted = try #require(try index.merge([.segment(first), .segment(second)]))
    let withoutParts = try #require(try index.write(documents))
    #expect(unparted.id == withoutParts.id)
  }

  @Test(arguments: UInt64(0)..<3)
  func `the doctor finds parts whole`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let folder = try SampleIndex()
    var writer = try folder.writer(grouping: SampleIndex.partsGrouping)
    let documents = SampleCollection.documents(count: 60, vocabulary: 200, using: &random)
    _ = try writer.commit(adding: folder.parts(documents, workers: 2), removing: [])
    let report = try IndexDoctor.check(directory: folder.directory)
    #expect(report.isWhole, "\(report.findings)")
    #expect(report.partTermCount > 0)
    #expect(report.termCount == Set(documents.flatMap(\.words).map(Self.stem)).count)
  }

  @Test func `the section has exactly the bytes that the page shows`() throws {
    let folder = try SampleIndex()
    let words = ["woord1", "woord12en", "woord2", "woord22"]
    let segment = try folder.segment(
      [SampleDocument(id: "a", paragraphs: [[words]])], grouping: SampleIndex.partsGrouping)
    let file = folder.directory + "/" + SegmentReader.fileName(segment.id)
    let bytes = try [UInt8](Data(contentsOf: URL(fileURLWithPath: file)))
    let expected: [UInt8] =
      [0x10, 0, 0, 0, 0, 0, 0, 0] + [0, 2, 0, 6, 0, 0, 1, 1, 0, 2, 0, 6, 1, 0, 1, 1]
    #expect(segment.byteCount(of: .compoundParts) == expected.count)
    #expect(bytes.indices.contains { bytes[$0...].starts(with: expected) })
  }

  private static func stem(_ word: String) -> [UInt8] { SampleIndex.stem(Array(word.utf8)) }

  private static func model(
    _ documents: [SampleDocument], _ settings: IndexSettings
  ) -> [String: [Place]] {
    let attested = Set(documents.flatMap(\.words).map { Array($0.utf8) })
    var model: [String: Set<Place>] = [:]
    for (number, document) in documents.enumerated() {
      for place in document.positions(passageGap: settings.passageGap) {
        let parts = SampleIndex.parts(of: Array(place.word.utf8)) { attested.contains($0) }
        for part in parts {
          model[String(decoding: part.key, as: UTF8.self), default: []].insert(
            Place(
              document: number, position: place.position, form: place.word,
              isInTitle: place.isTitle))
        }
      }
    }
    return model.mapValues { $0.sorted() }
  }

  private static func postings(
    _ segment: SegmentReader, _ entry: TermEntry, _ settings: IndexSettings
  ) throws -> [Place] {
    let forms = try segment.forms(of: entry).map {
      String(decoding: try segment.form(number: $0).form, as: UTF8.self)
    }
    var places: [Place] = []
    var documents = 0
    try TermWalk.forEach(segment, entry) { document, occurrences, frequency in
      let titleCount = try segment.document(Int(document)).titleTokenCount
      let own = occurrences.map {
        Place(
          document: Int(document), position: $0.position, form: forms[Int($0.ordinal)],
          isInTitle: $0.position < titleCount)
      }
      let weight = own.reduce(0) { $0 + Int(settings.weight(ofZone: $1.isInTitle ? 1 : 0)) }
      #expect(weight == Int(frequency))
      places += own
      documents += 1
    }
    #expect(documents == Int(entry.documentFrequency))
    #expect(places.count == Int(entry.occurrenceCount))
    return places
  }
}
