import DutchText
import Foundation
import Index
import IndexTestSupport
import Search
import Storage
import TestSupport
import Testing

/// Phrases over lists that somebody changed on purpose: the checksums are right.
@Suite struct CraftedPhraseTests {
  #if DEBUG
  static let rounds = 60
  #else
  static let rounds = 2_000
  #endif

  @Test(arguments: UInt64(0)..<4)
  func `a phrase over crafted lists is answered or refused`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let index = try SampleIndex()
    var documents = SampleCollection.documents(count: 200, vocabulary: 3, using: &random)
    let words = (0..<2_000).map { _ in SampleCollection.word(vocabulary: 3, using: &random) }
    documents.append(SampleDocument(id: "lang", paragraphs: [[words]]))
    let written = try #require(try index.write(documents))
    let names = try FileManager.default.contentsOfDirectory(atPath: index.directory)
    let name = try #require(names.first { $0.hasPrefix("segment-") })
    let url = URL(fileURLWithPath: index.directory + "/" + name)
    let original = [UInt8](try Data(contentsOf: url))
    var refused = 0
    for _ in 0..<Self.rounds {
      var crafted = original
      Self.change(&crafted, using: &random)
      try Data(crafted).write(to: url)
      do {
        let segment = try index.open(written.id, documentCount: written.documentCount)
        let searcher = Searcher(segments: [segment], analysis: .snowball)
        for text in ["woord0 woord1", "woord1 woord0 woord0", "woord0en woord0s"] {
          let query = try searcher.prepare(
            ParsedQuery(root: .phrase(QueryPhrase(text)), notes: []))
          for limit in [1, 10, 500] {
            #expect(try searcher.search(query, limit: limit).hits.count <= limit)
          }
          #expect(try searcher.searchSentences(query, limit: 10).count <= 10)
        }
        let near = try searcher.prepare(QueryParser.parse("\"woord0 woord1\"~4"))
        #expect(try searcher.search(near, limit: 10).hits.count <= 10)
      } catch {
        refused += 1
      }
    }
    #expect(refused > 0 && refused < Self.rounds, "seed \(seed): \(refused) refused")
  }

  /// Changes up to four bytes of postings, block tables, positions or form ordinals, and seals the file.
  private static func change(_ bytes: inout [UInt8], using random: inout SplitMix64) {
    let footer = bytes.count - 64
    let table = Int(number(bytes, footer + 8, 8))
    let sections = Int(number(bytes, footer + 16, 4))
    let kind = Int.random(in: 7...10, using: &random)
    for row in 0..<sections where Int(number(bytes, table + 32 * row, 4)) == kind {
      let start = Int(number(bytes, table + 32 * row + 8, 8))
      let count = Int(number(bytes, table + 32 * row + 16, 8))
      for _ in 0..<Int.random(in: 1...4, using: &random) where count > 0 {
        bytes[start + Int.random(in: 0..<count, using: &random)] = UInt8.random(
          in: 0...255, using: &random)
      }
    }
    let chunks = table + 32 * sections
    for chunk in 0..<Int(number(bytes, footer + 20, 4)) {
      seal(&bytes, (chunk << 16)..<min((chunk + 1) << 16, table), at: chunks + 4 * chunk)
    }
    seal(&bytes, table..<footer, at: footer + 48)
    seal(&bytes, footer..<(footer + 60), at: footer + 60)
  }

  private static func seal(_ bytes: inout [UInt8], _ range: Range<Int>, at offset: Int) {
    let checksum = CRC32C.checksum(of: bytes.span.bytes.extracting(range))
    for byte in 0..<4 { bytes[offset + byte] = UInt8(truncatingIfNeeded: checksum >> (8 * byte)) }
  }

  private static func number(_ bytes: [UInt8], _ offset: Int, _ count: Int) -> UInt64 {
    bytes[offset..<(offset + count)].reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }
}
