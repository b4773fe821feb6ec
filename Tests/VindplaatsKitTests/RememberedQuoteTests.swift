import CorpusSupport
import Foundation
import TestSupport
import Testing

@testable import VindplaatsKit

/// Half-remembered quotes find their sentence: the open ones of `Corpus/gold/remembered.tsv`.
///
/// With `VINDPLAATS_RESERVED` set the reserved ones are counted too, and printed.
@Suite struct RememberedQuoteTests {
  @Test func `a half-remembered quote finds its sentence`() throws {
    let folder = try TemporaryFolder()
    _ = try Indexer(IndexerOptions(directory: folder.path + "/index")).run([
      CorpusFolder.path + "/articles"
    ])
    let library = try Library(directory: folder.path + "/index")
    let gold = try Corpus.load().remembered
    let open = try Self.ranks(gold.filter { !$0.reserved }, in: library)
    let first = open.count { $0 == 0 }
    let firstThree = open.count { $0.map { $0 < 3 } ?? false }
    #expect(Double(first) >= 0.85 * Double(open.count), "\(first) of \(open.count) first")
    #expect(Double(firstThree) >= 0.95 * Double(open.count), "\(firstThree) in three")
    if ProcessInfo.processInfo.environment["VINDPLAATS_RESERVED"] != nil {
      let reserved = try Self.ranks(gold.filter(\.reserved), in: library)
      print(
        "open: \(first) first, \(firstThree) in three of \(open.count); reserved:",
        "\(reserved.count { $0 == 0 }) first, \(reserved.count { $0.map { $0 < 3 } ?? false })",
        "in three of \(reserved.count)")
    }
  }

  /// Where the sentence that was meant stands among the first three hits, for each quote.
  private static func ranks(
    _ quotes: [RememberedQuote], in library: Library
  ) throws -> [Int?] {
    var options = QuoteSearchOptions()
    options.search.limit = 3
    return try quotes.map { quote in
      try library.quotes(quote.remembered, options: options).hits.firstIndex {
        isSame($0.sentence.text, as: quote.sentence)
      }
    }
  }

  /// Whether a sentence found is the one that was meant; its border may lie elsewhere.
  private static func isSame(_ found: String, as meant: String) -> Bool {
    found == meant || found.contains(meant)
      || meant.contains(found) && 2 * found.count > meant.count
  }
}
