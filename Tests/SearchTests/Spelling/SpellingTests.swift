import DutchText
import Search
import Testing

@Suite struct SpellingTests {
  private static let texts = [
    "De klantbeleving telt. De klantbeleving is van belang.", "Een verband met de monnik.",
    "Het verbond.", "De koning en de koningin.", "Iets over tafels en stoelen.", "Hij is er.",
  ]

  private func expanded(_ query: String, isOn: Bool = true) throws -> ExpandedQuery {
    let index = try TextIndex(
      Self.texts.enumerated().map { ("\($0)", "", [.init(sentences: [$1])]) })
    return try index.searcher().expand(
      QueryParser.parse(query), jargon: nil, correctsTyping: isOn)
  }

  @Test(arguments: [
    ("vreband", "beside(vreband, verband^0.7)"),
    ("klantbelevng", "beside(klantbelevng, klantbeleving^0.7)"),
    ("klntbelevng", "beside(klntbelevng, klantbeleving^0.35)"),
    ("verbbnd", "beside(verbbnd, verband^0.7)"),
    ("+koniing -vreband", "any(+beside(koniing, koning^0.7), -vreband)"),
    ("titel:koniing", "title(beside(koniing, koning^0.7))"),
    ("de koniing telt", "any(de, beside(koniing, koning^0.7), telt)"),
  ])
  func `a word that the index does not have gets its neighbours`(
    query: String, tree: String
  ) throws {
    #expect(try expanded(query).query.root?.description == tree)
  }

  @Test(arguments: [
    "koning", "koningen", "tafel", "hje", "koniing*", "=koniing", "koniing~1", #""koniing""#,
    "ko9ing", "auteur:koniing", "xyzzyx", "koning koniing", "merbbnd",
  ])
  func `what is known, short, marked or far from everything is left alone`(query: String) throws {
    #expect(try expanded(query).expansions.isEmpty)
  }

  @Test func `it can be switched off`() throws {
    #expect(try expanded("vreband", isOn: false).expansions.isEmpty)
  }

  @Test func `a requirement is met by a neighbour, which scores less than the word would`() throws {
    let index = try TextIndex(
      Self.texts.enumerated().map { ("\($0)", "", [.init(sentences: [$1])]) })
    let searcher = index.searcher()
    func best(_ query: String) throws -> SearchHit {
      let expanded = try searcher.expand(
        QueryParser.parse(query), jargon: nil, correctsTyping: true)
      let hits = try searcher.search(searcher.prepare(expanded.query), limit: 5).hits
      return try #require(hits.first)
    }
    let (right, wrong) = (try best("+verband"), try best("+vreband"))
    #expect(right.document == 1 && wrong.document == 1)
    #expect(abs(wrong.score / right.score - 0.7) < 0.001)
  }
}

// MARK: - Did you mean
extension SpellingTests {
  private func suggestion(_ query: String) throws -> String? {
    let often = (0..<60).map {
      ("o\($0)", "", [TextIndex.Passage(sentences: ["De agressie, de agressie."])])
    }
    let rare = [("r", "", [TextIndex.Passage(sentences: ["Een agresie en een verband."])])]
    let searcher = try TextIndex(often + rare).searcher()
    let parsed = try QueryParser.parse(query)
    let expanded = try searcher.expand(parsed, jargon: nil, correctsTyping: true)
    return try searcher.suggestion(for: query, parsed.root, expanded.expansions)
  }

  @Test(arguments: [
    ("vreband", "verband"), ("+(vreband), de", "+(verband), de"),
    ("„vreband” OF agrssie!", "„vreband” OF agressie!"),
    ("agresie en vreband", "agressie en verband"),
  ])
  func `what may have been meant is proposed in place`(query: String, proposed: String) throws {
    #expect(try suggestion(query) == proposed)
  }

  @Test(arguments: ["verband", "agressie", "xyzzyx", "-vreband", "=vreband", ""])
  func `nothing is proposed for what is known, far from everything, marked or excluded`(
    query: String
  ) throws {
    #expect(try suggestion(query) == nil)
  }
}
