import Foundation
import TestSupport
import Testing

@testable import VindplaatsKit

/// `Library.quotes` ranks sentences, folds copies, and counts by speaker, source and year.
@Suite struct QuoteSearchTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    let shared = "Een wachtrij is geen natuurramp, maar een besluit."
    let texts: [(name: String, year: Int, source: String, text: String)] = [
      ("later", 2023, "Beta", "\(shared) Dat schreef zij al eerder op."),
      (
        "eerst", 2020, "Alfa",
        "Alles begon hier. Een WACHTRIJ is geen natuurramp – maar een besluit!"
      ),
      (
        "los", 2021, "Alfa",
        "‘De klant is koning in onze rij’, zegt Marga Bles. De rij bleef staan."
      ),
    ]
    for text in texts {
      let article = """
        ---
        title: Stuk \(text.name)
        date: \(text.year)-05-14
        source: \(text.source)
        ---

        \(text.text)
        """
      try folder.write(article, to: "articles/\(text.name).md")
    }
    _ = try Indexer(IndexerOptions(directory: folder.path + "/index")).run([
      folder.path + "/articles"
    ])
  }

  private func library() throws -> Library { try Library(directory: folder.path + "/index") }

  @Test func `the same words are one hit, shown where they stood first`() throws {
    let answer = try library().quotes("wachtrij natuurramp besluit")
    let hit = try #require(answer.hits.first)
    #expect(hit.facts.path == "eerst.md" && hit.copies.map(\.facts.path) == ["later.md"])
    #expect(answer.hits.count == 1)
  }

  @Test func `copies pass the filters too`() throws {
    var options = QuoteSearchOptions()
    options.search.since = "2022"
    let answer = try library().quotes("wachtrij natuurramp", options: options)
    #expect(answer.hits.map(\.facts.path) == ["later.md"])
    #expect(answer.hits.first?.copies == [])
  }

  @Test func `asked for fewer texts it still finds every copy`() throws {
    var options = QuoteSearchOptions()
    options.search.limit = 1
    let answer = try library().quotes("wachtrij", options: options)
    #expect(answer.hits.first?.copies.count == 1)
  }

  @Test func `says who says it, and lets only a speaker's sentences through`() throws {
    let hit = try #require(try library().quotes("klant koning").hits.first)
    #expect(hit.quote?.speaker?.name == "Marga Bles")
    var options = QuoteSearchOptions()
    options.speaker = "bles"
    let own = try library().quotes("rij", options: options)
    #expect(own.hits.map(\.sentence.text) == ["‘De klant is koning in onze rij’, zegt Marga Bles."])
    options.speaker = "jansen"
    #expect(try library().quotes("rij", options: options).hits.isEmpty)
  }

  @Test func `only speech leaves the author's own words out`() throws {
    var options = QuoteSearchOptions()
    options.isOnlySpeech = true
    let answer = try library().quotes("rij", options: options)
    #expect(answer.hits.count == 1 && answer.hits.first?.quote != nil)
  }

  @Test func `counts all sentences by speaker, source and year`() throws {
    var options = QuoteSearchOptions()
    options.search.limit = 1
    options.countsFacets = true
    let facets = try #require(try library().quotes("wachtrij rij", options: options).facets)
    #expect(facets.total == 4)
    #expect(facets.sources.map(\.value) == ["Alfa", "Beta"])
    #expect(facets.sources.map(\.count) == [3, 1])
    #expect(facets.years.map(\.value) == ["2021", "2020", "2023"])
    #expect(facets.speakers.map(\.value) == ["Marga Bles"])
  }

  @Test func `offsets cut the sentence to the byte`() throws {
    for hit in try library().quotes("rij wachtrij klant").hits {
      let text = Array(try library().article(hit.id).text.utf8)
      #expect(Array(text[hit.sentence.span.utf8]) == Array(hit.sentence.text.utf8))
      for part in hit.quote?.parts ?? [] { #expect(part.utf8.upperBound <= text.count) }
    }
  }
}
