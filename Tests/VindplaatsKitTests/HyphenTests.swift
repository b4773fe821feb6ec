import Foundation
import Index
import TestSupport
import Testing

@testable import VindplaatsKit

/// A word with a hyphen is found as itself and by its parts.
@Suite struct HyphenTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    let texts = [
      "De CX-manager belt de klant terug.", "De manager van CX belt nooit terug.",
      "Een directeur over CX.", "Een auto is geen trein.",
    ]
    for (number, text) in texts.enumerated() {
      try folder.write("Stuk \(number)\n\n\(text)\n", to: "articles/\(number).txt")
    }
    _ = try Indexer(IndexerOptions(directory: folder.path + "/index")).run([
      folder.path + "/articles"
    ])
  }

  @Test(arguments: [
    ("manager", ["0.txt", "1.txt"]), ("cx-manager", ["0.txt", "1.txt", "2.txt"]),
    ("+cx-manager klant", ["0.txt", "1.txt"]), ("belt -cx-manager", ["1.txt"]),
    ("cx-manager AND terug", ["0.txt", "1.txt"]), ("=cx-manager", ["0.txt"]),
    ("\"cx-manager belt\"", ["0.txt"]), ("\"manager van cx\"", ["1.txt"]),
  ])
  func `a query finds the word, and its parts where it asks for them`(
    query: String, expected: [String]
  ) throws {
    let library = try Library(directory: folder.path + "/index")
    let answer = try library.search(query, options: SearchOptions())
    #expect(answer.hits.map(\.facts.articleID).sorted() == expected)
  }

  @Test func `the word itself ranks above its parts`() throws {
    let library = try Library(directory: folder.path + "/index")
    let hits = try library.search("cx-manager", options: SearchOptions()).hits
    #expect(hits.first?.facts.articleID == "0.txt")
  }

  @Test func `the doctor finds nothing wrong with words that share a place`() throws {
    #expect(try IndexDoctor.check(directory: folder.path + "/index").findings.isEmpty)
  }
}
