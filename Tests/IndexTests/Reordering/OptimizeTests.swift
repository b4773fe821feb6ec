import Foundation
import Index
import IndexTestSupport
import Storage
import Testing
import TestSupport

@Suite struct OptimizeTests {
  /// Documents in a few commits of random sizes and order, some of them replaced, others deleted.
  private static func build(
    _ documents: [SampleDocument], in folder: SampleIndex, using random: inout SplitMix64,
    grouping: TermGrouping = SampleIndex.grouping
  ) throws {
    var rest = documents.shuffled(using: &random)
    while !rest.isEmpty {
      let count = Int.random(in: 1...rest.count, using: &random)
      let batch = Array(rest.prefix(count))
      rest.removeFirst(count)
      // What is to be replaced, and what is to be deleted.
      let early = rest.prefix(4).map {
        SampleDocument(id: $0.id, paragraphs: [[["oud", "woord1", $0.id]]])
      }
      let passing = SampleDocument(id: "weg", paragraphs: [[["voorbij", "woord2"]]])
      var writer = try folder.writer(grouping: grouping)
      _ = try writer.commit(
        adding: folder.parts(
          batch + early + [passing], workers: Int.random(in: 1...3, using: &random),
          spillEach: Int.random(in: 1...50, using: &random)))
      _ = try writer.commit(adding: [], removing: ["weg"])
    }
  }

  private static func optimize(
    _ folder: SampleIndex, _ resources: MergeResources,
    grouping: TermGrouping = SampleIndex.grouping
  ) throws -> CommitSummary? {
    var writer = try folder.writer(grouping: grouping)
    writer.resources = resources
    let summary = try writer.optimize()
    try writer.removeUnreferenced()
    return summary
  }

