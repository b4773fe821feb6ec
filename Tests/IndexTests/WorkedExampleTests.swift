import Foundation
import Index
import IndexTestSupport
import Storage
import Testing

/// The worked example of docs/INDEX-FORMAT.md is a golden file: its bytes are what the writer writes.
@Suite struct WorkedExampleTests {
  static let documents = [
    SampleDocument(
      id: "a.txt", title: ["klant"], paragraphs: [[["de", "klant", "wacht"]]],
      date: 20_240_000, source: "forum", authors: ["An Bos"]),
    SampleDocument(id: "b.txt", paragraphs: [[["klanten", "wachten"], ["de", "klant"]]]),
    SampleDocument(id: "c.txt", title: ["wachten"], paragraphs: [[["de"]], [["de"]]]),
  ]

  @Test func `the segment has exactly the bytes that the page shows`() throws {
    let folder = try SampleIndex(
      settings: IndexSettings(analysis: "sample/1", zoneWeights: [1: 2], passageGap: 64))
    let written = try #require(try folder.write(Self.documents))
    let name = SegmentReader.fileName(written.id)
    let bytes = try [UInt8](Data(contentsOf: URL(fileURLWithPath: folder.directory + "/" + name)))
    if let path = ProcessInfo.processInfo.environment["VINDPLAATS_DUMP"] {
      try Self.dump(bytes).write(toFile: path, atomically: true, encoding: .utf8)
    }
    let page = try String(
      contentsOfFile: #filePath.replacingOccurrences(
        of: "Tests/IndexTests/WorkedExampleTests.swift", with: "docs/INDEX-FORMAT.md"),
      encoding: .utf8)
    #expect(try Self.bytes(ofPage: page) == bytes)
    #expect(page.contains(name))
  }

  /// The bytes of the lines `offset  hex …` and `offset  00 × count` below the example's heading.
  static func bytes(ofPage page: String) throws -> [UInt8] {
    let section = try #require(page.components(separatedBy: "\n## Worked example\n").last)
      .components(separatedBy: "\n## ")[0]
    var bytes: [UInt8] = []
    for line in section.split(separator: "\n") {
      let fields = line.split(separator: " ", omittingEmptySubsequences: true)
      guard fields.count > 1, fields[0].count == 4, let offset = Int(fields[0], radix: 16) else {
        continue
      }
      #expect(offset == bytes.count, "line \(line)")
      if fields.count == 4, fields[2] == "×", let count = Int(fields[3]) {
        bytes += [UInt8](repeating: 0, count: count)
      } else {
        bytes += fields.dropFirst().prefix { $0.count == 2 }.compactMap { UInt8($0, radix: 16) }
      }
    }
    return bytes
  }

  /// Lines of at most sixteen bytes; long stretches of zeros are counted.
  static func dump(_ bytes: [UInt8]) -> String {
    var lines: [String] = []
    var place = 0
    while place < bytes.count {
      let offset = String(format: "%04x", place)
      let zeros = bytes[place...].prefix { $0 == 0 }.count
      if zeros >= 16 {
        lines.append("\(offset)  00 × \(zeros)")
        place += zeros
        continue
      }
      let end = min(bytes.count, (place / 16 + 1) * 16)
      let row = bytes[place..<end].map { String(format: "%02x", $0) }.joined(separator: " ")
      lines.append("\(offset)  \(row)")
      place = end
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
