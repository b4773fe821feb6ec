import Foundation
import Index
import TestSupport
import Testing

@testable import VindplaatsKit

@Suite struct IndexerTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func run(
    _ names: [String], index: String = "index", threads: Int = 1, spill: Int? = nil
  ) throws -> IndexReport {
    var options = IndexerOptions(directory: folder.path + "/" + index)
    options.threadCount = threads
    options.spillByteCount = spill
    return try Indexer(options).run(names.map { folder.path + "/" + $0 })
  }

  private func ids(_ index: String = "index") throws -> [String] {
    var ids: [String] = []
    for segment in try IndexReader(directory: folder.path + "/" + index).segments {
      for document in 0..<segment.documentCount
      where !(segment.deletions?.contains(document) ?? false) {
        ids.append(try segment.article(document).id)
      }
    }
    return ids.sorted()
  }

  @Test(arguments: [UInt64(1), 2])
  func `the index is the same whatever threads and memory`(seed: UInt64) throws {
    var prose = RandomProse(seed: seed)
    for number in 0..<20 { try folder.write(prose.text(), to: "a/\(number).txt") }
    let records = (0..<200).map { prose.record(id: "r\($0)") }.joined()
    try folder.write(records, to: "a/records.jsonl")
    let first = try run(["a"], index: "one")
    #expect(first.addedCount == 220)
    for (index, threads, spill) in [("two", 2, nil), ("five", 5, 1), ("three", 3, 1 << 20)] {
      _ = try run(["a"], index: index, threads: threads, spill: spill)
      #expect(try folder.index(index) == folder.index("one"))
    }
  }

  @Test func `a second run reads nothing and leaves the index as it is`() throws {
    try folder.write("Een titel\n\nEen zin over klanten.", to: "a/een.txt")
    _ = try run(["a"])
    let before = try folder.index("index")
    let report = try run(["a"])
    #expect(report.unreadFileCount == 1 && report.byteCount == 0 && report.unchangedCount == 1)
    #expect(try folder.index("index") == before)
  }

  @Test func `a file that changed just before the last run is read again`() throws {
    try folder.write("Een titel\n\nEen zin over klanten.", to: "a/een.txt", age: 0)
    _ = try run(["a"])
    let report = try run(["a"])
    #expect(report.unreadFileCount == 0 && report.unchangedCount == 1 && report.addedCount == 0)
  }

  @Test func `a changed article replaces the old one`() throws {
    try folder.write("Een titel\n\nEen zin over klanten.", to: "a/een.txt")
    try folder.write("Twee\n\nEen andere zin.", to: "a/twee.txt")
    _ = try run(["a"])
    try folder.write("Een titel\n\nEen zin over gasten.", to: "a/een.txt", age: 50)
    let report = try run(["a"])
    #expect(report.addedCount == 1 && report.deletedCount == 1 && report.articleCount == 2)
    #expect(try ids() == ["een.txt", "twee.txt"])
  }

  @Test func `gone files are forgotten only below folders of this run`() throws {
    for name in ["a/een.txt", "a/sub/twee.txt", "b/drie.txt"] {
      try folder.write("Titel\n\nEen zin in \(name).", to: name)
    }
    _ = try run(["a"])
    _ = try run(["b"])
    #expect(try ids() == ["drie.txt", "een.txt", "sub/twee.txt"])
    try folder.remove("a/sub")
    try folder.remove("b/drie.txt")
    let report = try run(["a"])
    #expect(report.deletedCount == 1)
    #expect(try ids() == ["drie.txt", "een.txt"])
  }

  @Test func `a missing folder is an error and deletes nothing`() throws {
    try folder.write("Titel\n\nEen zin.", to: "a/een.txt")
    _ = try run(["a"])
    try folder.remove("a")
    #expect(throws: VindplaatsError.self) { try run(["a"]) }
    #expect(try ids() == ["een.txt"])
  }

  @Test func `a record that left its collection leaves the index`() throws {
    var prose = RandomProse(seed: 7)
    let lines = (0..<5).map { prose.record(id: "r\($0)") }
    try folder.write(lines.joined(), to: "a/c.jsonl")
    _ = try run(["a"])
    try folder.write(lines.dropFirst(2).joined(), to: "a/c.jsonl", age: 50)
    let report = try run(["a"])
    #expect(report.deletedCount == 2 && report.addedCount == 0 && report.unchangedCount == 3)
    #expect(try ids() == ["r2", "r3", "r4"])
  }

  @Test func `of records with one id the last one stays`() throws {
    try folder.write(
      #"{"id":"x","text":"Eerste."}"# + "\n" + #"{"id":"x","text":"Tweede."}"# + "\n",
      to: "a/c.jsonl")
    let report = try run(["a"])
    #expect(report.replacedCount == 1 && report.articleCount == 1)
    let reader = try IndexReader(directory: folder.path + "/index")
    #expect(try reader.segments[0].article(0).text == "Tweede.")
    // The one that stayed is unchanged, the other is not: together they must give the same again.
    try folder.write(
      #"{"id":"x","text":"Tweede."}"# + "\n" + #"{"id":"x","text":"Eerste."}"# + "\n",
      to: "a/c.jsonl", age: 50)
    _ = try run(["a"])
    let again = try IndexReader(directory: folder.path + "/index")
    #expect(try again.segments.last?.article(0).text == "Eerste.")
  }

  @Test func `a file of another folder does not take an id that is in use`() throws {
    try folder.write("Titel\n\nEen zin van a.", to: "a/een.txt")
    try folder.write("Titel\n\nEen zin van b.", to: "b/een.txt")
    _ = try run(["a"])
    let report = try run(["b"])
    #expect(report.skipped.map(\.reason) == ["another file has this id"])
    try folder.remove("a/een.txt")
    let moved = try run(["b"])
    #expect(moved.addedCount == 1 && moved.articleCount == 1)
  }

  @Test func `changed metadata makes its articles be read again`() throws {
    try folder.write("Titel\n\nEen zin.", to: "a/een.txt")
    _ = try run(["a"])
    try folder.write(#"{"path":"een.txt","authors":["Jo Jansen"]}"#, to: "a/metadata.jsonl")
    let report = try run(["a"])
    #expect(report.addedCount == 1)
    let reader = try IndexReader(directory: folder.path + "/index")
    #expect(try reader.segments.last?.article(0).authors == ["Jo Jansen"])
  }

  @Test func `an empty folder makes no index`() throws {
    try FileManager.default.createDirectory(
      atPath: folder.path + "/leeg", withIntermediateDirectories: true)
    let report = try run(["leeg"])
    #expect(report.fileCount == 0)
    #expect(!IndexLocation.exists(folder.path + "/index"))
  }
}
