import DutchText
import Foundation
import Index
import TestSupport
import Testing

@testable import VindplaatsKit

@Suite struct LibraryTests {
  private let folder: TemporaryFolder
  private let library: Library

  init() throws {
    folder = try TemporaryFolder()
    let corpus = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Corpus/articles").standardizedFileURL.path
    _ = try Indexer(IndexerOptions(directory: folder.path + "/index")).run([corpus])
    library = try Library(directory: folder.path + "/index")
  }

  private static let queries = [
    "wachttijd telefoon", "klantbeleving", "\"de klant\"", "+klant -prijs", "klach* OR wacht*",
    "=Klanten", "\"klant wachten\"~9", "titel:wachten", "klnt~1", "NPS datum:2019..2024",
    "de het een",
  ]

  @Test(arguments: queries)
  func `every hit cuts the stored text to its sentence`(query: String) throws {
    var options = SearchOptions()
    options.limit = 1_000
    options.contextCount = 1
    options.foldsDuplicates = false
    let answer = try library.search(query, options: options)
    #expect(!answer.hits.isEmpty && answer.totalCount == answer.hits.count)
    for hit in answer.hits {
      let article = try library.article(hit.id)
      #expect(article.facts == hit.facts)
      #expect(hit.facts.hash == hexadecimal(DocumentKey.hash(ofText: article.text)))
      let sentences =
        [hit.sentence] + hit.before + hit.after + hit.question
        + (hit.continuation.map { [$0] } ?? [])
      for sentence in sentences {
        let text = sentence.number == 0 ? article.facts.title ?? "" : article.text
        #expect(cut(text, sentence.span) == sentence.text)
        #expect(sentence.span == article.sentences[sentence.number])
        for match in sentence.matches {
          #expect(cut(text, match) != nil)
          #expect(sentence.span.utf8.contains(match.utf8.lowerBound))
          #expect(match.utf8.upperBound <= sentence.span.utf8.upperBound)
        }
      }
    }
  }

  /// What stands at a span, if its bytes and its scalars say the same.
  private func cut(_ text: String, _ span: Sentence.Span) -> String? {
    let bytes = Array(text.utf8)
    let scalars = Array(text.unicodeScalars)
    guard span.utf8.upperBound <= bytes.count, span.scalars.upperBound <= scalars.count,
      let piece = String(validating: bytes[span.utf8], as: UTF8.self)
    else { return nil }
    return Array(piece.unicodeScalars) == Array(scalars[span.scalars]) ? piece : nil
  }

  private func hexadecimal(_ bytes: [UInt8]) -> String {
    bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
  }

  @Test(arguments: queries)
  func `an explanation ends in the score of the hit`(query: String) throws {
    for hit in try library.search(query).hits {
      let explanation = try library.explain(query, article: hit.id)
      #expect(explanation.map { Float($0.root.value) } == hit.score)
    }
  }

  @Test func `texts of the index are in normal form`() throws {
    for hit in try library.search("NOT qqq").hits {
      let text = try library.article(hit.id).text
      #expect(Array(NFC.normalize(text).utf8) == Array(text.utf8))
    }
  }

  @Test func `filters narrow what a query finds`() throws {
    var options = SearchOptions()
    options.limit = 1_000
    let all = try library.search("klant", options: options)
    options.since = "2020"
    options.until = "2022-06"
    let some = try library.search("klant", options: options)
    #expect(some.totalCount < all.totalCount && some.totalCount > 0)
    for hit in some.hits {
      let date = try #require(hit.facts.date)
      #expect(date >= "2020" && date.prefix(7) <= "2022-06")
    }
  }

  @Test func `rankings are those of the search`() throws {
    let ranked = try library.rank("wachttijd telefoon", limit: 20)
    var options = SearchOptions()
    options.limit = 20
    options.foldsDuplicates = false
    let hits = try library.search("wachttijd telefoon", options: options).hits
    #expect(ranked.map(\.id) == hits.map(\.facts.articleID))
    #expect(ranked.map(\.score) == hits.map(\.score))
  }

  @Test func `modes ask for any, all, or a phrase`() throws {
    let counts = try [QueryMode.or, .and, .phrase].map {
      try library.measure("de klant", mode: $0, limit: 10, countsAll: true)
    }
    #expect(counts[0] >= counts[1] && counts[1] >= counts[2] && counts[2] > 0)
  }
}
