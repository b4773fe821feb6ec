import Foundation
import Index
import TestSupport
import Testing

@testable import VindplaatsKit

/// A word that a hyphen or parentheses cut short is found as the word that it stands for.
@Suite struct SuspendedWordTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    let texts = [
      "De in- en verkoop van fietsen ligt stil.", "Het inkopen doet Anna.",
      "Op zondagochtend en -middag zijn wij dicht.",
      "Beleid is (inter)nationaal, elke klant(en) telt.",
    ]
    for (number, text) in texts.enumerated() {
      try folder.write("Stuk \(number)\n\n\(text)\n", to: "articles/\(number).txt")
    }
  }

  private func library(_ analyzer: IndexerOptions.Analyzer) throws -> Library {
    let directory = folder.path + "/index-\(analyzer)"
    var options = IndexerOptions(directory: directory)
    options.analyzer = analyzer
    _ = try Indexer(options).run([folder.path + "/articles"])
    return try Library(directory: directory)
  }

  @Test(arguments: [
    ("=inkoop", ["0.txt"]), ("=verkoop", ["0.txt"]), ("\"inkoop en verkoop\"", ["0.txt"]),
    ("=zondagmiddag", ["2.txt"]), ("=internationaal", ["3.txt"]), ("=nationaal", ["3.txt"]),
    ("=klanten", ["3.txt"]), ("=klant", ["3.txt"]), ("=in", ["0.txt"]),
  ])
  func `the word is found where it is cut short, and so is what is written`(
    query: String, expected: [String]
  ) throws {
    let answer = try library(.nl1).search(query, options: SearchOptions())
    #expect(answer.hits.map(\.facts.articleID).sorted() == expected)
  }

  @Test(arguments: ["=inkoop", "=zondagmiddag", "=internationaal"])
  func `other analyses see what is written only`(query: String) throws {
    #expect(try library(.snowball).search(query, options: SearchOptions()).hits.isEmpty)
  }

  @Test func `the doctor finds nothing wrong with words that share a place`() throws {
    let library = try library(.nl1)
    #expect(try IndexDoctor.check(directory: library.directory).findings.isEmpty)
  }
}
