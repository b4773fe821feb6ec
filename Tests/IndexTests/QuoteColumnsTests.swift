import Foundation
import Index
import IndexTestSupport
import Storage
import Testing
import TestSupport

@Suite struct QuoteColumnsTests {
  @Test(arguments: UInt64(0)..<8)
  func `quotes come back as they were given, whatever workers and merges`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let folder = try SampleIndex()
    let documents = SampleCollection.documents(count: 60, vocabulary: 20, using: &random)
    let written = try #require(try folder.write(documents, workers: 3, spillEach: 7))
    let segment = try SegmentReader(
      directory: folder.directory, id: written.id, deletions: nil)
    try Self.expect(documents, in: segment)
    let first = try folder.segment(
      Array(documents[..<25] + documents[40...]), deleted: Set(25..<45))
    let second = try folder.segment(Array(documents[25...]))
    let merged = try #require(try folder.merge([.segment(first), .segment(second)]))
    #expect(merged.id == segment.id)
  }

  private static func expect(_ documents: [SampleDocument], in segment: SegmentReader) throws {
    var count = 0
    var speakers: Set<String> = []
    for (number, document) in documents.enumerated() {
      let given = document.input { _ in 0 }.quotes
      #expect(try segment.quotes(number) == given)
      #expect(try segment.quoteNumbers(number) == count..<(count + given.count))
      for (index, quote) in given.enumerated() {
        let row = try segment.quoteRow(count + index)
        #expect(Int(row.byteStart) == quote.whole.bytes.lowerBound)
        #expect(Int(row.firstSentence) == quote.sentences.lowerBound)
        #expect(try segment.quoteSpeaker(row.speaker) == quote.speaker)
        #expect(row.kind == quote.kind && row.confidence == quote.confidence)
      }
      count += given.count
      speakers.formUnion(given.map(\.speaker))
    }
    #expect(segment.quoteCount == count)
    #expect(try segment.quoteSpeakers() == speakers.subtracting([""]).sorted())
  }

  @Test func `a segment without quotes has no section for them`() throws {
    let folder = try SampleIndex()
    let segment = try folder.segment([SampleDocument(id: "a", paragraphs: [[["x"]]])])
    #expect(segment.quoteCount == 0)
    #expect(try segment.quotes(0) == [])
    #expect(try segment.quoteSpeakers() == [])
    #expect(segment.byteCount(of: .quotes) == 0)
  }

  @Test func `the sections have exactly the bytes of the page's example`() throws {
    let folder = try SampleIndex()
    let input = Self.example
    var builder = SegmentBuilder(settings: folder.settings, directory: folder.directory)
    #expect(try builder.add(input, sequence: 0))
    try builder.spill(formBytes: Array("x".utf8), formEnds: [1])
    let part = builder.finish()
    let written = try #require(try folder.merge([.part(part)]))
    let segment = try SegmentReader(directory: folder.directory, id: written.id, deletions: nil)
    #expect(try segment.quotes(0) == input.quotes)
    let page = try String(
      contentsOfFile: #filePath.replacingOccurrences(
        of: "Tests/IndexTests/QuoteColumnsTests.swift", with: "docs/INDEX-FORMAT.md"),
      encoding: .utf8)
    #expect(try Self.sections(of: written.id, in: folder) == Self.bytes(ofPage: page))
  }

  /// `‘Ja,’ zegt An.`, of which the index sees one word.
  private static var example: DocumentInput {
    var input = SampleDocument(id: "a", paragraphs: [[["x"]]]).input { _ in 0 }
    input.article.text = "‘Ja,’ zegt An."
    input.sentences[1].bytes = 0..<18
    input.sentences[1].scalars = 0..<14
    var quote = StoredQuote(
      kind: 1, whole: .init(bytes: 0..<9, scalars: 0..<5),
      parts: [.init(bytes: 3..<6, scalars: 1..<4)], sentences: 1..<2)
    quote.speaker = "An"
    quote.cue = 10..<14
    quote.name = 15..<17
    quote.rule = 1
    quote.confidence = 90
    input.quotes = [quote]
    return input
  }

  /// The bytes of the three sections in the file of a segment.
  private static func sections(of id: ContentID, in folder: SampleIndex) throws -> [UInt8] {
    let name = SegmentReader.fileName(id)
    let file = try [UInt8](Data(contentsOf: URL(fileURLWithPath: folder.directory + "/" + name)))
    let container = try ContainerReader(
      directory: folder.directory, name: name, kind: .segment,
      knownSections: Set((1...40).map { SectionKind(rawValue: $0) }))
    return try [UInt32(34), 35, 36].flatMap { kind -> [UInt8] in
      let section = try #require(container.section(SectionKind(rawValue: kind)))
      return Array(file[section.range])
    }
  }

  /// The bytes in code marks of the page's example.
  private static func bytes(ofPage page: String) throws -> [UInt8] {
    let example = try #require(page.components(separatedBy: "Example, a test too").last)
    return example.components(separatedBy: "\n## ")[0].components(separatedBy: "`")
      .map { $0.split(separator: " ") }
      .filter { $0.allSatisfy { $0.count == 2 && UInt8($0, radix: 16) != nil } }
      .flatMap { $0.compactMap { UInt8($0, radix: 16) } }
  }
}
