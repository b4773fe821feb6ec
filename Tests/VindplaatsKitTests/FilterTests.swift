import Foundation
import TestSupport
import Testing

@testable import VindplaatsKit

/// Fields of authors, sources and dates narrow a list down.
@Suite struct FilterTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for (number, year) in [2019, 2021, 2024].enumerated() {
      let text = """
        ---
        title: Stuk \(number)
        date: \(year)-05-14
        author: \(number == 1 ? "Bo Das" : "An Bos")
        ---

        De klacht van de klant \(number == 2 ? "bleef liggen" : "was snel opgelost").
        """
      try folder.write(text, to: "articles/\(number).md")
    }
    _ = try Indexer(IndexerOptions(directory: folder.path + "/index")).run([
      folder.path + "/articles"
    ])
  }

  @Test(arguments: [
    ("datum:2021.. klacht", ["1.md", "2.md"]), ("klacht datum:2019", ["0.md"]),
    ("auteur:bos klacht", ["0.md", "2.md"]), ("auteur:bos datum:2020.. opgelost", []),
    ("auteur:bos datum:2020..", ["2.md"]), ("+liggen klacht auteur:bos", ["2.md"]),
    ("datum:2019 OR auteur:das", ["0.md", "1.md"]), ("klacht -datum:2019", ["1.md", "2.md"]),
  ])
  func `a list holds only what its fields let through`(
    query: String, expected: [String]
  ) throws {
    let library = try Library(directory: folder.path + "/index")
    var options = SearchOptions()
    options.foldsDuplicates = false  // the texts are nearly the same
    let answer = try library.search(query, options: options)
    #expect(answer.hits.map(\.facts.articleID).sorted() == expected)
  }
}