  /// The files of an index, by name; but for the lock.
  private static func files(_ folder: SampleIndex) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.directory)
    where name != "lock" {
      files[name] = try Data(contentsOf: URL(fileURLWithPath: folder.directory + "/" + name))
    }
    return files
  }

  @Test(arguments: UInt64(0)..<4)
  func `leaves the same bytes whatever the history, threads and memory`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let documents = SampleCollection.documents(
      count: Int.random(in: 1...260, using: &random),
      vocabulary: Int.random(in: 3...300, using: &random), using: &random)
    var expected: [String: Data]?
    let all = [(1, 1 << 28), (2, 1 << 26), (3, 1 << 28), (4, 1 << 26), (5, 1 << 28), (1, 1 << 10)]
    for (threads, bytes) in all {
      let folder = try SampleIndex()
      try Self.build(documents, in: folder, using: &random)
      let resources = MergeResources(threadCount: threads, byteCount: bytes)
      let summary = try #require(try Self.optimize(folder, resources))
      #expect(summary.documentCount == documents.count)
      let files = try Self.files(folder)
      #expect(expected == nil || files == expected, "\(threads) threads, \(bytes) bytes")
      expected = files
      let report = try IndexDoctor.check(directory: folder.directory)
      #expect(report.findings.isEmpty, "\(report.findings.prefix(3))")
    }
  }

  @Test(arguments: UInt64(0)..<3)
  func `keeps every posting of every live document`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let folder = try SampleIndex()
    let documents = SampleCollection.documents(count: 300, vocabulary: 60, using: &random)
    try Self.build(documents, in: folder, using: &random)
    let before = try Self.postings(IndexReader(directory: folder.directory))
    _ = try Self.optimize(folder, MergeResources(threadCount: 2, byteCount: 1 << 28))
    let reader = try IndexReader(directory: folder.directory)
    #expect(reader.segments.count == 1 && reader.segments[0].deletions == nil)
    #expect(try Self.postings(reader) == before)
  }

  @Test func `does nothing to an index that is optimised`() throws {
    var random = SplitMix64(seed: 3)
    let folder = try SampleIndex()
    let documents = SampleCollection.documents(count: 40, vocabulary: 30, using: &random)
    try Self.build(documents, in: folder, using: &random)
    let resources = MergeResources(threadCount: 1, byteCount: 1 << 26)
    _ = try Self.optimize(folder, resources)
    let files = try Self.files(folder)
    #expect(try Self.optimize(folder, resources) == nil)
    #expect(try Self.files(folder) == files)
    // A document more, and it is not optimised any longer.
    var writer = try folder.writer()
    _ = try writer.commit(adding: folder.parts([SampleDocument(id: "b", paragraphs: [[["x"]]])]))
    #expect(try writer.optimize()?.documentCount == 41)
  }

  @Test func `an index without live documents becomes an empty one`() throws {
    let folder = try SampleIndex()
    let document = SampleDocument(id: "a", paragraphs: [[["een"]]])
    var writer = try folder.writer()
    let empty = SampleDocument(id: "b", paragraphs: [])
    _ = try writer.commit(adding: folder.parts([document, empty]))
    _ = try writer.commit(adding: [], removing: ["a"])
    _ = try writer.optimize()
    #expect(try IndexReader(directory: folder.directory).liveDocumentCount == 1)
    _ = try writer.commit(adding: [], removing: ["b"])
    #expect(try writer.optimize() == nil)
    #expect(try IndexReader(directory: folder.directory).segments.isEmpty)
  }

  @Test func `brings the documents of a subject together`() throws {
    var random = SplitMix64(seed: 9)
    let folder = try SampleIndex()
    let documents = (0..<512).map { number in
      let words = (0..<20).map { _ in
        "subject\(number % 8)-\(Int.random(in: 0..<40, using: &random))"
      }
      return SampleDocument(id: "\(number)", paragraphs: [[words]])
    }
    try Self.build(documents, in: folder, using: &random)
    _ = try Self.optimize(folder, MergeResources(threadCount: 1, byteCount: 1 << 26))
    let segment = try IndexReader(directory: folder.directory).segments[0]
    let subjects = try (0..<512).map { (Int(try segment.articleID($0)) ?? 0) % 8 }
    let borders = zip(subjects, subjects.dropFirst()).count { $0 != $1 }
    #expect(borders == 7, "\(subjects)")
  }

  @Test(arguments: UInt64(0)..<2)
  func `groups forms anew, and the order follows the new groups`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let documents = SampleCollection.documents(count: 120, vocabulary: 40, using: &random)
    let resources = MergeResources(threadCount: 1, byteCount: 1 << 26)
    for (old, new) in [
      (TermGrouping.identity, SampleIndex.grouping), (SampleIndex.grouping, .identity),
      (SampleIndex.grouping, SampleIndex.partsGrouping),
      (SampleIndex.partsGrouping, SampleIndex.partsGrouping),
      (SampleIndex.partsGrouping, SampleIndex.grouping),
    ] {
      let (regrouped, direct) = (try SampleIndex(), try SampleIndex())
      try Self.build(documents, in: regrouped, using: &random, grouping: old)
      try Self.build(documents, in: direct, using: &random, grouping: new)
      _ = try Self.optimize(regrouped, resources, grouping: new)
      _ = try Self.optimize(direct, resources, grouping: new)
      #expect(try Self.files(regrouped) == Self.files(direct))
      let report = try IndexDoctor.check(directory: regrouped.directory)
      #expect(report.findings.isEmpty, "\(report.findings.prefix(3))")
    }
  }

  /// A fault at every operation leaves the commit before or the one after, whole.
  @Test func `a fault at any operation leaves a whole commit`() throws {
    var random = SplitMix64(seed: 8)
    let documents = SampleCollection.documents(count: 30, vocabulary: 20, using: &random)
    var operation = 1
    while true {
      let folder = try SampleIndex()
      try Self.build(documents, in: folder, using: &random)
      let before = try IndexReader(directory: folder.directory).id
      let plan = try #require(FaultPlan(parsing: "fail:\(operation):28"))
      var failed = false
      do {
        var writer = try folder.writer(fileSystem: FileSystem(faults: FaultInjector(plan)))
        _ = try writer.optimize()
        try writer.removeUnreferenced()
      } catch {
        failed = true
      }
      let reader = try IndexReader(directory: folder.directory)
      #expect(reader.liveDocumentCount == documents.count)
      #expect(reader.segments.allSatisfy { $0.verifyAll().isEmpty })
      #expect(reader.id == before || reader.segments.count == 1, "operation \(operation)")
      if !failed { break }
      operation += 1
    }
    #expect(operation > 8, "the run has fewer operations than a commit needs")
  }

  /// What stands where: for each live article and term its places and weighted frequency.
  private static func postings(_ reader: IndexReader) throws -> [String: [String]] {
    var postings: [String: [String]] = [:]
    for segment in reader.segments {
      let ids = try (0..<segment.documentCount).map { try segment.articleID($0) }
      for (term, entry) in try TermWalk.entries(of: segment) {
        let forms = try segment.forms(of: entry).map {
          String(decoding: try segment.form(number: $0).form, as: UTF8.self)
        }
        try TermWalk.forEach(segment, entry) { document, occurrences, frequency in
          guard segment.deletions?.contains(Int(document)) != true else { return }
          let places = occurrences.map { "\($0.position) \(forms[Int($0.ordinal)])" }
          postings[ids[Int(document)], default: []].append(
            "\(String(decoding: term, as: UTF8.self)) ×\(frequency) \(places)")
        }
      }
    }
    return postings.mapValues { $0.sorted() }
  }
}
