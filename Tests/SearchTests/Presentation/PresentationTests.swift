import DutchText
import Index
import IndexTestSupport
import Search
import TestSupport
import Testing

@Suite struct PresentationTests {
  @Test(arguments: UInt64(0)..<6)
  func `every offset of every hit cuts the stored text`(seed: UInt64) throws {
    let sample = try SampleSearch(seed: seed, documentLimit: 80)
    let searcher = sample.searcher()
    var random = SplitMix64(seed: seed &+ 5)
    for _ in 0..<15 {
      let query = try searcher.prepare(sample.query(using: &random))
      for hit in try searcher.search(query, limit: 20).hits {
        let shown = try #require(try searcher.present(hit, of: query, contextCount: 1))
        let sentences = [shown.sentence] + shown.before + shown.after
        for sentence in sentences {
          let text = sentence.isTitle ? shown.article.title : shown.article.text
          #expect(cut(text, sentence.span) == [sentence.text, sentence.text])
          for match in sentence.matches {
            let words = cut(text, match)
            #expect(words[0] == words[1] && words[0].hasPrefix("woord"))
          }
        }
        let found = HitLookup.found(
          segment: hit.segment, document: hit.document, sentence: shown.sentence.number)
        #expect(try searcher.lookUp(shown.id) == found)
      }
    }
  }

  /// The text of a span by its bytes, and by its scalars.
  private func cut(_ text: String, _ span: TextSpan) -> [String] {
    let scalars = Array(text.unicodeScalars)[span.scalars]
    var second = String.UnicodeScalarView()
    second.append(contentsOf: scalars)
    return [String(decoding: Array(text.utf8)[span.bytes], as: UTF8.self), String(second)]
  }

  static let articles: [(id: String, title: String, passages: [TextIndex.Passage])] = [
    (
      "interview", "Loyaliteit begint bij de balie",
      [
        .init(zone: 4, sentences: ["Wat is loyaliteit?", "En voor wie?"]),
        .init(
          zone: 5, speaker: "Els Visser",
          sentences: ["Dat is café-achtige trouw.", "Loyaliteit van klanten is geen spaarpas."]),
        .init(zone: 1, sentences: ["Over de balie"]),
        .init(sentences: ["De balie is de klant zelf.", "Daar begint de beleving."]),
      ]
    )
  ]

  private func shown(_ text: String, context: Int = 0) throws -> PresentedHit {
    let index = try TextIndex(Self.articles)
    let searcher = index.searcher()
    let query = try searcher.prepare(QueryParser.parse(text))
    let hit = try #require(try searcher.search(query, limit: 1).hits.first)
    return try #require(try searcher.present(hit, of: query, contextCount: context))
  }

  @Test func `the sentence with the most and rarest words is shown, with its turn`() throws {
    let hit = try shown("loyaliteit klant")
    #expect(hit.sentence.text == "Loyaliteit van klanten is geen spaarpas.")
    #expect(hit.sentence.matches.map { cut(hit.article.text, $0)[0] } == ["Loyaliteit", "klanten"])
    #expect(hit.turn?.speaker == "Els Visser")
    #expect(hit.turn?.question.map(\.text) == ["Wat is loyaliteit?", "En voor wie?"])
    #expect(hit.turn?.question[0].matches.count == 1)
    #expect(hit.id.hasSuffix(":4") && hit.id.utf8.count == 10)
  }

  @Test func `equals go to the earliest, and the title only comes alone`() throws {
    #expect(try shown("loyaliteit").sentence.text == "Wat is loyaliteit?")
    #expect(try shown("begint").sentence.number == 7)
    #expect(try shown("titel:balie").sentence.isTitle)
    #expect(try shown("NOT fiets").sentence.number == 1)
  }

  @Test func `a heading comes with its next sentence, and context with the neighbours`() throws {
    let heading = try shown("over")
    #expect(heading.sentence.text == "Over de balie")
    #expect(heading.continuation?.text == "De balie is de klant zelf.")
    let hit = try shown("zelf", context: 1)
    #expect(hit.before.map(\.text) == ["Over de balie"])
    #expect(hit.after.map(\.text) == ["Daar begint de beleving."])
    #expect(try shown("beleving", context: .max).before.count == 6)
  }

  @Test func `a literal phrase marks only where it stands`() throws {
    let hit = try shown("\"de klant\"")
    #expect(hit.sentence.text == "De balie is de klant zelf.")
    #expect(hit.sentence.matches.map { cut(hit.article.text, $0)[0] } == ["de", "klant"])
  }

  @Test func `an id is read back, and what is none is refused`() throws {
    let index = try TextIndex(Self.articles)
    let searcher = index.searcher()
    let id = try searcher.id(of: "interview", sentence: 3)
    #expect(try searcher.lookUp(id) == .found(segment: 0, document: 0, sentence: 3))
    #expect(
      try searcher.lookUp(String(id.prefix(5)).uppercased())
        == .found(segment: 0, document: 0, sentence: nil))
    #expect(try searcher.lookUp(String(id.prefix(8)) + ":99") == .notFound)
    #expect(try searcher.lookUp("00000000:1") == .notFound)
    for text in ["", ":1", "xyz", "12345678901234567", "1234:", "1234:a", "1234:1:2", "1234:-1"] {
      #expect(try searcher.lookUp(text) == .malformed, "\(text)")
    }
  }
}
