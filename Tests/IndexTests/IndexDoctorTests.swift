import Foundation
import Index
import IndexTestSupport
import Storage
import Testing
import TestSupport

@Suite struct IndexDoctorTests {
  @Test(arguments: UInt64(0)..<3)
  func `finds nothing wrong with what the writer wrote`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let folder = try SampleIndex()
    for _ in 0..<3 {
      var writer = try folder.writer()
      _ = try writer.commit(
        adding: folder.parts(
          SampleCollection.documents(count: 200, vocabulary: 12, using: &random)))
    }
    let report = try IndexDoctor.check(directory: folder.directory)
    #expect(report.isWhole, "\(report.findings.prefix(3))")
    #expect(report.termCount > 0 && report.documentCount >= 200)
  }

  @Test func `says that there is no index where there is none`() throws {
    let folder = try SampleIndex()
    #expect(throws: StorageError.self) { try IndexDoctor.check(directory: folder.directory) }
  }

  @Test func `names files that no commit knows, and does not call them damage`() throws {
    let folder = try SampleIndex()
    var writer = try folder.writer()
    _ = try writer.commit(adding: folder.parts([SampleDocument(id: "a", paragraphs: [[["x"]]])]))
    try Data().write(to: URL(fileURLWithPath: folder.directory + "/segment-0.tmp"))
    let report = try IndexDoctor.check(directory: folder.directory)
    #expect(report.findings == [.unreferenced(file: folder.directory + "/segment-0.tmp")])
    #expect(report.isWhole)
  }

  #if DEBUG
  private static let step = 7  // unoptimised checksums are slow; release builds change every byte
  #else
  private static let step = 1
  #endif

  /// Every byte of every file of a small index, changed, and every length cut.
  @Test func `sees every changed byte and every cut, and reading never crashes`() throws {
    let folder = try SampleIndex()
    var random = SplitMix64(seed: 3)
    let documents = SampleCollection.documents(count: 6, vocabulary: 9, using: &random)
    var writer = try folder.writer()
    _ = try writer.commit(adding: folder.parts(documents))
    _ = try writer.commit(adding: folder.parts(Array(documents[..<1])))
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.directory)
      .filter { $0 != "lock" && $0 != "sources" }
    #expect(names.count == 4, "\(names)")
    for name in names {
      let path = folder.directory + "/" + name
      let whole = try Data(contentsOf: URL(fileURLWithPath: path))
      for place in stride(from: 0, to: whole.count, by: Self.step) {
        var changed = whole
        changed[place] ^= UInt8(1 << (place % 8))
        try changed.write(to: URL(fileURLWithPath: path))
        Self.expectNoticed(folder, "\(name) byte \(place)")
      }
      for length in stride(from: 0, to: whole.count, by: Self.step) {
        try whole.prefix(length).write(to: URL(fileURLWithPath: path))
        Self.expectNoticed(folder, "\(name) cut to \(length)")
      }
      try whole.write(to: URL(fileURLWithPath: path))
    }
    #expect(try IndexDoctor.check(directory: folder.directory).isWhole)
  }

  private static func expectNoticed(_ folder: SampleIndex, _ what: String) {
    let report = try? IndexDoctor.check(directory: folder.directory)
    #expect(report?.isWhole != true, "\(what)")
  }
}
